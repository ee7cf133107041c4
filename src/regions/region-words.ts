import type { Both } from '../kernel/language.ts';

export const regionWords = {
  title: { nl: 'Begin met jouw regio', en: 'Start with your region' },
  why: {
    nl: 'Jij wordt de organisator. Daarna maak je de tafels, de rondes en de gastenlijst.',
    en: 'You will be the organiser. Then you make the tables, the rounds and the guest list.',
  },
  region: { nl: 'Naam van de regio', en: 'Name of the region' },
  firstName: { nl: 'Jouw voornaam', en: 'Your first name' },
  lastName: { nl: 'Jouw achternaam', en: 'Your last name' },
  organisation: { nl: 'Jouw organisatie', en: 'Your organisation' },
  session: { nl: 'Naam van de bijeenkomst', en: 'Name of the meeting' },
  heldOn: { nl: 'Op welke dag?', en: 'On which day?' },
  begin: { nl: 'Beginnen', en: 'Start' },
  linkIsOver: {
    nl: 'Deze link is al gebruikt. Start de bot opnieuw voor een nieuwe link, of typ de code van je badge.',
    en: 'This link was used already. Restart the bot for a new link, or type the code on your badge.',
  },
  ready: {
    nl: (p: { region: string }) => `${p.region} staat klaar. Maak nu de tafels.`,
    en: (p: { region: string }) => `${p.region} is ready. Now make the tables.`,
  },
} satisfies Record<string, Both<unknown>>;
