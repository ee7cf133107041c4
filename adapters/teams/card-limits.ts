/**
 * What a card in Teams holds. Teams takes 100 kB of UTF-16 for a whole message (learn.microsoft.com, "Format your bot
 * messages") and cards from elsewhere 28 kB; below the smaller one a card arrives everywhere.
 */
export const cardLimits = {
  /** Bytes of a whole card. */
  card: 27_000,
  /** Bytes of a form, which cannot go on behind "More": what was typed would be lost. */
  form: 20_000,
  /** Bytes of one block of words. */
  paragraph: 6_000,
  /** Bytes of a table that stays a table. */
  table: 10_000,
  /** Actions in one set; Teams itself takes six. */
  actions: 4,
  /** Characters a phone shows of a button that has a row to itself. */
  label: 40,
  /** Characters of the question before something that cannot be undone. */
  confirm: 300,
  /** Bytes of what a notification says. */
  summary: 1_000,
  /** Characters of what sits behind a button. */
  token: 2_000,
} as const;
