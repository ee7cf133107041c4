import * as people from '../../src/people/person-intents.ts';
import * as walkIns from '../../src/people/walk-in-intents.ts';
import type { Line } from './everybody.ts';
import { all, anyOrganiser, known } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** The lines of THE TABLE about coming in without a badge, or with the wrong one. */
export function comingInLines({ session, seat, walkIn }: Things): readonly Line[] {
  const here = { session };
  const spelt = { firstName: 'Janna', lastName: 'Proef', organisation: 'Gemeente Drieslag' };
  const somebody = { firstName: 'Jan', lastName: 'Proef', organisation: 'Hier' };
  return [
    {
      may: all,
      ask: [
        walkIns.AskToJoin({ code: 'OOST-0000', ...somebody }),
        walkIns.ShowWaiting({ ticket: 'nothing' }),
        walkIns.ComeIn({ ticket: 'nothing' }),
      ],
    },
    { may: known, ask: [people.NotMe({}), people.OpenName({}), people.SaveName(spelt)] },
    { may: anyOrganiser, ask: [walkIns.ShowDesk({})] },
    {
      may: ['organiser'],
      ask: [
        people.NewPersonalLink({ session, seat }),
        people.OpenName({ session, seat }),
        people.SaveName({ session, seat, ...spelt }),
        walkIns.ShowDesk(here),
        walkIns.NewJoinCode(here),
        walkIns.StopJoinCode(here),
        walkIns.OpenWalkIn({ session, walkIn }),
        walkIns.AcceptWalkIn({ session, walkIn, layer: 'professional' }),
        walkIns.DeclineWalkIn({ session, walkIn }),
      ],
    },
  ];
}
