import type { Both } from '../kernel/language.ts';

type InRound = { readonly round: number };
type People = { readonly people: number };

export const dayWords = {
  title: { nl: 'Vandaag', en: 'Today' },
  nothingPosted: { nl: 'Er is nog geen ronde bekendgemaakt.', en: 'No round is posted yet.' },
  roundBegins: {
    nl: (p: InRound & { time: string }) => `Ronde ${p.round} begint om ${p.time}.`,
    en: (p: InRound & { time: string }) => `Round ${p.round} starts at ${p.time}.`,
  },
  roundIsOn: {
    nl: (p: InRound & { time: string }) => `Ronde ${p.round} duurt tot ${p.time}.`,
    en: (p: InRound & { time: string }) => `Round ${p.round} lasts until ${p.time}.`,
  },
  roundWas: {
    nl: (p: InRound & { time: string }) => `Ronde ${p.round} was tot ${p.time}.`,
    en: (p: InRound & { time: string }) => `Round ${p.round} was until ${p.time}.`,
  },
  areExpected: {
    nl: (p: People) =>
      p.people === 1 ? 'Je verwacht nu één persoon.' : `Je verwacht nu ${p.people} mensen.`,
    en: (p: People) => (p.people === 1 ? 'You expect one person now.' : `You expect ${p.people} people now.`),
  },
  areHere: {
    nl: (p: People) => (p.people === 1 ? 'Eén persoon is er.' : `${p.people} mensen zijn er.`),
    en: (p: People) => (p.people === 1 ? 'One person is here.' : `${p.people} people are here.`),
  },
  areAway: {
    nl: (p: People) => (p.people === 1 ? 'Eén persoon is er niet.' : `${p.people} mensen zijn er niet.`),
    en: (p: People) => (p.people === 1 ? 'One person is not here.' : `${p.people} people are not here.`),
  },
  lastChange: {
    nl: (p: { time: string; who: string; what: string }) => `Om ${p.time} door ${p.who}: ${p.what}`,
    en: (p: { time: string; who: string; what: string }) => `At ${p.time} by ${p.who}: ${p.what}`,
  },
  theOrganiser: { nl: 'de organisatie', en: 'the organiser' },
  undo: { nl: 'Draai terug', en: 'Take back' },
  find: { nl: 'Wie komt later, gaat weg of is er?', en: 'Who comes later, leaves or is here?' },
  findHint: { nl: 'Typ het begin van een naam.', en: 'Type how a name begins.' },
  search: { nl: 'Zoek', en: 'Search' },
  found: {
    nl: (p: People) => (p.people === 1 ? 'Eén persoon gevonden.' : `${p.people} mensen gevonden.`),
    en: (p: People) => (p.people === 1 ? 'Found one person.' : `Found ${p.people} people.`),
  },
  notFound: {
    nl: 'Niemand gevonden. Typ alleen het begin van de naam, of zet een gast erbij.',
    en: 'Found nobody. Type only how the name begins, or add a guest.',
  },
  withoutTable: {
    nl: (p: People) => `Nog zonder tafel (${p.people})`,
    en: (p: People) => `Without a table (${p.people})`,
  },
  comeLater: {
    nl: (p: People) => `Komt later (${p.people})`,
    en: (p: People) => `Comes later (${p.people})`,
  },
  wentHome: {
    nl: (p: People) => `Naar huis (${p.people})`,
    en: (p: People) => `Gone home (${p.people})`,
  },
  tables: { nl: 'Tafels', en: 'Tables' },
  table: {
    nl: (p: { number: number; name: string }) => `Tafel ${p.number} · ${p.name}`,
    en: (p: { number: number; name: string }) => `Table ${p.number} · ${p.name}`,
  },
  guestsIn: {
    nl: (p: InRound & { guests: number }) =>
      `Ronde ${p.round}: ${p.guests === 1 ? '1 gast' : `${p.guests} gasten`}.`,
    en: (p: InRound & { guests: number }) =>
      `Round ${p.round}: ${p.guests === 1 ? '1 guest' : `${p.guests} guests`}.`,
  },
  isClosed: { nl: 'Deze tafel is dicht.', en: 'This table is closed.' },
  close: { nl: 'Sluit deze tafel', en: 'Close this table' },
  closeConfirm: {
    nl: (p: People & { number: number }) =>
      p.people === 0
        ? `Tafel ${p.number} sluiten? Er zit nu niemand.`
        : p.people === 1
          ? `Tafel ${p.number} sluiten? Eén persoon krijgt meteen een andere tafel.`
          : `Tafel ${p.number} sluiten? ${p.people} mensen krijgen meteen een andere tafel.`,
    en: (p: People & { number: number }) =>
      p.people === 0
        ? `Close table ${p.number}? Nobody sits there now.`
        : p.people === 1
          ? `Close table ${p.number}? One person gets another table at once.`
          : `Close table ${p.number}? ${p.people} people get another table at once.`,
  },
  addTable: { nl: 'Tafel erbij', en: 'Add a table' },
  addGuest: { nl: 'Gast erbij', en: 'Add a guest' },
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  toDay: { nl: 'Naar vandaag', en: 'To today' },
} satisfies Record<string, Both<unknown>>;

export const dayTableWords = {
  title: {
    nl: (p: { number: number }) => `Tafel ${p.number} erbij`,
    en: (p: { number: number }) => `Add table ${p.number}`,
  },
  how: {
    nl: 'Wie zit, blijft zitten. In de rondes hierna komen hier ook gasten.',
    en: 'Whoever sits stays. In the rounds after this, guests come here too.',
  },
  name: { nl: 'Naam van de tafel', en: 'Name of the table' },
  usualName: { nl: 'Extra tafel', en: 'Extra table' },
  seats: { nl: 'Aantal stoelen', en: 'Number of chairs' },
  add: { nl: 'Zet de tafel erbij', en: 'Add the table' },
} satisfies Record<string, Both<unknown>>;
