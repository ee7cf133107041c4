import * as actions from '../../src/actions/action-intents.ts';
import * as guests from '../../src/guests/guest-intents.ts';
import * as approach from '../../src/reports/approach-intents.ts';
import * as themes from '../../src/themes/theme-intents.ts';
import type { Line } from './everybody.ts';
import { hosts, inSomeMeeting, seated } from './everybody.ts';
import type { Things } from './lived-in-world.ts';

/** The lines of THE TABLE about themes and the plan of approach. */
export function planLines(of: Things): readonly Line[] {
  const here = { session: of.session };
  const point = { ...here, note: of.heldNote };
  return [
    { may: inSomeMeeting, ask: [themes.ShowThemes({}), actions.ShowBoard({})] },
    { may: seated, ask: [themes.ShowThemes(here), actions.ShowBoard(here)] },
    {
      may: hosts,
      ask: [
        themes.SortPoints(here),
        themes.SaveThemes(here),
        themes.ParkPoints(here),
        themes.SaveParked(here),
      ],
    },
    {
      may: ['organiser'],
      ask: [guests.MarkGone({ ...here, seat: of.seat }), guests.MarkBack({ ...here, seat: of.seat })],
    },
    { may: inSomeMeeting, ask: [approach.ShowApproach({})] },
    { may: seated, ask: [approach.ShowApproach(here), approach.TakeApproach({ ...here, form: 'docx' })] },
    {
      may: ['organiser'],
      ask: [
        approach.OpenForeword(here),
        approach.SaveForeword({ ...here, text: 'We gaan door.' }),
        approach.ShareApproach(here),
      ],
    },
    {
      may: ['host of that table', 'organiser'],
      ask: [
        themes.ShowPoint(point),
        themes.SavePoint({ ...point, theme: 'regels' }),
        themes.SavePoint({ ...point, askedOf: of.organisation }),
        themes.SavePoint({ ...point, action: of.promise }),
      ],
    },
    // What waits to be read is no point to say the same as.
    { may: [], ask: [themes.SavePoint({ ...point, sameAs: of.heldNote })] },
  ];
}
