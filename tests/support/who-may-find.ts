import * as appeals from '../../src/appeals/appeal-intents.ts';
import * as cards from '../../src/contacts/card-intents.ts';
import * as contacts from '../../src/contacts/contact-intents.ts';
import * as organisations from '../../src/organisations/organisation-intents.ts';
import type { Line } from './everybody.ts';
import { inSomeMeeting, known, ofThisRegion } from './everybody.ts';
import type { Things } from './lived-in-world.ts';
import { swapLines } from './who-may-swap.ts';

/** The lines of THE TABLE about finding each other and swapping details. */
export function findingLines(of: Things): readonly Line[] {
  const organisation = { organisation: of.organisation };
  return [
    {
      may: known,
      ask: [
        contacts.ShowContactCard({}),
        cards.OpenContactCard({}),
        cards.SaveContactCard({ foundBy: 'session', nameShown: 'full', line: 'Vraag me naar de bus.' }),
        cards.OpenContactDetails({}),
        cards.SaveContactDetails({ phoneTo: 'swap', emailTo: 'nobody', timesTo: 'swap' }),
        contacts.ShowContacts({}),
        organisations.FindOrganisation({}),
        organisations.FindOrganisation({ query: 'stad' }),
      ],
    },
    { may: ofThisRegion, ask: [organisations.ShowOrganisation(organisation)] },
    {
      may: ['participant', 'owner', 'organiser', 'organiser of another meeting'],
      ask: [
        organisations.EditOrganisation(organisation),
        organisations.SaveOrganisation({ ...organisation, does: 'Wij helpen bij werk.' }),
      ],
    },
    {
      may: inSomeMeeting,
      ask: [
        contacts.FindPeople({}),
        contacts.FindPeople({ query: 'Dirk' }),
        appeals.OpenAppeal({ query: 'schulden' }),
        appeals.SendAppeal({ text: 'Ik zoek iemand die iets weet van schulden.' }),
      ],
    },
    {
      may: ['owner'],
      ask: [
        appeals.StopAppeal({ appeal: of.appeal }),
        appeals.AcceptAppeal({ appeal: of.appealToMe }),
        appeals.DeclineAppeal({ appeal: of.appealToMe }),
      ],
    },
    ...swapLines(of),
  ];
}
