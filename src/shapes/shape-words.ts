import type { Both } from '../kernel/language.ts';

type Counted = { readonly tables: number; readonly count: number };

export const shapeWords = {
  title: { nl: 'Hoeveel tafels en rondes?', en: 'How many tables and rounds?' },
  begun: {
    nl: 'De eerste ronde is al bekendgemaakt. Dit advies is voor de voorbereiding.',
    en: 'The first round is posted already. This advice is for before the day.',
  },
  noMixedRound: {
    nl: 'Maak eerst een gemengde ronde. Dan reken ik uit hoeveel tafels passen.',
    en: 'Make a mixed round first. Then I work out how many tables fit.',
  },
  tooFewGuests: {
    nl: 'Vul eerst de gastenlijst. Vanaf 8 gasten reken ik uit hoeveel tafels passen.',
    en: 'Fill the guest list first. From 8 guests on I work out how many tables fit.',
  },
  goodFree: {
    nl: 'Zo is het goed: niemand ontmoet iemand twee keer.',
    en: 'It is good as it is: nobody meets the same person twice.',
  },
  good: {
    nl: (p: Counted) =>
      `Zo is het goed. ${p.count === 1 ? 'Eén ontmoeting is' : `${p.count} ontmoetingen zijn`} dubbel. Een ander aantal tafels is niet duidelijk beter.`,
    en: (p: Counted) =>
      `It is good as it is. ${p.count === 1 ? 'One meeting is' : `${p.count} meetings are`} double. Another number of tables is not clearly better.`,
  },
  withTablesFree: {
    nl: (p: Counted) => `Met ${p.tables} tafels ontmoet niemand elkaar twee keer.`,
    en: (p: Counted) => `With ${p.tables} tables nobody meets the same person twice.`,
  },
  withTables: {
    nl: (p: Counted) =>
      `Met ${p.tables} tafels ${p.count === 1 ? 'is één ontmoeting' : `zijn ${p.count} ontmoetingen`} dubbel.`,
    en: (p: Counted) =>
      `With ${p.tables} tables ${p.count === 1 ? 'one meeting is' : `${p.count} meetings are`} double.`,
  },
  now: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'Nu is één ontmoeting dubbel.' : `Nu zijn het ${p.count} ontmoetingen dubbel.`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'Now one meeting is double.' : `Now ${p.count} meetings are double.`,
  },
  peopleThen: {
    nl: (p: { people: number; least: number }) =>
      `Iedereen ontmoet dan minstens ${p.people} mensen; nu ${p.least}.`,
    en: (p: { people: number; least: number }) =>
      `Everyone then meets at least ${p.people} people; now ${p.least}.`,
  },
  sizeNow: {
    nl: (p: { guests: string; tables: number; otherGuests: string }) =>
      `Nu zitten er ${p.guests} gasten aan een tafel. Met ${p.tables} tafels zijn dat er ${p.otherGuests}.`,
    en: (p: { guests: string; tables: number; otherGuests: string }) =>
      `Now a table has ${p.guests} guests. With ${p.tables} tables it has ${p.otherGuests}.`,
  },
  shortNow: {
    nl: (p: { days: number; tables: number; least: number }) =>
      `Nu heeft op ${p.days} van de 100 dagen een tafel minder dan ${p.least} gasten. Met ${p.tables} tafels is dat hooguit 5.`,
    en: (p: { days: number; tables: number; least: number }) =>
      `Now a table has fewer than ${p.least} guests on ${p.days} of 100 days. With ${p.tables} tables that is at most 5.`,
  },
  nothingFits: {
    nl: 'Geen van deze aantallen past in alles. Kijk zelf wat het zwaarst telt.',
    en: 'None of these numbers fits in every way. See for yourself what matters most.',
  },
  moreHosts: {
    nl: (p: { hosts: number }) =>
      p.hosts === 1
        ? 'Daar is nog één tafelbegeleider voor nodig.'
        : `Daar zijn nog ${p.hosts} tafelbegeleiders voor nodig.`,
    en: (p: { hosts: number }) =>
      p.hosts === 1 ? 'That takes one more table host.' : `That takes ${p.hosts} more table hosts.`,
  },
  byTables: { nl: 'Met een ander aantal tafels', en: 'With another number of tables' },
  byRounds: { nl: 'Met een ander aantal rondes', en: 'With another number of rounds' },
  tables: { nl: 'Tafels', en: 'Tables' },
  rounds: { nl: 'Rondes', en: 'Rounds' },
  guests: { nl: 'Gasten', en: 'Guests' },
  double: { nl: 'Dubbel', en: 'Double' },
  leastDouble: { nl: 'Minstens', en: 'At least' },
  people: { nl: 'Mensen', en: 'People' },
  organisations: { nl: 'Organisaties', en: 'Organisations' },
  withoutALayer: { nl: 'Mist een laag', en: 'Lacks a layer' },
  daysShort: { nl: 'Te leeg', en: 'Too empty' },
  meaning: { nl: 'Wat betekent het?', en: 'What does it mean?' },
  guestsMeaning: { nl: 'per gemengde tafel', en: 'at a mixed table' },
  doubleMeaning: {
    nl: 'keren dat twee mensen elkaar opnieuw treffen; drie keer dezelfde telt zwaarder',
    en: 'times two people meet again; the same person three times weighs more',
  },
  leastDoubleMeaning: {
    nl: 'zo veel is er dubbel in elke verdeling die er kan zijn',
    en: 'so many are double in any plan there can be',
  },
  peopleMeaning: { nl: 'zo veel mensen ontmoet iedereen minstens', en: 'everyone meets at least so many' },
  organisationsMeaning: {
    nl: 'uit zo veel andere organisaties ontmoet iedereen minstens iemand',
    en: 'everyone meets somebody from at least so many others',
  },
  withoutALayerMeaning: {
    nl: 'gemengde tafels zonder een laag waarvan er genoeg mensen zijn',
    en: 'mixed tables without a layer that has enough people',
  },
  daysShortMeaning: {
    nl: (p: { least: number }) =>
      `van de 100 dagen: er is een gemengde tafel met minder dan ${p.least} gasten`,
    en: (p: { least: number }) => `of 100 days: some mixed table has fewer than ${p.least} guests`,
  },
  isNow: {
    nl: (p: { count: number }) => `${p.count} (nu)`,
    en: (p: { count: number }) => `${p.count} (now)`,
  },
  isAdvised: {
    nl: (p: { count: number }) => `${p.count} (advies)`,
    en: (p: { count: number }) => `${p.count} (advice)`,
  },
  range: {
    nl: (p: { least: number; most: number }) => `${p.least} tot ${p.most}`,
    en: (p: { least: number; most: number }) => `${p.least} to ${p.most}`,
  },
  howCounted: {
    nl: 'Voor elke regel heb ik echt een verdeling gemaakt.',
    en: 'For each line I really made a plan.',
  },
  howNew: {
    nl: 'Een extra tafel heeft nog geen begeleider. Een extra ronde is gemengd.',
    en: 'An extra table has no host yet. An extra round is mixed.',
  },
  withoutReturn: {
    nl: 'De ronde terug aan de eigen tafel telt hier niet mee.',
    en: 'The round back at the own table is not counted here.',
  },
  fewer: {
    nl: 'Met zo veel gasten bekijk ik alleen de aantallen vlakbij.',
    en: 'With so many guests I only look at the numbers nearby.',
  },
  noShows: { nl: 'Als er mensen wegblijven', en: 'When some stay away' },
  askNoShows: {
    nl: 'Verwacht je dat er mensen wegblijven? Vul het in bij de wensen. Dan reken ik het mee.',
    en: 'Do you expect some to stay away? Fill it in with the wishes. Then I take it along.',
  },
  mostThatHold: {
    nl: (p: { tables: number; least: number }) =>
      `Met hooguit ${p.tables} tafels houdt elke tafel minstens ${p.least} gasten. Zo is het op 19 van de 20 dagen.`,
    en: (p: { tables: number; least: number }) =>
      `With at most ${p.tables} tables every table keeps at least ${p.least} guests. That is so on 19 of 20 days.`,
  },
  noneHolds: {
    nl: (p: { least: number }) =>
      `Bij geen van deze aantallen houdt elke tafel minstens ${p.least} gasten. Kies een kleiner minimum of nodig meer mensen uit.`,
    en: (p: { least: number }) =>
      `With none of these numbers every table keeps at least ${p.least} guests. Choose a smaller minimum, or invite more people.`,
  },
  byRound: { nl: 'Per ronde, zoals het nu verdeeld is', en: 'By round, as it is planned now' },
  round: { nl: 'Ronde', en: 'Round' },
  smallest: { nl: 'Kleinste tafel, 19 van de 20 dagen', en: 'Smallest table, on 19 of 20 days' },
  tooFew: { nl: 'Te weinig gasten', en: 'Too few guests' },
  mostOften: { nl: 'Meestal bij', en: 'Mostly at' },
  daysOf: {
    nl: (p: { days: number }) => `${p.days} van de 100 dagen`,
    en: (p: { days: number }) => `${p.days} of 100 days`,
  },
  table: {
    nl: (p: { number: number }) => `tafel ${p.number}`,
    en: (p: { number: number }) => `table ${p.number}`,
  },
  never: { nl: 'nooit', en: 'never' },
  choices: { nl: 'Wensen voor de verdeling', en: 'Wishes for the plan' },
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
} satisfies Record<string, Both<unknown>>;
