import type { Both } from '../kernel/language.ts';

export const coverageWords = {
  title: { nl: 'Wie ontbreekt er nog?', en: 'Who is still missing?' },
  nobody: {
    nl: 'Er staat nog niemand op de gastenlijst.',
    en: 'There is nobody on the guest list yet.',
  },
  missing: {
    nl: (p: { who: string }) => `Dit ontbreekt nog: ${p.who}.`,
    en: (p: { who: string }) => `Still missing: ${p.who}.`,
  },
  complete: {
    nl: 'Van elke laag en elke organisatie is er iemand.',
    en: 'There is somebody from every layer and every organisation.',
  },
  caption: { nl: 'Mensen per organisatie en per laag', en: 'People per organisation and per layer' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  total: { nl: 'Samen', en: 'Together' },
  none: { nl: 'geen', en: 'none' },
  emptyChair: { nl: 'lege stoel', en: 'empty chair' },
  invite: { nl: 'Nodig iemand uit', en: 'Invite somebody' },
} satisfies Record<string, Both<unknown>>;
