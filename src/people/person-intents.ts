import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, words } from '../kernel/values.ts';

/** Claim a seat with the code on the badge. */
export const ClaimSeat = intent('seat.claim', 'changes', z.object({ code: z.string().max(200) }));

/** Look at a personal link. Mail scanners open links: nothing changes until the button is pressed. */
export const OpenPersonalLink = intent('link.open', 'looks', z.object({ secret: z.string().max(200) }));

export const UsePersonalLink = intent('link.use', 'changes', z.object({ secret: z.string().max(200) }));

/** From a chat to a page of my own in a browser. `page` only looks, or the browser shows nothing. */
export const OpenOwnPage = intent(
  'page.open',
  'changes',
  z.object({ page: z.object({ type: z.string().max(64), args: z.unknown() }) }),
);

export const ChooseLanguage = intent(
  'language.choose',
  'changes',
  z.object({ language: z.enum(['nl', 'en']) }),
);

export const ShowInbox = intent('inbox.show', 'looks', z.object({}));

/** Messages come here from now on: the doors of one platform. */
export const PreferDoor = intent('door.prefer', 'changes', z.object({ platform: z.string().max(200) }));

/** This door was opened by the badge of somebody else. */
export const NotMe = intent('door.unlink', 'changes', z.object({}));

/** For the organiser: the codes to print on badges. */
export const ShowBadgeCodes = intent('code.list', 'looks', z.object({ session: id }));

/** A badge got lost: a new code; the old one stops at once. */
export const NewBadgeCode = intent('code.renew', 'changes', z.object({ session: id, seat: id }));

/** A link for somebody at the desk, shown once. */
export const NewPersonalLink = intent('link.new', 'changes', z.object({ session: id, seat: id }));

/** For the organiser: from which organisations people come in, and may. */
export const ShowTenants = intent('tenant.list', 'looks', z.object({ session: id }));

const platform = z.string().max(200);
const ofPlatform = z.object({ session: id, platform });
const ofTenant = z.object({ session: id, platform, tenant: z.string().max(200) });

/** By this platform only those come in who are in now. */
export const CloseToOthers = intent('tenant.close', 'changes', ofPlatform);

/** Everybody with a code may come in again. */
export const OpenToEverybody = intent('tenant.open', 'changes', ofPlatform);

export const AddTenant = intent('tenant.add', 'changes', ofTenant);

export const RemoveTenant = intent('tenant.remove', 'changes', ofTenant);

export const nameSigns = { firstName: 60, lastName: 80, organisation: 120 } as const;

/** How somebody is called. Without `seat`: I myself; with it an organiser, of a guest. `organisation`: what to propose. */
export const OpenName = intent(
  'name.form',
  'looks',
  z.object({ session: id.optional(), seat: id.optional(), organisation: z.string().max(200).optional() }),
);

/** A name that was spelt wrong (AVG, art. 16). `anyway`: these words seem odd for a name, and are right. */
export const SaveName = intent(
  'name.save',
  'changes',
  z.object({
    session: id.optional(),
    seat: id.optional(),
    firstName: words(nameSigns.firstName),
    lastName: optionalWords(nameSigns.lastName),
    organisation: words(nameSigns.organisation),
    anyway: warnedMark,
  }),
);
