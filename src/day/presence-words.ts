import type { Both } from '../kernel/language.ts';

type Who = { readonly who: string };
type InRound = { readonly round: number };
type AtTable = { readonly table: number; readonly name: string };

export const presenceWords = {
  here: { nl: (p: Who) => `${p.who} is er.`, en: (p: Who) => `${p.who} is here.` },
  notYet: {
    nl: (p: Who) => `${p.who} staat op: komt later.`,
    en: (p: Who) => `${p.who} is down as: comes later.`,
  },
  returns: {
    nl: (p: Who & InRound) => `${p.who} staat op: komt in ronde ${p.round}.`,
    en: (p: Who & InRound) => `${p.who} is down as: comes in round ${p.round}.`,
  },
  gone: {
    nl: (p: Who) => `${p.who} staat op: naar huis.`,
    en: (p: Who) => `${p.who} is down as: gone home.`,
  },
  goneAfter: {
    nl: (p: Who & InRound) => `${p.who} gaat na ronde ${p.round} naar huis.`,
    en: (p: Who & InRound) => `${p.who} goes home after round ${p.round}.`,
  },
  needsTable: {
    nl: (p: Who) => `${p.who} heeft nog geen tafel. Eén druk op de knop en die is er.`,
    en: (p: Who) => `${p.who} has no table yet. One press and there is one.`,
  },
  round: {
    nl: (p: InRound) => `Ronde ${p.round}`,
    en: (p: InRound) => `Round ${p.round}`,
  },
  table: {
    nl: (p: AtTable) => `tafel ${p.table}, ${p.name}`,
    en: (p: AtTable) => `table ${p.table}, ${p.name}`,
  },
  away: { nl: 'is er dan niet', en: 'is not there then' },
  noTable: { nl: 'nog geen tafel', en: 'no table yet' },
  isHere: { nl: 'Is er', en: 'Is here' },
  giveTable: { nl: 'Geef een tafel', en: 'Give a table' },
  comesLater: { nl: 'Komt later', en: 'Comes later' },
  comesIn: {
    nl: (p: InRound) => `Komt in ronde ${p.round}`,
    en: (p: InRound) => `Comes in round ${p.round}`,
  },
  leaves: { nl: 'Gaat weg', en: 'Goes home' },
  leavesAfter: {
    nl: (p: InRound) => `Gaat weg na ronde ${p.round}`,
    en: (p: InRound) => `Goes home after round ${p.round}`,
  },
  otherTable: {
    nl: 'Druk op een ronde om een andere tafel te kiezen.',
    en: 'Press a round to choose another table.',
  },
  toDay: { nl: 'Naar vandaag', en: 'To today' },
} satisfies Record<string, Both<unknown>>;

export const presenceRefusals = {
  roundOver: (p: InRound) => ({
    nl: `Ronde ${p.round} is geweest. Daar verandert niets meer aan.`,
    en: `Round ${p.round} is over. Nothing changes there any more.`,
  }),
  roundIsOn: (p: InRound) => ({
    nl: `Ronde ${p.round} is al bekendgemaakt. Is iemand er? Druk dan op Is er.`,
    en: `Round ${p.round} is posted already. Is somebody here? Then press Is here.`,
  }),
  noRounds: {
    nl: 'Er komt geen ronde meer. Er is niets te veranderen.',
    en: 'No round is to come. There is nothing to change.',
  },
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
