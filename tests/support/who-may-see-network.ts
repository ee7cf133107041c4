import * as network from '../../src/reports/network-intents.ts';
import { ShowSignals, TakeSignals } from '../../src/reports/signal-intents.ts';
import type { Line } from './everybody.ts';
import { all, inSomeMeeting, seated } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** The lines of THE TABLE about how organisations are linked. */
export function networkLines({ session, organisation, picture }: Things): readonly Line[] {
  const here = { session };
  return [
    // An organiser shared it, and no person is in it: its address is all there is to know.
    { may: all, ask: [network.ShowSharedPicture({ picture })] },
    { may: inSomeMeeting, ask: [network.ShowNetwork({})] },
    { may: seated, ask: [network.ShowNetwork(here), network.TakeNetwork(here)] },
    {
      may: ['organiser'],
      ask: [
        network.ShareNetwork(here),
        ShowSignals(here),
        TakeSignals({ session, form: 'xlsx' }),
        TakeSignals({ session, form: 'counts_csv' }),
        TakeSignals({ session, form: 'points_csv' }),
        network.ShowKnownLinks(here),
        network.OpenKnownLinks({ session, organisation }),
        network.SaveKnownLinks({ session, organisation, others: ['O2'] }),
      ],
    },
  ];
}
