import type { Both } from '../kernel/language.ts';

type Who = { readonly who: string };
type Two = Who & { readonly other: string };

export const seatSwapWords = {
  title: {
    nl: (p: Who & { table: number; round: number }) =>
      `Met wie aan tafel ${p.table} ruilt ${p.who} in ronde ${p.round}?`,
    en: (p: Who & { table: number; round: number }) =>
      `With whom at table ${p.table} does ${p.who} swap in round ${p.round}?`,
  },
  titleOfTwo: {
    nl: (p: Two & { round: number }) => `Ruilen ${p.who} en ${p.other} van plek in ronde ${p.round}?`,
    en: (p: Two & { round: number }) => `Do ${p.who} and ${p.other} swap seats in round ${p.round}?`,
  },
  goes: {
    nl: (p: Who & { table: number; name: string }) => `${p.who} gaat naar tafel ${p.table}, ${p.name}.`,
    en: (p: Who & { table: number; name: string }) => `${p.who} goes to table ${p.table}, ${p.name}.`,
  },
  alreadyPosted: {
    nl: (p: { round: number }) =>
      `Ronde ${p.round} is al bekendgemaakt. Alleen deze twee krijgen bericht van de ruil.`,
    en: (p: { round: number }) => `Round ${p.round} is posted already. Only these two hear of the swap.`,
  },
  nobodyHere: {
    nl: 'Aan deze tafel zit niemand om mee te ruilen.',
    en: 'Nobody sits at this table to swap with.',
  },
  better: { nl: 'Beter dan nu.', en: 'Better than now.' },
  same: { nl: 'Ongeveer even goed als nu.', en: 'About as good as now.' },
  worse: { nl: 'Minder goed dan nu.', en: 'Less good than now.' },
  missedMeetings: {
    nl: (p: { people: number }) =>
      p.people === 1 ? 'Eén ontmoeting valt weg.' : `${p.people} ontmoetingen vallen weg.`,
    en: (p: { people: number }) =>
      p.people === 1 ? 'One meeting is lost.' : `${p.people} meetings are lost.`,
  },
  swap: { nl: 'Ruil', en: 'Swap' },
  swapAnyway: { nl: 'Toch ruilen', en: 'Swap anyway' },
  someoneElse: { nl: 'Iemand anders aan deze tafel', en: 'Somebody else at this table' },
  sits: {
    nl: (p: Who & { table: number; name: string; round: number }) =>
      `${p.who} zit in ronde ${p.round} aan tafel ${p.table}, ${p.name}.`,
    en: (p: Who & { table: number; name: string; round: number }) =>
      `${p.who} is at table ${p.table}, ${p.name} in round ${p.round}.`,
  },
  bothFixed: { nl: 'Die plekken staan vast.', en: 'Those seats are fixed.' },
  needsTable: {
    nl: (p: Who) => `${p.who} heeft nog geen tafel in deze ronde. Kies daar eerst een tafel voor.`,
    en: (p: Who) => `${p.who} has no table in this round yet. Choose a table first.`,
  },
  atOneTable: {
    nl: (p: Two & { table: number }) => `${p.who} en ${p.other} zitten al samen aan tafel ${p.table}.`,
    en: (p: Two & { table: number }) => `${p.who} and ${p.other} are both at table ${p.table} already.`,
  },
  movedMeanwhile: {
    nl: (p: Who & { table: number }) =>
      `Er is intussen geschoven. ${p.who} zit nu aan tafel ${p.table}. Er is niets geruild: kijk eerst opnieuw.`,
    en: (p: Who & { table: number }) =>
      `Seats changed meanwhile. ${p.who} is at table ${p.table} now. Nothing was swapped: please look again first.`,
  },
  toTables: { nl: 'Naar de andere tafels', en: 'To the other tables' },
} satisfies Record<string, Both<unknown>>;
