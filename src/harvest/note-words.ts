import type { Both } from '../kernel/language.ts';

export const noteWords = {
  title: { nl: 'Punt toevoegen', en: 'Add a point' },
  roundAsks: {
    nl: (p: { round: number; question: string }) => `Ronde ${p.round}: ${p.question}`,
    en: (p: { round: number; question: string }) => `Round ${p.round}: ${p.question}`,
  },
  kind: { nl: 'Wat is het?', en: 'What is it?' },
  text: { nl: 'Jouw punt', en: 'Your point' },
  readsAlong: {
    nl: 'Schrijf alsof de inwoner meeleest. Zonder namen.',
    en: 'Write as if the resident reads along. Without names.',
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  keepAnyway: { nl: 'Toch zo bewaren', en: 'Save it anyway' },
  letHostRead: { nl: 'Laat de begeleider meelezen', en: 'Let the host read it first' },
  letHostReadHint: {
    nl: 'Verander je punt, of laat het zo. Dan leest de begeleider eerst mee.',
    en: 'Change your point, or leave it. Then the host reads it first.',
  },
  saved: {
    nl: 'Bewaard. Dank je wel. Iedereen ziet dit punt straks zonder naam.',
    en: 'Saved. Thank you. Everyone will see this point later, without a name.',
  },
  held: {
    nl: 'Dank je wel. De begeleider leest je punt eerst. Daarna ziet iedereen het, zonder naam.',
    en: 'Thank you. The host reads your point first. Then everyone sees it, without a name.',
  },
  closed: {
    nl: 'Deze bijeenkomst is gesloten. Er kunnen geen punten meer bij.',
    en: 'This meeting is closed. No more points can be added.',
  },
  lastOfTable: { nl: 'Net opgeschreven aan deze tafel', en: 'Just written down at this table' },
  waitsForHost: { nl: 'Wacht op de begeleider', en: 'Waits for the host' },
  toRead: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'Er wacht 1 punt op jou' : `Er wachten ${p.count} punten op jou`,
    en: (p: { count: number }) =>
      p.count === 1 ? '1 point waits for you' : `${p.count} points wait for you`,
  },
  allPoints: { nl: 'Alle punten', en: 'All points' },
  byTheme: { nl: 'Bekijk per thema', en: 'Look by theme' },
  noPoints: { nl: 'Er zijn nog geen punten.', en: 'There are no points yet.' },
  allOfKind: {
    nl: (p: { count: number; kind: string }) => `Alle ${p.count} ${p.kind}`,
    en: (p: { count: number; kind: string }) => `All ${p.count} ${p.kind}`,
  },
  heldTitle: { nl: 'Eerst even lezen', en: 'Please read these first' },
  heldWhy: {
    nl: 'Deze punten lijken over één persoon te gaan. Alleen jij ziet ze nu.',
    en: 'These points seem to be about one person. Only you see them now.',
  },
  release: { nl: 'Dit is goed', en: 'This is fine' },
  released: { nl: 'Dank je wel. Iedereen ziet dit punt nu.', en: 'Thank you. Everyone sees this point now.' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  removeSure: { nl: 'Dit punt is dan echt weg. Doorgaan?', en: 'This point will be gone for good. Go on?' },
  removed: { nl: 'Het punt is weg.', en: 'The point is gone.' },
  makeAction: { nl: 'Maak er een actie van', en: 'Make it an action' },
  round: { nl: 'Ronde', en: 'Round' },
  table: { nl: 'Tafel', en: 'Table' },
  tablePoints: { nl: 'Punten van mijn tafel', en: 'Points of my table' },
  tellThem: {
    nl: (p: { round: number }) => `Ronde ${p.round}: vertel dit aan de nieuwe groep`,
    en: (p: { round: number }) => `Round ${p.round}: tell this to the new group`,
  },
  thisRound: {
    nl: (p: { round: number }) => `Ronde ${p.round}: deze groep`,
    en: (p: { round: number }) => `Round ${p.round}: this group`,
  },
  roundOf: {
    nl: (p: { round: number }) => `Ronde ${p.round}`,
    en: (p: { round: number }) => `Round ${p.round}`,
  },
  noRound: { nl: 'Buiten de rondes', en: 'Outside the rounds' },
  noTable: {
    nl: 'Je hebt geen eigen tafel. Kijk bij alle punten.',
    en: 'You have no table of your own. Look at all points.',
  },
  noneAtTable: {
    nl: 'Er zijn nog geen punten van jouw tafel.',
    en: 'There are no points of your table yet.',
  },
  home: { nl: 'Begin', en: 'Home' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
} satisfies Record<string, Both<unknown>>;
