import type { Both } from '../kernel/language.ts';

type RoundNumber = { readonly round: number };
type AtTable = { readonly table: number; readonly name: string };

export const postingWords = {
  table: {
    nl: (p: { table: number }) => `Tafel ${p.table}`,
    en: (p: { table: number }) => `Table ${p.table}`,
  },
  beginsAt: {
    nl: (p: RoundNumber & { time: string }) => `Ronde ${p.round} begint om ${p.time}.`,
    en: (p: RoundNumber & { time: string }) => `Round ${p.round} starts at ${p.time}.`,
  },
  beginsNow: {
    nl: (p: RoundNumber) => `Ronde ${p.round} begint nu.`,
    en: (p: RoundNumber) => `Round ${p.round} starts now.`,
  },
  goes: {
    nl: (p: AtTable) => `Jij gaat naar tafel ${p.table}, ${p.name}.`,
    en: (p: AtTable) => `You go to table ${p.table}, ${p.name}.`,
  },
  stays: {
    nl: (p: AtTable) => `Jij blijft aan tafel ${p.table}, ${p.name}.`,
    en: (p: AtTable) => `You stay at table ${p.table}, ${p.name}.`,
  },
  othersCome: { nl: 'De anderen komen naar jou toe.', en: 'The others come to you.' },
  question: {
    nl: (p: { question: string }) => `De vraag is: ${p.question}`,
    en: (p: { question: string }) => `The question is: ${p.question}`,
  },
  hosts: {
    nl: (p: AtTable) => `Jij begeleidt tafel ${p.table}, ${p.name}.`,
    en: (p: AtTable) => `You host table ${p.table}, ${p.name}.`,
  },
  guests: {
    nl: (p: { guests: number }) =>
      p.guests === 0
        ? 'Je krijgt nog geen gasten.'
        : `Je krijgt ${p.guests === 1 ? 'één gast' : `${p.guests} gasten`}.`,
    en: (p: { guests: number }) =>
      p.guests === 0
        ? 'You get no guests yet.'
        : `You get ${p.guests === 1 ? 'one guest' : `${p.guests} guests`}.`,
  },
  wishes: { nl: 'Fijn om te weten', en: 'Good to know' },
  notes: {
    nl: (p: { notes: number }) =>
      p.notes === 1
        ? 'Er staat al één punt van deze tafel.'
        : `Er staan al ${p.notes} punten van deze tafel.`,
    en: (p: { notes: number }) =>
      p.notes === 1 ? 'This table has one point already.' : `This table has ${p.notes} points already.`,
  },
  changed: {
    nl: (p: RoundNumber & AtTable) =>
      `Kleine wijziging. Jij gaat in ronde ${p.round} naar tafel ${p.table}, ${p.name}.`,
    en: (p: RoundNumber & AtTable) =>
      `Small change. In round ${p.round} you go to table ${p.table}, ${p.name}.`,
  },
  why: { nl: 'Zo zit er overal een goede groep.', en: 'This way every table has a good group.' },
  joins: {
    nl: (p: RoundNumber & AtTable) => `Schuif in ronde ${p.round} aan bij tafel ${p.table}, ${p.name}.`,
    en: (p: RoundNumber & AtTable) => `In round ${p.round}, join table ${p.table}, ${p.name}.`,
  },
  addNote: { nl: 'Punt toevoegen', en: 'Add a point' },
  tableNotes: { nl: 'Punten van mijn tafel', en: 'Points of my table' },

  isPosted: {
    nl: (p: RoundNumber) => `Ronde ${p.round} is bekendgemaakt.`,
    en: (p: RoundNumber) => `Round ${p.round} is posted.`,
  },
  told: {
    nl: (p: { people: number }) =>
      p.people === 0
        ? 'Niemand heeft een tafel in deze ronde.'
        : p.people === 1
          ? 'Eén persoon krijgt bericht.'
          : `${p.people} mensen krijgen bericht.`,
    en: (p: { people: number }) =>
      p.people === 0
        ? 'Nobody has a table in this round.'
        : p.people === 1
          ? 'One person gets a message.'
          : `${p.people} people get a message.`,
  },
  onPaper: {
    nl: (p: { people: number }) =>
      p.people === 1
        ? 'Eén persoon doet nog niet mee op een telefoon. Wijs de weg, of vraag het aan de balie.'
        : `${p.people} mensen doen nog niet mee op een telefoon. Wijs hun de weg, of vraag het aan de balie.`,
    en: (p: { people: number }) =>
      p.people === 1
        ? 'One person has not joined on a phone yet. Show the way, or ask the desk.'
        : `${p.people} people have not joined on a phone yet. Show them the way, or ask the desk.`,
  },
  postedBefore: {
    nl: (p: RoundNumber & { who: string; time: string }) =>
      `Ronde ${p.round} is al bekendgemaakt door ${p.who} om ${p.time}.`,
    en: (p: RoundNumber & { who: string; time: string }) =>
      `Round ${p.round} was already posted by ${p.who} at ${p.time}.`,
  },
  theOrganiser: { nl: 'de organisatie', en: 'the organiser' },
  noPlan: {
    nl: (p: RoundNumber) => `Ronde ${p.round} is nog niet verdeeld. Verdeel eerst de tafels.`,
    en: (p: RoundNumber) => `Round ${p.round} is not planned yet. Plan the tables first.`,
  },
  earlierFirst: {
    nl: (p: RoundNumber) => `Maak eerst ronde ${p.round} bekend. De rondes gaan op volgorde.`,
    en: (p: RoundNumber) => `Post round ${p.round} first. The rounds go in order.`,
  },
  wasSkipped: {
    nl: (p: RoundNumber) => `Ronde ${p.round} is overgeslagen. Een latere ronde is al bekendgemaakt.`,
    en: (p: RoundNumber) => `Round ${p.round} was skipped. A later round is posted already.`,
  },
} satisfies Record<string, Both<unknown>>;
