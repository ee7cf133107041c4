import * as actions from '../../src/actions/action-intents.ts';
import type { Line } from './everybody.ts';
import { known } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** The lines of THE TABLE about help with a promise, handing it over, and silence. */
export function promiseLines(of: Things): readonly Line[] {
  const promise = { action: of.promise };
  const asked = { action: of.askedToHelp };
  return [
    { may: known, ask: [actions.OpenFreeDays({}), actions.SaveFreeDays({ days: ['3'] })] },
    {
      may: ['owner'],
      ask: [
        actions.OpenSnooze(promise),
        actions.SnoozeNudges({ ...promise, until: '2027-03-05' }),
        actions.OpenHelp(promise),
        actions.AskHelp({ ...promise, person: of.person }),
        actions.AcceptHelp(asked),
        actions.DeclineHelp(asked),
        actions.OpenOffer(promise),
        actions.OfferAction({ ...promise, person: of.person }),
        actions.SayBetter({ ...promise, text: 'We bellen elkaar nu eerst.' }),
      ],
    },
  ];
}
