import type { ContactField } from '../db/tables.ts';
import type { Both } from '../kernel/language.ts';

/** Each field as inside a sentence; `asLabel` makes it the start of a line. */
export const fieldWords = {
  phone: { nl: 'telefoonnummer', en: 'phone number' },
  email: { nl: 'e-mailadres', en: 'email address' },
  times: { nl: 'beste tijden', en: 'best times' },
} satisfies Record<ContactField, Both<string>>;

export const contactWords = {
  findTitle: { nl: 'Wie zoek je?', en: 'Who are you looking for?' },
  query: { nl: 'Zoek', en: 'Search' },
  queryHint: {
    nl: 'Een naam, een organisatie of een onderwerp, zoals Wmo of schulden.',
    en: 'A name, an organisation or a topic, such as Wmo or schulden.',
  },
  search: { nl: 'Zoek', en: 'Search' },
  onlyWilling: {
    nl: 'Je vindt alleen mensen die gevonden willen worden.',
    en: 'You only find people who want to be found.',
  },
  atMyTable: { nl: 'Aan jouw tafel', en: 'At your table' },
  found: {
    nl: (p: { query: string; count: number }) =>
      p.count === 1 ? `Ik vond 1 persoon voor '${p.query}'.` : `Ik vond ${p.count} mensen voor '${p.query}'.`,
    en: (p: { query: string; count: number }) =>
      p.count === 1 ? `I found 1 person for '${p.query}'.` : `I found ${p.count} people for '${p.query}'.`,
  },
  tooMany: {
    nl: (p: { shown: number }) => `Dit zijn de eerste ${p.shown}. Zoek preciezer met een woord erbij.`,
    en: (p: { shown: number }) => `These are the first ${p.shown}. Add a word to narrow it down.`,
  },
  none: {
    nl: (p: { query: string }) =>
      `Ik vond niemand voor '${p.query}'. Probeer een organisatie of een onderwerp, zoals werk of schulden.`,
    en: (p: { query: string }) =>
      `I found nobody for '${p.query}'. Try an organisation or a topic, such as werk or schulden.`,
  },
  swap: { nl: 'Gegevens ruilen', en: 'Swap details' },
  myContacts: { nl: 'Mijn contacten', en: 'My contacts' },
  myCard: { nl: 'Mijn contactkaart', en: 'My contact card' },
  home: { nl: 'Begin', en: 'Home' },
  noContacts: {
    nl: 'Je hebt nog met niemand geruild. Zoek iemand en vraag het gerust.',
    en: 'You have not swapped with anybody yet. Look for somebody and feel free to ask.',
  },
  find: { nl: 'Iemand zoeken', en: 'Find somebody' },
  contacts: {
    nl: (p: { count: number }) => `Mijn contacten: ${p.count}`,
    en: (p: { count: number }) => `My contacts: ${p.count}`,
  },
  givesNothing: { nl: 'Deelt nu geen nummer of adres.', en: 'Shares no number or address now.' },
  youGive: {
    nl: (p: { fields: string }) => `Jij geeft: ${p.fields}.`,
    en: (p: { fields: string }) => `You give: ${p.fields}.`,
  },
  youGiveNothing: { nl: 'Jij geeft nu niets.', en: 'You give nothing now.' },
  stop: { nl: 'Niet meer delen', en: 'Stop sharing' },
  stopSure: {
    nl: 'Jullie zien elkaars gegevens dan niet meer. Doorgaan?',
    en: 'You will no longer see each other’s details. Go on?',
  },
  askedMe: { nl: 'Zij vragen jou', en: 'They ask you' },
  answer: { nl: 'Geef antwoord', en: 'Answer' },
  iAsked: { nl: 'Jij vroeg', en: 'You asked' },
  opensUntil: {
    nl: (p: { date: string }) => `De vraag vervalt op ${p.date}.`,
    en: (p: { date: string }) => `The request ends on ${p.date}.`,
  },
} satisfies Record<string, Both<unknown>>;
