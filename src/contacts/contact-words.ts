import type { ContactField } from '../db/contact-tables.ts';
import type { Both } from '../kernel/language.ts';

/** Each field as inside a sentence; `asLabel` makes it the start of a line. */
export const fieldWords = {
  phone: { nl: 'telefoonnummer', en: 'phone number' },
  email: { nl: 'e-mailadres', en: 'email address' },
  times: { nl: 'beste tijden', en: 'best times' },
} satisfies Record<ContactField, Both<string>>;

export const contactWords = {
  swap: { nl: 'Gegevens ruilen', en: 'Swap details' },
  myContacts: { nl: 'Mijn contacten', en: 'My contacts' },
  myCard: { nl: 'Mijn contactkaart', en: 'My contact card' },
  home: { nl: 'Begin', en: 'Home' },
  noContacts: {
    nl: 'Je hebt nog met niemand geruild. Zoek iemand en vraag het gerust.',
    en: 'You have not swapped with anybody yet. Look for somebody and feel free to ask.',
  },
  met: { nl: 'Met wie zat ik aan tafel?', en: 'Who sat at my table?' },
  find: { nl: 'Iemand zoeken', en: 'Find somebody' },
  contacts: {
    nl: (p: { count: number }) => `Mijn contacten: ${p.count}`,
    en: (p: { count: number }) => `My contacts: ${p.count}`,
  },
  givesNothing: { nl: 'Deelt nu geen nummer of e-mailadres.', en: 'Shares no number or email address now.' },
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
  swapped: { nl: 'Jullie ruilden', en: 'You swapped' },
  askedMe: { nl: 'Zij vragen jou', en: 'They ask you' },
  answer: { nl: 'Geef antwoord', en: 'Answer' },
  iAsked: { nl: 'Jij vroeg', en: 'You asked' },
  opensUntil: {
    nl: (p: { date: string }) => `De vraag vervalt op ${p.date}.`,
    en: (p: { date: string }) => `The request ends on ${p.date}.`,
  },
} satisfies Record<string, Both<unknown>>;
