import * as contacts from '../../src/contacts/contact-intents.ts';
import * as swaps from '../../src/contacts/swap-intents.ts';
import * as memory from '../../src/memory/memory-intents.ts';
import * as prints from '../../src/prints/print-intents.ts';
import type { Line } from './everybody.ts';
import { hosts, inSomeMeeting, seated } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** Of the table: what is asked about swaps. */
export function swapLines(of: Things): readonly Line[] {
  return [
    { may: inSomeMeeting, ask: [memory.ShowMet({})] },
    {
      may: seated,
      ask: [
        memory.ShowMet({ session: of.session }),
        memory.SayCalled({ session: of.session, answer: 'not_yet' }),
      ],
    },
    { may: inSomeMeeting, ask: [swaps.OpenTableSwap({}), swaps.AskTable({ fields: 'phone' })] },
    {
      may: [...seated, 'organiser of another meeting'],
      ask: [
        contacts.OpenSwap({ person: of.companion }),
        contacts.AskSwap({ person: of.companion, fields: 'phone' }),
      ],
    },
    {
      may: hosts,
      ask: [
        swaps.OpenPaperSwap({ session: of.session }),
        swaps.SavePaperSwap({
          session: of.session,
          one: of.person,
          oneGives: 'phone',
          other: of.otherPerson,
          otherGives: 'phone',
          signed: 'yes',
        }),
        prints.ShowSwapCards({ session: of.session }),
      ],
    },
    { may: ['whoever asked the owner to swap'], ask: [swaps.WithdrawSwap({ swap: of.openSwap })] },
    {
      may: ['owner'],
      ask: [
        contacts.OpenSwapAnswer({ swap: of.openSwap }),
        contacts.AcceptSwap({ swap: of.openSwap, fields: 'phone' }),
        contacts.DeclineSwap({ swap: of.openSwap }),
        contacts.StopSwap({ swap: of.swap }),
        swaps.NeverSwap({ swap: of.openSwap }),
        swaps.AllowAsking({ person: of.neverFrom }),
        swaps.ShowContact({ swap: of.swap }),
        swaps.TakeContact({ swap: of.swap }),
        swaps.ShowGiven({ swap: of.swap }),
      ],
    },
  ];
}
