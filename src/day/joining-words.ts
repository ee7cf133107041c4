import type { Both } from '../kernel/language.ts';

export const joiningWords = {
  joins: {
    nl: (p: { who: string; people: number }) =>
      `${p.who} ${p.people === 1 ? 'komt' : 'komen'} bij je zitten.`,
    en: (p: { who: string; people: number }) => `${p.who} ${p.people === 1 ? 'joins' : 'join'} your table.`,
  },
} satisfies Record<string, Both<unknown>>;
