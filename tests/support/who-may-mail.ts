import * as mail from '../../src/mail/mail-intents.ts';
import type { Line } from './everybody.ts';
import { all, known } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** Who may ask what about mail: a part of the table in who-may-ask.ts. */
export function mailLines({ session, link }: Things): readonly Line[] {
  // Whoever holds the secret of a letter may use it; the secret of anything else opens no letter.
  const letter = { secret: link, press: 'well' };
  return [
    {
      may: all,
      ask: [
        mail.OpenLetter(letter),
        mail.PressLetter(letter),
        mail.AskLetterLink(letter),
        mail.OpenStopMail({ secret: link }),
        mail.StopMail({ secret: link }),
      ],
    },
    { may: known, ask: [mail.ChooseMail({}), mail.StopMail({})] },
    { may: ['organiser'], ask: [mail.ShowInvitations({ session }), mail.SendInvitations({ session })] },
  ];
}
