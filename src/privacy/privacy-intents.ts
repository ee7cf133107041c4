import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, words } from '../kernel/values.ts';

/** Everything that is kept about me, as a page, and as a file. */
export const ShowMyData = intent('my-data.show', 'looks', z.object({}));
export const TakeMyData = intent('my-data.file', 'looks', z.object({}));

/** What happens when I am forgotten; then it happens. */
export const OpenForgetMe = intent('forget-me.form', 'looks', z.object({}));
export const ForgetMe = intent('forget-me', 'changes', z.object({}));

/** No messages: until a day ('tot vrijdag', '2 weken'), or until I say so. */
export const OpenPause = intent('pause.form', 'looks', z.object({}));
export const PauseMessages = intent('pause', 'changes', z.object({ until: words(60) }));
export const StopMessages = intent('pause.stop', 'changes', z.object({}));
export const GoOn = intent('pause.end', 'changes', z.object({}));

/** Which party is responsible for the details of a region, and where to reach it about them. */
export const OpenController = intent('controller.form', 'looks', z.object({ session: id }));
export const SaveController = intent(
  'controller.save',
  'changes',
  z.object({ session: id, controller: words(120), contact: words(200) }),
);

/** What of a meeting was erased, what will be, and when. */
export const ShowRetention = intent('retention.show', 'looks', z.object({ session: id }));
/** Days, as somebody wrote them. */
export const SaveRetention = intent(
  'retention.save',
  'changes',
  z.object({
    session: id,
    rotations: optionalWords(6),
    contacts: optionalWords(6),
    people: optionalWords(6),
    notes: optionalWords(6),
    lines: optionalWords(6),
  }),
);
export const CloseSession = intent('session.close', 'changes', z.object({ session: id }));
