import type { Both } from '../kernel/language.ts';

type At = { readonly number: number; readonly starts: string };
type Table = { readonly table: number; readonly name: string };

export const printWords = {
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  noPlan: {
    nl: 'De tafels zijn nog niet verdeeld. Doe dat eerst, dan staat het hier.',
    en: 'The tables are not planned yet. Do that first, then you see it here.',
  },

  packTitle: { nl: 'Printen', en: 'Print' },
  packWhy: {
    nl: (p: { people: number; sheets: number }) =>
      `Alles voor één dag: ${p.people} kaartjes en ${p.sheets} tafelbladen. Ook de lijst voor de balie en twee overzichten.`,
    en: (p: { people: number; sheets: number }) =>
      `Everything for one day: ${p.people} cards and ${p.sheets} table sheets. The desk list and two overviews too.`,
  },
  packCare: {
    nl: 'Er staan namen en codes op. Bewaar het papier goed en versnipper het na de dag.',
    en: 'It has names and codes on it. Keep the paper safe, and shred it after the day.',
  },
  questions: { nl: 'Ook printen: vragen voor na afloop', en: 'Print too: questions for afterwards' },
  packWithoutAddress: {
    nl: 'Er staat geen QR-code op de kaartjes. Anderen kunnen mij nog niet vinden op internet.',
    en: 'There is no QR code on the cards. Others cannot find me on the internet yet.',
  },

  cards: { nl: 'Kaartjes', en: 'Cards' },
  code: { nl: 'Jouw code: ', en: 'Your code: ' },
  comeIn: { nl: 'Doe mee op: ', en: 'Join at: ' },
  qrSays: { nl: 'QR-code van dit adres', en: 'QR code of this address' },
  seat: {
    nl: (p: At & Table) => `Ronde ${p.number} · ${p.starts} · tafel ${p.table}, ${p.name}`,
    en: (p: At & Table) => `Round ${p.number} · ${p.starts} · table ${p.table}, ${p.name}`,
  },
  noSeat: {
    nl: (p: At) => `Ronde ${p.number} · ${p.starts} · vraag het bij de balie`,
    en: (p: At) => `Round ${p.number} · ${p.starts} · ask at the desk`,
  },
  mayChange: {
    nl: 'Dit kan nog veranderen. Kijk op je telefoon of vraag de balie.',
    en: 'This may still change. Look at your phone or ask the desk.',
  },
  from: {
    nl: (p: { meeting: string; who: string }) => `Gemaakt door ${p.who}, voor ${p.meeting}.`,
    en: (p: { meeting: string; who: string }) => `Made by ${p.who}, for ${p.meeting}.`,
  },
  fromMeeting: {
    nl: (p: { meeting: string }) => `Voor ${p.meeting}.`,
    en: (p: { meeting: string }) => `For ${p.meeting}.`,
  },

  table: {
    nl: (p: { table: number }) => `Tafel ${p.table}`,
    en: (p: { table: number }) => `Table ${p.table}`,
  },
  sheetCaption: { nl: 'Per ronde: de vraag en wie er komt', en: 'Each round: the question and who comes' },
  round: { nl: 'Ronde', en: 'Round' },
  roundAt: {
    nl: (p: At) => `Ronde ${p.number} · ${p.starts}`,
    en: (p: At) => `Round ${p.number} · ${p.starts}`,
  },
  whoComes: { nl: 'Wie komt er?', en: 'Who comes?' },
  toWrite: { nl: 'Om op te schrijven', en: 'To write down' },
  nobody: { nl: 'niemand', en: 'nobody' },
  hosts: {
    nl: (p: { who: string }) => `${p.who} (begeleidt)`,
    en: (p: { who: string }) => `${p.who} (hosts)`,
  },

  desk: { nl: 'Lijst voor de balie', en: 'List for the desk' },
  deskCaption: { nl: 'Iedereen, op voornaam', en: 'Everybody, by first name' },
  isHere: { nl: 'Is er', en: 'Is here' },
  name: { nl: 'Naam', en: 'Name' },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  firstTable: { nl: 'Eerste tafel', en: 'First table' },
  badgeCode: { nl: 'Badgecode', en: 'Badge code' },
  unknown: { nl: 'geen', en: 'none' },

  gridTitle: { nl: 'Overzicht', en: 'Overview' },
  gridHeading: { nl: 'Wie zit in welke ronde waar?', en: 'Who sits where in each round?' },
  gridHow: {
    nl: 'Druk op een vak om die ronde te openen.',
    en: 'Press a box to open that round.',
  },
  gridCaption: { nl: 'Tafels en rondes', en: 'Tables and rounds' },
  tableColumn: { nl: 'Tafel', en: 'Table' },
  column: {
    nl: (p: At & { mode: string }) => `Ronde ${p.number} · ${p.starts} · ${p.mode}`,
    en: (p: At & { mode: string }) => `Round ${p.number} · ${p.starts} · ${p.mode}`,
  },
  withoutTable: { nl: 'Nog zonder tafel', en: 'Without a table' },
  closed: { nl: 'dicht', en: 'closed' },
} satisfies Record<string, Both<unknown>>;
