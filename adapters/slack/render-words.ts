import type { Both } from '../../src/kernel/language.ts';

/** The words that belong to the look of a message in Slack and to no other door. */
export const renderWords = {
  fillIn: { nl: 'Invullen', en: 'Fill in' },
  close: { nl: 'Sluit', en: 'Close' },
} satisfies Record<string, Both<string>>;
