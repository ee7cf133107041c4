import type { Both } from '../kernel/language.ts';

export const signalWords = {
  title: { nl: 'Signalen van de regio', en: 'Signals of the region' },
  why: {
    nl: 'Welke thema’s komen terug? Hier staan de punten van alle bijeenkomsten van de regio.',
    en: 'Which themes come back? Here are the points of all meetings of the region.',
  },
  noNames: {
    nl: 'Er staan geen namen in. Je mag dit delen met wie er landelijk van leert.',
    en: 'There are no names in it. You may share this with those who learn from it nationally.',
  },
  untilWhen: {
    nl: 'Punten wis ik een jaar na het afsluiten. Bewaar het bestand dus op tijd.',
    en: 'I erase points a year after a meeting is closed. So keep the file in time.',
  },
  nothingYet: {
    nl: 'Er zijn nog geen punten. Na de bijeenkomst zie je hier meer.',
    en: 'There are no points yet. After the meeting you see more here.',
  },
  comesBack: {
    nl: (p: { theme: string; meetings: number }) => `‘${p.theme}’ komt in ${p.meetings} bijeenkomsten terug.`,
    en: (p: { theme: string; meetings: number }) => `‘${p.theme}’ comes back in ${p.meetings} meetings.`,
  },
  noTheme: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'Eén punt heeft nog geen thema.' : `${p.count} punten hebben nog geen thema.`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'One point has no theme yet.' : `${p.count} points have no theme yet.`,
  },
  caption: { nl: 'Punten per thema en bijeenkomst', en: 'Points by theme and meeting' },
  theme: { nl: 'Thema', en: 'Theme' },
  kind: { nl: 'Soort', en: 'Kind' },
  layer: { nl: 'Laag van de tafel', en: 'Layer of the table' },
  meeting: { nl: 'Bijeenkomst', en: 'Meeting' },
  day: { nl: 'Dag', en: 'Day' },
  count: { nl: 'Aantal', en: 'Count' },
  point: { nl: 'Punt', en: 'Point' },
  mixed: { nl: 'gemengde groep', en: 'mixed group' },
  none: { nl: 'geen', en: 'none' },
  forms: {
    nl: { xlsx: 'Signalen als Excel', counts_csv: 'Aantallen als CSV', points_csv: 'Punten als CSV' },
    en: { xlsx: 'Signals as Excel', counts_csv: 'Counts as CSV', points_csv: 'Points as CSV' },
  },
  files: {
    nl: { xlsx: 'signalen', counts_csv: 'aantallen', points_csv: 'signalen-punten' },
    en: { xlsx: 'signals', counts_csv: 'counts', points_csv: 'signals-points' },
  },
  counts: { nl: 'Aantallen', en: 'Counts' },
  points: { nl: 'Punten', en: 'Points' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
} satisfies Record<string, Both<unknown>>;
