import type { Both } from '../kernel/language.ts';

type RoundNumber = { readonly number: number };

export const planWords = {
  title: { nl: 'Tafelverdeling', en: 'Table plan' },
  why: {
    nl: 'Hier zie je wie in welke ronde aan welke tafel zit.',
    en: 'Here you see who sits at which table in each round.',
  },
  nothingYet: {
    nl: 'Er is nog niets verdeeld. Ik geef iedereen een tafel. Daarna mag jij schuiven.',
    en: 'Nothing is planned yet. I give everyone a table. Then you may move people.',
  },
  noRounds: { nl: 'Er zijn nog geen rondes.', en: 'There are no rounds yet.' },
  round: {
    nl: (p: RoundNumber & { mode: string; starts: string }) => `Ronde ${p.number} · ${p.mode} · ${p.starts}`,
    en: (p: RoundNumber & { mode: string; starts: string }) => `Round ${p.number} · ${p.mode} · ${p.starts}`,
  },
  posted: {
    nl: (p: { time: string }) => `Bekendgemaakt om ${p.time}.`,
    en: (p: { time: string }) => `Posted at ${p.time}.`,
  },
  notPosted: { nl: 'Nog niet bekendgemaakt.', en: 'Not posted yet.' },
  skipped: { nl: 'Deze ronde is overgeslagen.', en: 'This round was skipped.' },
  noPlan: { nl: 'Nog niet verdeeld.', en: 'Not planned yet.' },
  evenTables: {
    nl: (p: { guests: number }) => `Elke tafel: ${p.guests} gasten.`,
    en: (p: { guests: number }) => `Each table: ${p.guests} guests.`,
  },
  tableSizes: {
    nl: (p: { guests: readonly number[] }) => `Gasten per tafel: ${p.guests.join(', ')}.`,
    en: (p: { guests: readonly number[] }) => `Guests per table: ${p.guests.join(', ')}.`,
  },
  withoutTable: {
    nl: (p: { people: number }) =>
      p.people === 1 ? 'Eén persoon heeft nog geen tafel.' : `${p.people} mensen hebben nog geen tafel.`,
    en: (p: { people: number }) =>
      p.people === 1 ? 'One person has no table yet.' : `${p.people} people have no table yet.`,
  },
  look: { nl: 'Bekijk', en: 'Look' },
  post: {
    nl: (p: RoundNumber) => `Ronde ${p.number} bekendmaken`,
    en: (p: RoundNumber) => `Post round ${p.number}`,
  },
  postConfirm: {
    nl: 'Iedereen hoort meteen aan welke tafel. Dat kun je niet terugdraaien.',
    en: 'Everyone is told which table at once. You cannot take it back.',
  },
  make: { nl: 'Verdeel de tafels', en: 'Plan the tables' },
  makeAgain: { nl: 'Verdeel opnieuw', en: 'Plan again' },
  today: { nl: 'Vandaag', en: 'Today' },
  pairRules: { nl: 'Samen of apart', en: 'Together or apart' },
  overview: { nl: 'Overzicht', en: 'Overview' },
  whoMeets: { nl: 'Wie treft wie', en: 'Who meets whom' },
  prints: { nl: 'Printen', en: 'Print' },
  choices: { nl: 'Wensen voor de verdeling', en: 'Wishes for the plan' },
  shapes: { nl: 'Hoeveel tafels en rondes?', en: 'How many tables and rounds?' },
  roundTitle: {
    nl: (p: RoundNumber & { mode: string }) => `Ronde ${p.number} (${p.mode}): wie zit waar?`,
    en: (p: RoundNumber & { mode: string }) => `Round ${p.number} (${p.mode}): who sits where?`,
  },
  howToMove: {
    nl: 'Druk op een naam om iemand te verplaatsen, of te laten ruilen.',
    en: 'Press a name to move somebody, or to let two people swap.',
  },
  roundOver: {
    nl: 'Deze ronde is geweest. De plekken staan vast.',
    en: 'This round is over. The seats are fixed.',
  },
  tableHeading: {
    nl: (p: { number: number; name: string; guests: number }) =>
      `Tafel ${p.number} · ${p.name} (${p.guests === 1 ? '1 gast' : `${p.guests} gasten`})`,
    en: (p: { number: number; name: string; guests: number }) =>
      `Table ${p.number} · ${p.name} (${p.guests === 1 ? '1 guest' : `${p.guests} guests`})`,
  },
  withoutTableHeading: {
    nl: (p: { people: number }) => `Nog zonder tafel (${p.people})`,
    en: (p: { people: number }) => `Without a table (${p.people})`,
  },
  nobodyHere: { nl: 'Hier zit niemand.', en: 'Nobody sits here.' },
  fixedSeats: {
    nl: (p: { seats: number }) =>
      `${p.seats === 1 ? 'Eén plek staat' : `${p.seats} plekken staan`} vast, met de hand gekozen.`,
    en: (p: { seats: number }) =>
      `${p.seats === 1 ? 'One seat is' : `${p.seats} seats are`} fixed, chosen by hand.`,
  },
  fixedStay: {
    nl: 'Opnieuw verdelen laat dat zo. Het gaat over alle rondes die nog komen.',
    en: 'Planning again leaves that. It is about every round still to come.',
  },
  makeRest: { nl: 'Verdeel de rest opnieuw', en: 'Plan the rest again' },
  unlockAll: { nl: 'Maak alle plekken los', en: 'Release all seats' },
  isHost: { nl: 'tafelbegeleider', en: 'table host' },
  isLocked: { nl: 'staat vast', en: 'fixed' },
  onPaper: { nl: 'nog zonder telefoon', en: 'no phone yet' },
  tooFewChairs: {
    nl: (p: { chairs: number; people: number }) =>
      `Er zijn ${p.chairs} stoelen voor ${p.people} deelnemers. Zet er stoelen of een tafel bij.`,
    en: (p: { chairs: number; people: number }) =>
      `There are ${p.chairs} chairs for ${p.people} participants. Add chairs or a table.`,
  },
  hostWithoutTable: {
    nl: (p: { who: string }) =>
      `${p.who} heeft nog geen tafel om te begeleiden. Kies die tafel op de gastenlijst.`,
    en: (p: { who: string }) => `${p.who} has no table to host yet. Choose that table on the guest list.`,
  },
  stayerWithoutTable: {
    nl: (p: { who: string }) =>
      `${p.who} blijft graag zitten, maar heeft geen eigen tafel. Kies die tafel op de gastenlijst.`,
    en: (p: { who: string }) =>
      `${p.who} stays put but has no own table. Choose that table on the guest list.`,
  },
  more: {
    nl: (p: { more: number }) =>
      p.more === 1 ? 'En nog één ander punt.' : `En nog ${p.more} andere punten.`,
    en: (p: { more: number }) => (p.more === 1 ? 'And one other point.' : `And ${p.more} other points.`),
  },
  made: { nl: 'De tafels zijn verdeeld.', en: 'The tables are planned.' },
  notAllKept: {
    nl: 'Niet alles lukte. Op deze pagina lees je wat helpt.',
    en: 'Not everything worked out. This page says what helps.',
  },
  noTables: {
    nl: 'Er zijn nog geen tafels. Maak eerst de tafels.',
    en: 'There are no tables yet. Set up the tables first.',
  },
  noRoundsToPlan: {
    nl: 'Er zijn nog geen rondes. Maak eerst de rondes.',
    en: 'There are no rounds yet. Make the rounds first.',
  },
  allPosted: {
    nl: 'Alle rondes zijn al bekendgemaakt. Er is niets meer te verdelen.',
    en: 'All rounds are posted already. There is nothing left to plan.',
  },
  nobody: {
    nl: 'Er is nog niemand om een tafel te geven. Vul eerst de gastenlijst.',
    en: 'There is nobody to give a table yet. Fill the guest list first.',
  },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
} satisfies Record<string, Both<unknown>>;
