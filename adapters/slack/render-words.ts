import type { Both } from '../../src/kernel/language.ts';

/** The words that belong to the look of a message in Slack and to no other door. */
export const renderWords = {
  fillIn: { nl: 'Invullen', en: 'Fill in' },
  formElsewhere: {
    nl: 'Hier is zo veel in te vullen dat het niet in Slack past. Op de webpagina kan het wel.',
    en: 'There is so much to fill in here that Slack has no room for it. The web page has.',
  },
  close: { nl: 'Sluit', en: 'Close' },
} satisfies Record<string, Both<string>>;
