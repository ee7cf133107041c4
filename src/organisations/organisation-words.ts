import type { Both } from '../kernel/language.ts';

type Name = { readonly name: string };

export const organisationWords = {
  which: { nl: 'Welke organisatie zoek je?', en: 'Which organisation are you looking for?' },
  query: { nl: 'Naam van de organisatie', en: 'Name of the organisation' },
  search: { nl: 'Zoek', en: 'Search' },
  none: {
    nl: (p: { query: string }) => `Ik ken geen organisatie met '${p.query}'. Dit zijn ze allemaal.`,
    en: (p: { query: string }) => `I know no organisation with '${p.query}'. These are all of them.`,
  },
  noneYet: { nl: 'Ik ken nog geen organisaties.', en: 'I know no organisations yet.' },
  does: { nl: 'Wat doen wij wel?', en: 'What do we do?' },
  doesNot: { nl: 'Wat doen wij niet?', en: 'What do we not do?' },
  reach: { nl: 'Hoe bereik je ons?', en: 'How do you reach us?' },
  empty: {
    nl: 'Op deze kaart staat nog niets. Wie hier werkt, kan hem invullen.',
    en: 'There is nothing on this card yet. Who works here can fill it in.',
  },
  emptyForYou: {
    nl: 'Op deze kaart staat nog niets. Jij kunt hem invullen.',
    en: 'There is nothing on this card yet. You can fill it in.',
  },
  notSaid: { nl: 'Dit staat er nog niet.', en: 'This is not there yet.' },
  edit: { nl: 'Deze kaart invullen', en: 'Fill in this card' },
  change: { nl: 'Deze kaart aanpassen', en: 'Change this card' },
  people: { nl: 'Mensen zoeken die hier werken', en: 'Find people who work here' },
  others: { nl: 'Andere organisaties', en: 'Other organisations' },
  formTitle: { nl: (p: Name) => `De kaart van ${p.name}`, en: (p: Name) => `The card of ${p.name}` },
  whoReads: {
    nl: 'Iedereen in de regio leest dit. Schrijf kort, in gewone woorden.',
    en: 'Everybody in the region reads this. Keep it short, in everyday words.',
  },
  doesHint: { nl: 'Waarvoor mogen mensen jullie bellen?', en: 'What may people call you for?' },
  doesNotHint: {
    nl: 'Wat vragen mensen vaak, en wie doet dat dan wel?',
    en: 'What do people often ask for, and who does do that?',
  },
  reachHint: {
    nl: 'Een algemeen nummer of adres. Geen nummer van één persoon.',
    en: 'A general number or address. Not the number of one person.',
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Toch zo bewaren', en: 'Save it anyway' },
  saved: {
    nl: (p: Name) => `Bewaard. Dit is nu de kaart van ${p.name}.`,
    en: (p: Name) => `Saved. This is the card of ${p.name} now.`,
  },
  back: { nl: 'Iemand zoeken', en: 'Find somebody' },
} satisfies Record<string, Both<unknown>>;
