import type { Both } from '../kernel/language.ts';

type Who = { readonly who: string };
type AtTable = { readonly table: number; readonly name: string };

export const repairWords = {
  late: { nl: (p: Who) => `${p.who} komt later.`, en: (p: Who) => `${p.who} comes later.` },
  gone: { nl: (p: Who) => `${p.who} gaat weg.`, en: (p: Who) => `${p.who} goes home.` },
  here: { nl: (p: Who) => `${p.who} is er.`, en: (p: Who) => `${p.who} is here.` },
  closed: {
    nl: (p: AtTable) => `Tafel ${p.table}, ${p.name}, is dicht.`,
    en: (p: AtTable) => `Table ${p.table}, ${p.name}, is closed.`,
  },
  opened: {
    nl: (p: AtTable) => `Tafel ${p.table}, ${p.name}, staat erbij.`,
    en: (p: AtTable) => `Table ${p.table}, ${p.name}, is added.`,
  },
  goTo: {
    nl: (p: Who & AtTable) => `Naar tafel ${p.table}, ${p.name}: ${p.who}.`,
    en: (p: Who & AtTable) => `To table ${p.table}, ${p.name}: ${p.who}.`,
  },
  areTold: {
    nl: (p: { people: number }) => (p.people === 1 ? 'Krijgt bericht.' : 'Krijgen bericht.'),
    en: (p: { people: number }) => (p.people === 1 ? 'Gets a message.' : 'They get a message.'),
  },
  onPaper: {
    nl: (p: Who & { people: number }) =>
      p.people === 1
        ? `${p.who} doet nog niet mee op een telefoon. Loop er even langs.`
        : `${p.who} doen nog niet mee op een telefoon. Loop er even langs.`,
    en: (p: Who & { people: number }) =>
      p.people === 1
        ? `${p.who} has not joined on a phone yet. Please walk over.`
        : `${p.who} have not joined on a phone yet. Please walk over.`,
  },
  nobodyMoved: {
    nl: 'Niemand hoeft nu te verhuizen.',
    en: 'Nobody has to move now.',
  },
  laterMoved: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'In de rondes hierna zit één ander ergens anders.'
        : `In de rondes hierna zitten ${p.people} anderen ergens anders.`,
    en: (p: { people: number }) =>
      p.people === 1
        ? 'In the rounds after this one other person sits elsewhere.'
        : `In the rounds after this ${p.people} others sit elsewhere.`,
  },
  comeLater: {
    nl: (p: { round: number; people: number }) =>
      p.people === 1
        ? `Vanaf ronde ${p.round} zit hier iemand.`
        : `Vanaf ronde ${p.round} zitten hier mensen.`,
    en: (p: { round: number; people: number }) =>
      p.people === 1 ? `From round ${p.round} somebody sits here.` : `From round ${p.round} people sit here.`,
  },
  undone: {
    nl: (p: { what: string }) => `Teruggedraaid: ${p.what}`,
    en: (p: { what: string }) => `Taken back: ${p.what}`,
  },
  undoneBefore: {
    nl: 'Dit is al teruggedraaid.',
    en: 'This is taken back already.',
  },
  awayBefore: {
    nl: (p: Who) => `${p.who} staat al als afwezig.`,
    en: (p: Who) => `${p.who} is down as away already.`,
  },
  hereBefore: {
    nl: (p: Who) => `${p.who} staat er al, met een tafel.`,
    en: (p: Who) => `${p.who} is down as here already, with a table.`,
  },
  closedBefore: {
    nl: (p: AtTable) => `Tafel ${p.table}, ${p.name}, is al dicht.`,
    en: (p: AtTable) => `Table ${p.table}, ${p.name}, is closed already.`,
  },
} satisfies Record<string, Both<unknown>>;

export const repairRefusals = {
  notLast: {
    nl: 'Er is daarna nog iets veranderd. Draai eerst die wijziging terug.',
    en: 'Something else changed after that. Take that change back first.',
  },
  posted: {
    nl: 'Er is daarna een ronde bekendgemaakt. Verander het nu met de hand, bij de naam of de tafel.',
    en: 'A round was posted after that. Change it by hand now, at the name or the table.',
  },
  changed: {
    nl: 'De plekken zijn daarna nog veranderd. Zet mensen nu met de hand goed in de tafelverdeling.',
    en: 'The seats changed after that. Put people right by hand now, in the table plan.',
  },
  hasNotes: (p: { table: number }) => ({
    nl: `Aan tafel ${p.table} zijn al punten geschreven. Sluit de tafel, dan blijven de punten.`,
    en: `Points were written at table ${p.table} already. Close the table, then the points stay.`,
  }),
  lastTable: {
    nl: 'Dit is de laatste tafel die open is. Zet er eerst een tafel bij.',
    en: 'This is the last table that is open. Add a table first.',
  },
  tablesFull: {
    nl: 'Er zijn al zoveel tafels als er kunnen zijn. Zet stoelen bij een andere tafel.',
    en: 'There are as many tables as there can be. Add chairs at another table.',
  },
  chairsUnclear: (p: { least: number; most: number }) => ({
    nl: `Hoeveel stoelen heeft de tafel? Vul een getal in van ${p.least} tot en met ${p.most}.`,
    en: `How many chairs does the table have? Fill in a number from ${p.least} to ${p.most}.`,
  }),
  sameName: (p: { table: number; name: string }) => ({
    nl: `Tafel ${p.table} heet al ${p.name}. Kies een andere naam.`,
    en: `Table ${p.table} is already called ${p.name}. Choose another name.`,
  }),
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
