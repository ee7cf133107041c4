import type { Both } from '../kernel/language.ts';

type Pairs = { readonly met: number; readonly possible: number };

export const whoMeetsWords = {
  title: { nl: 'Wie treft wie', en: 'Who meets whom' },
  heading: {
    nl: 'Welke organisaties zitten samen aan tafel?',
    en: 'Which organisations share a table?',
  },
  meetsAll: {
    nl: 'Elke organisatie zit minstens één keer aan tafel met elke andere.',
    en: 'Every organisation shares a table with every other at least once.',
  },
  meetsSome: {
    nl: (p: { who: string; others: number; of: number }) =>
      `Mensen van ${p.who} treffen mensen van ${p.others} van de ${p.of} andere organisaties.`,
    en: (p: { who: string; others: number; of: number }) =>
      `People of ${p.who} meet people of ${p.others} of the ${p.of} other organisations.`,
  },
  least: {
    nl: (p: Pairs & { one: string; other: string }) =>
      `${p.one} en ${p.other} treffen elkaar het minst: ${p.met} van de ${p.possible} paren.`,
    en: (p: Pairs & { one: string; other: string }) =>
      `${p.one} and ${p.other} meet least: ${p.met} of the ${p.possible} pairs.`,
  },
  never: {
    nl: (p: { one: string; other: string }) => `${p.one} en ${p.other} treffen elkaar niet.`,
    en: (p: { one: string; other: string }) => `${p.one} and ${p.other} do not meet.`,
  },
  how: {
    nl: 'Een paar is één mens van de ene en één van de andere organisatie. Donker: veel paren zitten samen.',
    en: 'A pair is one person of each organisation. Dark: many pairs share a table.',
  },
  putTogether: {
    nl: (p: { count: number }) => `De ${p.count} kleinste organisaties staan samen als 'andere'.`,
    en: (p: { count: number }) => `The ${p.count} smallest organisations are together as 'others'.`,
  },
  others: { nl: 'andere', en: 'others' },
  pictureSays: {
    nl: 'Een vak voor elke twee organisaties. De tabel hieronder zegt hetzelfde.',
    en: 'A box for every two organisations. The table below says the same.',
  },
  percent: {
    nl: 'Getal: procent van de paren dat samen zit. Streepjes: collega’s.',
    en: 'Number: percent of the pairs that share a table. Dashes: colleagues.',
  },
  tableHeading: { nl: 'Hetzelfde als tabel', en: 'The same as a table' },
  caption: { nl: 'Paren die samen aan tafel zitten', en: 'Pairs that share a table' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  pairs: {
    nl: (p: Pairs) => `${p.met} van ${p.possible}`,
    en: (p: Pairs) => `${p.met} of ${p.possible}`,
  },
  noPair: { nl: 'geen paar', en: 'no pair' },
} satisfies Record<string, Both<unknown>>;
