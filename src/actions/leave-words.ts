import type { Both } from '../kernel/language.ts';

/** When somebody can do nothing more for what they promised. To others it is never said why. */
export const leaveWords = {
  ownerless: {
    nl: (p: { title: string }) => `‘${p.title}’ zoekt een nieuwe eigenaar. Wie kan dit oppakken?`,
    en: (p: { title: string }) => `‘${p.title}’ is looking for a new owner. Who can take it on?`,
  },
  toHelper: {
    nl: (p: { title: string }) =>
      `Jij helpt mee met ‘${p.title}’. De organisatie zoekt een nieuwe eigenaar. Fijn dat je blijft helpen.`,
    en: (p: { title: string }) =>
      `You help with ‘${p.title}’. The organisers look for a new owner. Good that you keep helping.`,
  },
  toOwner: {
    nl: (p: { title: string }) =>
      `Bij ‘${p.title}’ kan je helper niet meer meedoen. Vraag gerust iemand anders.`,
    en: (p: { title: string }) =>
      `With ‘${p.title}’ your helper can no longer take part. Feel free to ask somebody else.`,
  },
  askSomebody: { nl: 'Vraag iemand', en: 'Ask somebody' },
  askHelp: { nl: 'Vraag om hulp', en: 'Ask for help' },
} satisfies Record<string, Both<unknown>>;
