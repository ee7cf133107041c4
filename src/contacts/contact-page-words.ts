import type { Both } from '../kernel/language.ts';

export const contactPageWords = {
  met: { nl: 'Ontmoet', en: 'Met' },
  take: {
    nl: (p: { name: string }) => `Zet ${p.name} in mijn telefoon`,
    en: (p: { name: string }) => `Add ${p.name} to my phone`,
  },
  picture: {
    nl: (p: { name: string }) =>
      `Richt de camera van je telefoon hierop. Dan staat ${p.name} in je contacten.`,
    en: (p: { name: string }) => `Point the camera of your phone at this to add ${p.name} to your contacts.`,
  },
} satisfies Record<string, Both<unknown>>;
