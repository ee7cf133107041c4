import type { Both } from '../../src/kernel/language.ts';

/** The words that belong to the look of a card in Teams and to no other door. */
export const renderWords = {
  open: { nl: 'Bekijk', en: 'View' },
  more: { nl: 'Meer', en: 'More' },
  moreLeft: {
    nl: (p: { left: number }) => `Meer (nog ${p.left})`,
    en: (p: { left: number }) => `More (${p.left} left)`,
  },
  fromTop: { nl: 'Vanaf het begin', en: 'From the top' },
  sure: { nl: 'Ja, ik weet het zeker', en: 'Yes, I am sure' },
  notNow: { nl: 'Nee, toch niet', en: 'No, not now' },
  choose: { nl: 'Kies', en: 'Choose' },
  optional: { nl: '(hoeft niet)', en: '(optional)' },
  empty: { nl: 'Dit is nog leeg. Vul het in.', en: 'This is still empty. Please fill it in.' },
  fileElsewhere: {
    nl: 'Een bestand sturen kan op de webpagina.',
    en: 'You can send a file on the web page.',
  },
  formElsewhere: {
    nl: 'Hier is zo veel te kiezen dat het niet in Teams past. Op de webpagina kan het wel.',
    en: 'There is so much to choose here that Teams has no room for it. The web page has.',
  },
  toWeb: { nl: 'Naar de webpagina', en: 'To the web page' },
} satisfies Record<string, Both<string> | Both<(p: never) => string>>;
