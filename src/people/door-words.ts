import type { Both } from '../kernel/language.ts';

type Door = { readonly door: string };
type Named = { readonly name: string };

export const doorWords = {
  doors: { nl: 'Waar krijg je berichten?', en: 'Where do you get messages?' },
  preferred: {
    nl: (p: Door) => `Ik stuur je berichten naar ${p.door}.`,
    en: (p: Door) => `I send your messages to ${p.door}.`,
  },
  inOrder: {
    nl: 'Lukt dat niet, dan probeer ik de volgende. Jij kiest wat vooraan staat.',
    en: 'If that fails, I try the next one. You choose which comes first.',
  },
  atLast: {
    nl: 'Lukt het nergens? Dan staan ze hier, en de balie vertelt het je.',
    en: 'If nothing works, they are here, and the desk tells you.',
  },
  prefer: {
    nl: (p: Door) => `Liever naar ${p.door}`,
    en: (p: Door) => `Rather to ${p.door}`,
  },
  preferredNow: {
    nl: (p: Door) => `Vanaf nu stuur ik je berichten naar ${p.door}.`,
    en: (p: Door) => `From now on I send your messages to ${p.door}.`,
  },
  notMe: { nl: 'Dit ben ik niet', en: 'That is not me' },
  notMeSure: {
    nl: 'Dan maak ik dit apparaat los. De code van deze badge werkt niet meer.',
    en: 'Then I disconnect this device. The code of this badge stops working.',
  },
  notMeDone: {
    nl: 'Dank je. Dit apparaat is losgemaakt. De balie weet ervan. Heb je een eigen badge? Typ dan die code.',
    en: 'Thank you. This device is disconnected. The desk knows. Do you have your own badge? Type its code.',
  },
  personalLink: { nl: 'Persoonlijke link', en: 'Personal link' },
  linkFor: {
    nl: (p: Named) => `Een link voor ${p.name}`,
    en: (p: Named) => `A link for ${p.name}`,
  },
  linkHow: {
    nl: (p: Named) => `Laat ${p.name} dit scannen, of open de link op dat apparaat.`,
    en: (p: Named) => `Let ${p.name} scan this, or open the link on that device.`,
  },
  linkOnce: {
    nl: 'De link werkt één keer, tot het eind van de dag.',
    en: 'The link works once, until the end of the day.',
  },
  openLink: { nl: 'De link', en: 'The link' },
} satisfies Record<string, Both<unknown>>;
