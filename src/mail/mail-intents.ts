import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

const secret = z.string().min(1).max(64);
const ofLetter = z.object({ secret, press: z.string().max(64) });

/** What is behind a button of a mail. Mail scanners open links: nothing changes until the button there is pressed. */
export const OpenLetter = intent('letter.open', 'looks', ofLetter);

/** That one press, as the person the mail went to. */
export const PressLetter = intent('letter.press', 'changes', ofLetter);

/** What takes more than one press needs the own page: a link to it, by mail. */
export const AskLetterLink = intent('letter.link', 'changes', ofLetter);

/** The page behind the link to stop mail. */
export const OpenStopMail = intent('mail.stop_form', 'looks', z.object({ secret }));

/** With `secret`, the mail of whom that letter went to; or else one's own. */
export const StopMail = intent('mail.stop', 'changes', z.object({ secret: secret.optional() }));

/** One's messages by mail from now on. */
export const ChooseMail = intent('mail.choose', 'changes', z.object({}));

/** For the organiser: who can be invited by mail, who was, and who gets paper. */
export const ShowInvitations = intent('invitation.list', 'looks', z.object({ session: id }));
export const SendInvitations = intent('invitation.send', 'changes', z.object({ session: id }));
