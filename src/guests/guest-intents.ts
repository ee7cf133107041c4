import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, uploadedFile, words } from '../kernel/values.ts';
import { layers } from '../sessions/session-intents.ts';

/** Everybody on the guest list, with the seat behind each name. */
export const ShowGuests = intent('guest.list', 'looks', z.object({ session: id }));

/** One guest by hand. */
export const OpenGuest = intent('guest.form', 'looks', z.object({ session: id }));
export const AddGuest = intent(
  'guest.add',
  'changes',
  z.object({
    session: id,
    firstName: words(60),
    lastName: words(80),
    organisation: words(120),
    layer: z.enum(layers),
    functionTitle: optionalWords(120),
    email: optionalWords(200),
    phone: optionalWords(40),
  }),
);

/** Off the list. Who already did something in the meeting keeps what is theirs, but gets no table any more. */
export const RemoveGuest = intent('guest.remove', 'changes', z.object({ session: id, seat: id }));

/** Does not work there any more, or does again after all: what was promised looks for an owner. */
export const MarkGone = intent('guest.gone', 'changes', z.object({ session: id, seat: id }));
export const MarkBack = intent('guest.back', 'changes', z.object({ session: id, seat: id }));

/** From a spreadsheet: a file, a preview, then all or nothing. */
export const OpenGuestListUpload = intent('guest_list.form', 'looks', z.object({ session: id }));
export const UploadGuestList = intent(
  'guest_list.upload',
  'changes',
  z.object({ session: id, file: uploadedFile }),
);
export const ShowGuestListDraft = intent('guest_list.preview', 'looks', z.object({ draft: id }));
/** `column-0`: the field of the first column, and so on; `word-<layer word>`: the layer it means. */
export const MapGuestList = intent('guest_list.map', 'changes', z.looseObject({ draft: id }));
export const AcceptGuestList = intent('guest_list.accept', 'changes', z.object({ draft: id }));
export const DiscardGuestList = intent('guest_list.discard', 'changes', z.object({ draft: id }));
