import type { Both } from '../kernel/language.ts';

type Who = { readonly who: string };
type AtTable = {
  readonly who: string;
  readonly round: number;
  readonly table: number;
  readonly name: string;
};

export const moveWords = {
  title: {
    nl: (p: Who & { round: number }) => `Waar kan ${p.who} zitten in ronde ${p.round}?`,
    en: (p: Who & { round: number }) => `Where can ${p.who} sit in round ${p.round}?`,
  },
  titleOfOne: {
    nl: (p: Who & { table: number; round: number }) => `${p.who} naar tafel ${p.table} in ronde ${p.round}?`,
    en: (p: Who & { table: number; round: number }) => `${p.who} to table ${p.table} in round ${p.round}?`,
  },
  sitsNow: {
    nl: (p: { table: number; name: string }) => `Nu: tafel ${p.table}, ${p.name}.`,
    en: (p: { table: number; name: string }) => `Now: table ${p.table}, ${p.name}.`,
  },
  sitsNowhere: { nl: 'Nu: nog geen tafel in deze ronde.', en: 'Now: no table in this round yet.' },
  isLocked: {
    nl: 'Deze plek staat vast. Opnieuw verdelen laat dat zo.',
    en: 'This seat is fixed. Planning again leaves it as it is.',
  },
  alreadyPosted: {
    nl: (p: Who & { round: number }) =>
      `Ronde ${p.round} is al bekendgemaakt. Alleen ${p.who} krijgt bericht van deze wissel.`,
    en: (p: Who & { round: number }) =>
      `Round ${p.round} is posted already. Only ${p.who} hears of this move.`,
  },
  table: {
    nl: (p: { number: number; name: string }) => `Tafel ${p.number} · ${p.name}`,
    en: (p: { number: number; name: string }) => `Table ${p.number} · ${p.name}`,
  },
  chairs: {
    nl: (p: { taken: number; seats: number }) =>
      `Dan ${p.taken === 1 ? 'één gast' : `${p.taken} gasten`} op ${p.seats} stoelen.`,
    en: (p: { taken: number; seats: number }) =>
      `Then ${p.taken === 1 ? 'one guest' : `${p.taken} guests`} on ${p.seats} chairs.`,
  },
  newMeetings: {
    nl: (p: { people: number }) =>
      p.people === 1 ? 'Eén nieuwe ontmoeting.' : `${p.people} nieuwe ontmoetingen.`,
    en: (p: { people: number }) => (p.people === 1 ? 'One new meeting.' : `${p.people} new meetings.`),
  },
  mends: { nl: 'Dit lost iets op wat nu niet klopt.', en: 'This mends something that is wrong now.' },
  pairMeetsAgain: {
    nl: (p: Who & { time: string }) => `${p.who} zitten dan voor de ${p.time} keer bij elkaar.`,
    en: (p: Who & { time: string }) => `${p.who} would sit together for the ${p.time} time.`,
  },
  meetsManyAgain: {
    nl: (p: Who & { others: string; time: string }) =>
      `${p.who} zit dan voor de ${p.time} keer bij ${p.others}.`,
    en: (p: Who & { others: string; time: string }) =>
      `${p.who} would sit with ${p.others} for the ${p.time} time.`,
  },
  time: {
    nl: (times: number) => ['eerste', 'tweede', 'derde', 'vierde', 'vijfde'][times - 1] ?? `${times}e`,
    en: (times: number) => ['first', 'second', 'third', 'fourth', 'fifth'][times - 1] ?? `${times}th`,
  },
  noRoom: {
    nl: (p: { taken: number; seats: number }) => `De tafel is dan vol: ${p.taken} op ${p.seats} stoelen.`,
    en: (p: { taken: number; seats: number }) => `The table is full then: ${p.taken} on ${p.seats} chairs.`,
  },
  apart: {
    nl: (p: Who) => `Let op: deze twee mogen niet samen aan tafel: ${p.who}.`,
    en: (p: Who) => `Note: these two may not share a table: ${p.who}.`,
  },
  together: {
    nl: (p: Who) => `Let op: deze twee willen samen zitten: ${p.who}.`,
    en: (p: Who) => `Note: these two want to sit together: ${p.who}.`,
  },
  stays: {
    nl: (p: Who) => `Let op: ${p.who} blijft liever aan de eigen tafel.`,
    en: (p: Who) => `Note: ${p.who} would rather stay at the own table.`,
  },
  hosts: {
    nl: (p: Who) => `Let op: ${p.who} begeleidt een andere tafel.`,
    en: (p: Who) => `Note: ${p.who} hosts another table.`,
  },
  home: {
    nl: (p: Who) => `Let op: in deze ronde hoort ${p.who} aan de eigen tafel.`,
    en: (p: Who) => `Note: in this round ${p.who} belongs at the own table.`,
  },
  needs: {
    nl: (p: Who) => `Let op: de nieuwe tafel heeft niet wat ${p.who} nodig heeft.`,
    en: (p: Who) => `Note: the new table does not offer what ${p.who} needs.`,
  },
  closed: {
    nl: (p: Who) => `Let op: de nieuwe tafel van ${p.who} is dicht.`,
    en: (p: Who) => `Note: the new table of ${p.who} is closed.`,
  },
  tableClosed: {
    nl: (p: { table: number }) => `Tafel ${p.table} is dicht. Kies een andere tafel.`,
    en: (p: { table: number }) => `Table ${p.table} is closed. Choose another table.`,
  },
  swapRather: {
    nl: 'Ruil liever met iemand aan deze tafel.',
    en: 'Better swap with somebody at this table.',
  },
  swap: { nl: 'Ruil met iemand', en: 'Swap with somebody' },
  otherTables: { nl: 'Andere tafels', en: 'Other tables' },
  putHere: { nl: 'Zet hier', en: 'Put here' },
  putAnyway: { nl: 'Toch hier zetten', en: 'Put here anyway' },
  anyway: { nl: 'Toch doen?', en: 'Do it anyway?' },
  unlock: { nl: 'Maak deze plek los', en: 'Release this seat' },
  moved: {
    nl: (p: AtTable) =>
      `${p.who} zit in ronde ${p.round} aan tafel ${p.table}, ${p.name}. Die plek staat vast.`,
    en: (p: AtTable) => `${p.who} is at table ${p.table}, ${p.name} in round ${p.round}. That seat is fixed.`,
  },
  isTold: {
    nl: (p: Who) => `${p.who} krijgt hier bericht van.`,
    en: (p: Who) => `${p.who} gets a message about it.`,
  },
  isOnPaper: {
    nl: (p: Who) => `${p.who} doet nog niet mee op een telefoon. Vertel het zelf even.`,
    en: (p: Who) => `${p.who} has not joined on a phone yet. Please tell them yourself.`,
  },
  unlocked: {
    nl: (p: Who) => `De plek van ${p.who} is los. Opnieuw verdelen mag die weer veranderen.`,
    en: (p: Who) => `The seat of ${p.who} is free again. Planning again may change it.`,
  },
  allUnlocked: {
    nl: (p: { round: number }) =>
      `Alle plekken van ronde ${p.round} zijn los. Opnieuw verdelen mag ze weer veranderen.`,
    en: (p: { round: number }) =>
      `All seats of round ${p.round} are free again. Planning again may change them.`,
  },
  roundOver: {
    nl: (p: { round: number }) => `Ronde ${p.round} is geweest. De plekken veranderen niet meer.`,
    en: (p: { round: number }) => `Round ${p.round} is over. The seats do not change any more.`,
  },
  toRound: {
    nl: (p: { round: number }) => `Naar ronde ${p.round}`,
    en: (p: { round: number }) => `To round ${p.round}`,
  },
} satisfies Record<string, Both<unknown>>;
