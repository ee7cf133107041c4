import type { Both } from '../kernel/language.ts';

/** The figures of a plan, each beside what no plan can do better: labels and values of a list. */
export const figureWords = {
  heading: { nl: 'In cijfers', en: 'In figures' },
  withoutReturn: {
    nl: 'Tweetallen tellen zonder de ronde terug aan de eigen tafel.',
    en: 'Pairs are counted without the round back at the own table.',
  },
  differentPairs: { nl: 'Verschillende tweetallen', en: 'Different pairs' },
  acrossOrganisations: { nl: 'Uit twee organisaties', en: 'From two organisations' },
  ofAtMost: {
    nl: (p: { count: number; most: number; percent: number }) =>
      p.count === p.most ? `${p.count}; meer kan niet` : `${p.count} van hooguit ${p.most} (${p.percent} %)`,
    en: (p: { count: number; most: number; percent: number }) =>
      p.count === p.most
        ? `${p.count}; more is not possible`
        : `${p.count} of at most ${p.most} (${p.percent}%)`,
  },
  repeats: { nl: 'Opnieuw samen', en: 'Together again' },
  ofAtLeast: {
    nl: (p: { count: number; least: number }) =>
      p.count === p.least ? `${p.count}; minder kan niet` : `${p.count}; minder dan ${p.least} kan niet`,
    en: (p: { count: number; least: number }) =>
      p.count === p.least
        ? `${p.count}; fewer is not possible`
        : `${p.count}; fewer than ${p.least} is not possible`,
  },
  ofAtLeastEvenly: {
    nl: (p: { count: number; least: number; most: number }) =>
      `${p.count}; minstens ${p.least}, of ${p.most} als niemand elkaar drie keer treft`,
    en: (p: { count: number; least: number; most: number }) =>
      `${p.count}; at least ${p.least}, or ${p.most} when nobody meets three times`,
  },
  mostMeetings: { nl: 'Vaakst samen', en: 'Most often together' },
  times: {
    nl: (p: { count: number }) => `${p.count} keer`,
    en: (p: { count: number }) => (p.count === 1 ? 'once' : `${p.count} times`),
  },
  people: { nl: 'Mensen ontmoet', en: 'People met' },
  organisations: { nl: 'Organisaties ontmoet', en: 'Organisations met' },
  leastAndHalf: {
    nl: (p: { least: number; half: string }) => `minstens ${p.least}; de helft ${p.half} of meer`,
    en: (p: { least: number; half: string }) => `at least ${p.least}; half of them ${p.half} or more`,
  },
  tables: { nl: 'Tafels bezocht', en: 'Tables visited' },
  leastAndAverage: {
    nl: (p: { least: number; average: string }) => `minstens ${p.least}; gemiddeld ${p.average}`,
    en: (p: { least: number; average: string }) => `at least ${p.least}; ${p.average} on average`,
  },
  layers: { nl: 'Gemengde tafels', en: 'Mixed tables' },
  allLayers: { nl: 'elke laag is er', en: 'every layer is there' },
  layersMissing: {
    nl: (p: { part: number; whole: number }) => `aan ${p.part} van de ${p.whole} tafels mist een laag`,
    en: (p: { part: number; whole: number }) => `${p.part} of ${p.whole} tables lack a layer`,
  },
  seatsOff: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'één plek is niet eerlijk verdeeld' : `${p.count} plekken zijn niet eerlijk verdeeld`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'one seat is off the fair share' : `${p.count} seats are off the fair share`,
  },
  wishes: { nl: 'Niet gelukte wensen', en: 'Wishes not kept' },
  noWishes: { nl: 'geen', en: 'none' },
  tablesHold: {
    nl: (p: { guests: number }) => `elke tafel houdt minstens ${p.guests} gasten, op 19 van de 20 dagen`,
    en: (p: { guests: number }) => `every table keeps at least ${p.guests} guests, on 19 of 20 days`,
  },
  tablesRunShort: {
    nl: (p: { days: number; least: number }) =>
      `op ${p.days} van de 100 dagen heeft een tafel minder dan ${p.least} gasten`,
    en: (p: { days: number; least: number }) =>
      `on ${p.days} of 100 days a table has fewer than ${p.least} guests`,
  },
  noShows: { nl: 'Wegblijvers', en: 'When some stay away' },
} satisfies Record<string, Both<unknown>>;
