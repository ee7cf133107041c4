import type { Both } from '../kernel/language.ts';

export const retentionWords = {
  title: { nl: 'Wat is gewist, wat wordt nog gewist', en: 'What is erased, and what will be' },
  why: {
    nl: 'Ik wis alles op tijd, vanzelf. Hier zie je alleen aantallen.',
    en: 'I erase everything in time, by myself. You only see counts here.',
  },
  toCome: { nl: 'Dit gaat nog weg', en: 'This will be erased' },
  day: {
    nl: 'Wensen, codes en regels voor samen of apart',
    en: 'Wishes, codes, and who sits together or apart',
  },
  kinds: {
    nl: {
      rotations: 'Wie aan welke tafel zat',
      contacts: 'Gevonden worden, ruilen en nummers',
      people: 'Namen, en waar mensen met mij praten',
      notes: 'Punten van de tafels',
      lines: 'Zinnen bij de evaluatie van de dag',
      actions: 'Van wie een actie was',
    },
    en: {
      rotations: 'Who sat at which table',
      contacts: 'Being found, swapping and numbers',
      people: 'Names, and where people talk with me',
      notes: 'Points of the tables',
      lines: 'Lines of the evaluation of the day',
      actions: 'Whose an action was',
    },
  },
  after: { nl: (p: { day: string }) => `na ${p.day}`, en: (p: { day: string }) => `after ${p.day}` },
  latest: {
    nl: (p: { day: string }) => `als iemands laatste actie klaar is, en anders na ${p.day}`,
    en: (p: { day: string }) => `when their last action is done, or else after ${p.day}`,
  },
  gone: { nl: 'is gewist', en: 'is erased' },
  erased: { nl: 'Dit is gewist', en: 'This is erased' },
  nothingYet: { nl: 'Nog niets.', en: 'Nothing yet.' },
  sooner: { nl: 'Eerder wissen', en: 'Erase sooner' },
  soonerWhy: {
    nl: 'Korter bewaren mag altijd, langer niet.',
    en: 'Keeping it shorter is always fine, longer is not.',
  },
  days: {
    nl: (p: { least: number; most: number }) => `Dagen, van ${p.least} tot ${p.most}`,
    en: (p: { least: number; most: number }) => `Days, from ${p.least} to ${p.most}`,
  },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'Goed, zo wis ik het voortaan.', en: 'All right, that is how I erase it from now on.' },
  outside: {
    nl: (p: { least: number; most: number }) => `Kies een aantal dagen van ${p.least} tot ${p.most}.`,
    en: (p: { least: number; most: number }) => `Choose a number of days from ${p.least} to ${p.most}.`,
  },
  controller: { nl: 'Wie is verantwoordelijk?', en: 'Who is responsible?' },
  memory: { nl: 'Wie elkaar al eens trof', en: 'Who has met before' },
  close: { nl: 'De bijeenkomst afsluiten', en: 'Close the meeting' },
  closeSure: {
    nl: 'Dan staat hij bij niemand meer op de eerste pagina. Maak eerst je verslag.',
    en: 'Then nobody has it on the first page any more. Make your report first.',
  },
  closed: {
    nl: 'De bijeenkomst is afgesloten. Dank je wel voor het regelen!',
    en: 'The meeting is closed. Thank you for running it!',
  },
  isClosed: { nl: 'De bijeenkomst is afgesloten.', en: 'The meeting is closed.' },
  stillToCome: {
    nl: 'Deze bijeenkomst komt nog. Afsluiten kan na de dag.',
    en: 'This meeting is still to come. You can close it after the day.',
  },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
} satisfies Record<string, Both<unknown>>;
