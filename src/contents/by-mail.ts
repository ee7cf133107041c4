import type { Route } from '../kernel/route.ts';
import { openRoute, route } from '../kernel/route.ts';
import { askLetterLink } from '../mail/ask-letter-link.ts';
import { chooseMail } from '../mail/choose-mail.ts';
import * as mail from '../mail/mail-intents.ts';
import { openLetter } from '../mail/open-letter.ts';
import { openStopMail } from '../mail/open-stop-mail.ts';
import { pressLetter } from '../mail/press-letter.ts';
import { sendInvitations } from '../mail/send-invitations.ts';
import { showInvitations } from '../mail/show-invitations.ts';
import { stopMail } from '../mail/stop-mail.ts';

/** By mail: inviting guests, what is behind the buttons of a mail, and whether somebody gets mail at all. */
export const byMail: readonly Route[] = [
  route(mail.ShowInvitations, showInvitations),
  route(mail.SendInvitations, sendInvitations),
  openRoute(mail.OpenLetter, openLetter),
  openRoute(mail.PressLetter, pressLetter),
  openRoute(mail.AskLetterLink, askLetterLink),
  route(mail.ChooseMail, chooseMail),
  openRoute(mail.OpenStopMail, openStopMail),
  openRoute(mail.StopMail, stopMail),
];
