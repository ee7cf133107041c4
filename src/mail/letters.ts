import type { Clock } from '../kernel/clock.ts';
import { days, hours, later } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import type { SecretBox } from '../kernel/secret-box.ts';
import { openToken } from '../kernel/token.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import type { Db, MailRoad } from '../kernel/work.ts';
import { detailsOf } from '../people/details-store.ts';
import { OpenOwnPage } from '../people/person-intents.ts';
import { mintPersonalLink } from '../people/personal-link.ts';
import { markOf, mintLetter } from './letter.ts';
import { closeMailDoor } from './mail-door.ts';

/** What the door of mail asks when a mail leaves: where to, and where its buttons lead. */
export function lettersOf(parts: {
  readonly db: Db;
  readonly clock: Clock;
  readonly box: SecretBox;
  readonly secret: string;
  /** The pages of a letter and of a personal link. */
  readonly pages: {
    addressOfLetter(secret: string, press: string): string;
    addressOfLink(secret: string): string;
  };
}) {
  const { db, clock, box, pages } = parts;

  return {
    async open(personId: string, key: string) {
      const to = (await detailsOf({ db, box }, [personId])).get(personId)?.email;
      const [id = ''] = key.split(':');
      const delivery = await deliveryOf(db, personId, id);
      if (!to || !delivery) return undefined;
      const now = clock.now();
      const secret = await mintLetter(db, now, personId, id);
      const replyTo = mailIn(delivery.contact);
      return {
        to,
        ...(replyTo ? { replyTo } : {}),
        stop: pages.addressOfLetter(secret, 'stop'),
        addressOf: async (press: string) => {
          const intent = openToken(parts.secret, press, personId);
          if (!intent) throw new Error('a button of a letter must be of its reader');
          if (intent.type !== OpenOwnPage.type) return pages.addressOfLetter(secret, markOf(intent));
          const { page } = intent.args as { page: Intent };
          const until = linkWorksUntil(now, delivery);
          return pages.addressOfLink(await mintPersonalLink(db, now, personId, until, page));
        },
      };
    },
    refused: (personId: string) =>
      closeMailDoor({ db, now: clock.now(), mail: mailRoad }, personId, 'refused_at'),
  };
}

/** Nobody has to be asked where that is: a mail goes to the address of the person. */
export const mailRoad: MailRoad = {
  doorOf: (personId) => ({ platform: 'mail', tenant: '', id: personId }),
};

/** Begins the key of an invitation. */
export const invitationKey = 'invitation:';

type Delivery = NonNullable<Awaited<ReturnType<typeof deliveryOf>>>;

/** An invitation opens the own page until the meeting is over; a link that was asked for works an hour. */
function linkWorksUntil(now: Date, { key, heldOn, zone }: Delivery): Date {
  if (!key.startsWith(invitationKey) || heldOn === null || zone === null) return later(now, hours(1));
  const over = later(wallToInstant(heldOn, '00:00', zone), days(1));
  return over > now ? over : later(now, hours(1));
}

function deliveryOf(db: Db, personId: string, id: string) {
  return db
    .selectFrom('outbox')
    .leftJoin('sessions', 'sessions.id', 'outbox.session_id')
    .select(['outbox.key', 'sessions.contact', 'sessions.held_on as heldOn', 'sessions.zone'])
    .where('outbox.id', '=', id)
    .where('outbox.person_id', '=', personId)
    .executeTakeFirst();
}

/** The address in "Evert, 06-12345678, evert@example.nl". */
function mailIn(contact: string | null): string | undefined {
  return /[^\s<>,;:()"']+@[^\s<>,;:()"']+\.\w{2,}/.exec(contact ?? '')?.[0];
}
