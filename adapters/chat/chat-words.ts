import type { Both } from '../../src/kernel/language.ts';

/** The words on what every chat needs around a message. */
export const chatWords = {
  open: { nl: 'Bekijk', en: 'View' },
  more: { nl: 'Meer', en: 'More' },
  moreLeft: {
    nl: (p: { left: number }) => `Meer (nog ${p.left})`,
    en: (p: { left: number }) => `More (${p.left} left)`,
  },
  fromTop: { nl: 'Vanaf het begin', en: 'From the top' },
  sure: { nl: 'Ja, ik weet het zeker', en: 'Yes, I am sure' },
  notNow: { nl: 'Nee, toch niet', en: 'No, not now' },
  toWeb: { nl: 'Naar de webpagina', en: 'To the web page' },
  choose: { nl: 'Kies', en: 'Choose' },
} satisfies Record<string, Both<string> | Both<(p: never) => string>>;
