import type { Both } from '../kernel/language.ts';
import type { Text } from '../kernel/message.ts';

export type Parts = Exclude<Text, string>;

/** The day as people say it: 0 is today. */
const inDays = {
  nl: (days: number) =>
    days === 0 ? 'Vandaag' : days === 1 ? 'Morgen' : days === 7 ? 'Over een week' : `Over ${days} dagen`,
  en: (days: number) =>
    days === 0 ? 'Today' : days === 1 ? 'Tomorrow' : days === 7 ? 'In a week' : `In ${days} days`,
} satisfies Both<unknown>;

export const nudgeWords = {
  hello: { nl: (p: { name: string }) => `Dag ${p.name}.`, en: (p: { name: string }) => `Hello ${p.name}.` },
  several: {
    nl: (p: { titles: string }) => `Hoe gaat het met deze acties? ${p.titles}`,
    en: (p: { titles: string }) => `How are these actions going? ${p.titles}`,
  },
  soon: {
    nl: (p: { days: number; title: string }): Parts => [
      `${inDays.nl(p.days)} wil je klaar zijn met ‘`,
      { strong: p.title },
      '’. Hoe gaat het?',
    ],
    en: (p: { days: number; title: string }): Parts => [
      `${inDays.en(p.days)} you want to finish ‘`,
      { strong: p.title },
      '’. How is it going?',
    ],
  },
  today: {
    nl: (p: { days: number; title: string }): Parts => [
      `${inDays.nl(p.days)} is de dag voor ‘`,
      { strong: p.title },
      '’. Is het klaar? Een beetje later mag ook. Kies dan een nieuwe datum.',
    ],
    en: (p: { days: number; title: string }): Parts => [
      `${inDays.en(p.days)} ${p.days > 1 ? 'it is' : 'is'} the day for ‘`,
      { strong: p.title },
      '’. Is it done? A bit later is fine too. Then pick a new date.',
    ],
  },
  late: {
    nl: (p: { day: string; title: string }): Parts => [
      '‘',
      { strong: p.title },
      `’ zou op ${p.day} klaar zijn. Dat lukt niet altijd. `,
      'Wat helpt jou nu: een nieuwe datum, hulp van iemand, of stoppen?',
    ],
    en: (p: { day: string; title: string }): Parts => [
      '‘',
      { strong: p.title },
      `’ was due on ${p.day}. That does not always work out. `,
      'What helps you now: a new date, help from someone, or stop?',
    ],
  },
} satisfies Record<string, Both<unknown>>;
