import type { Both } from '../../src/kernel/language.ts';

/** The words that belong to the look of a card in Teams and to no other door. */
export const renderWords = {
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
} satisfies Record<string, Both<string>>;
