import type { Both } from '../kernel/language.ts';

export const nameWords = {
  own: { nl: 'Hoe heet je?', en: 'What is your name?' },
  ofGuest: {
    nl: (p: { name: string }) => `Hoe heet ${p.name}?`,
    en: (p: { name: string }) => `What is the name of ${p.name}?`,
  },
  how: { nl: 'Zo zien anderen je naam.', en: 'This is how others see your name.' },
  onPaper: {
    nl: 'Wat al op papier staat, verandert niet mee.',
    en: 'What is on paper already does not change.',
  },
  firstName: { nl: 'Voornaam', en: 'First name' },
  lastName: { nl: 'Achternaam', en: 'Last name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  organisationHint: {
    nl: 'Verander je deze? Dan kijkt de organisatie van de bijeenkomst eerst mee.',
    en: 'If you change this, the organiser of the meeting has a look first.',
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Toch zo bewaren', en: 'Save it all the same' },
  saved: {
    nl: (p: { name: string }) => `Bewaard: ${p.name}.`,
    en: (p: { name: string }) => `Saved: ${p.name}.`,
  },
  asked: {
    nl: 'De organisatie van de bijeenkomst kijkt naar je organisatie.',
    en: 'The organiser of the meeting will look at your organisation.',
  },
  nobodyToAsk: {
    nl: 'Je organisatie kan alleen een organisator veranderen. Vraag het op je volgende bijeenkomst.',
    en: 'Only an organiser can change your organisation. Ask at your next meeting.',
  },
  renamed: {
    nl: (p: { before: string; name: string }) => `${p.before} heet nu ${p.name} en paste dat zelf aan.`,
    en: (p: { before: string; name: string }) => `${p.before} is now ${p.name}, and changed that themself.`,
  },
  fromElsewhere: {
    nl: (p: { name: string; organisation: string }) =>
      `${p.name} zegt: mijn organisatie heet ‘${p.organisation}’. Klopt dat?`,
    en: (p: { name: string; organisation: string }) =>
      `${p.name} says: my organisation is called ‘${p.organisation}’. Is that right?`,
  },
  look: { nl: 'Kijk en pas aan', en: 'Look and change it' },
  toData: { nl: 'Naar mijn gegevens', en: 'To my data' },
  toSeat: { nl: 'Terug naar de plek', en: 'Back to the seat' },
} satisfies Record<string, Both<unknown>>;
