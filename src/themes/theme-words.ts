import type { Both } from '../kernel/language.ts';

export const pointWords = {
  themes: { nl: 'Thema’s', en: 'Themes' },
  why: {
    nl: 'Alle punten bij elkaar. Zo zie je wat vaker gehoord is.',
    en: 'All points put together. So you see what was heard more often.',
  },
  seenBy: {
    nl: (p: { layers: string }) => `Gehoord aan de tafels van ${p.layers}.`,
    en: (p: { layers: string }) => `Heard at the tables of ${p.layers}.`,
  },
  alsoSaid: {
    nl: (p: { where: string }) => `ook gezegd: ${p.where}`,
    en: (p: { where: string }) => `also said: ${p.where}`,
  },
  mixedGroup: { nl: 'gemengde groep', en: 'mixed group' },
  tableOf: {
    nl: (p: { layer: string }) => `tafel van ${p.layer}`,
    en: (p: { layer: string }) => `table of ${p.layer}`,
  },
  noTheme: { nl: 'nog geen thema', en: 'no theme yet' },
  noPoints: { nl: 'Er zijn nog geen punten.', en: 'There are no points yet.' },
  allOf: {
    nl: (p: { count: number; theme: string }) => `Alle ${p.count} over ${p.theme}`,
    en: (p: { count: number; theme: string }) => `All ${p.count} about ${p.theme}`,
  },
  sort: { nl: 'Kies thema’s', en: 'Choose themes' },
  sortWhy: {
    nl: 'Ik heb vast iets gekozen waar ik het dacht te weten. Kijk je mee?',
    en: 'I chose something where I thought I knew. Will you check?',
  },
  leaveOpen: { nl: 'Dit laat ik open', en: 'I leave this open' },
  keep: { nl: 'Bewaren', en: 'Save' },
  left: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'Hierna komt nog 1 punt.' : `Hierna komen nog ${p.count} punten.`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'After these comes 1 more point.' : `After these come ${p.count} more points.`,
  },
  saved: {
    nl: (p: { count: number }) =>
      p.count === 1
        ? 'Bewaard. 1 punt heeft nu een thema.'
        : `Bewaard. ${p.count} punten hebben nu een thema.`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'Saved. 1 point has a theme now.' : `Saved. ${p.count} points have a theme now.`,
  },
  goOn: { nl: 'Verder', en: 'Go on' },
  park: { nl: 'Punten zonder actie', en: 'Points without an action' },
  parkWhy: {
    nl: 'Van deze punten komt nu geen actie. Zeg kort waarom. Dat staat zo in het plan.',
    en: 'No action comes of these points now. Say briefly why. It stands like that in the plan.',
  },
  allParked: {
    nl: 'Elk punt heeft een actie of een reden. Mooi zo.',
    en: 'Every point has an action or a reason. Well done.',
  },
  allSorted: {
    nl: 'Alle punten hebben een thema. Mooi zo.',
    en: 'All points have a theme. Well done.',
  },
  savedPoint: { nl: 'Bewaard.', en: 'Saved.' },
  point: { nl: 'Eén punt', en: 'One point' },
  what: { nl: 'Punt', en: 'Point' },
  kind: { nl: 'Soort', en: 'Kind' },
  heardAt: { nl: 'Gehoord', en: 'Heard' },
  theme: { nl: 'Waar gaat het over?', en: 'What is it about?' },
  sameAs: { nl: 'Zegt het hetzelfde als een ander punt?', en: 'Does it say the same as another point?' },
  sameAsHint: {
    nl: 'Dan staat het ene punt voor allebei.',
    en: 'Then that one point stands for both.',
  },
  different: { nl: 'Nee, het is een eigen punt', en: 'No, it is a point of its own' },
  action: { nl: 'Bij welke actie hoort het?', en: 'Which action does it belong to?' },
  noAction: { nl: 'Nog bij geen actie', en: 'To no action yet' },
  makeAction: { nl: 'Maak er een actie van', en: 'Make it an action' },
  chosen: { nl: 'Oplossing', en: 'Solution' },
  choose: { nl: 'Deze komt in het plan', en: 'This one goes into the plan' },
  askedOf: { nl: 'Welke organisatie kan dit beantwoorden?', en: 'Which organisation can answer this?' },
  nobodyAsked: { nl: 'Dat weten we nog niet', en: 'We do not know yet' },
  parked: { nl: 'Komt er nu geen actie? Waarom niet?', en: 'No action for now? Why not?' },
  notParked: { nl: 'Dat weten we nog niet', en: 'We do not know yet' },
  parkedWords: { nl: 'Meer hierover, in je eigen woorden', en: 'More about this, in your own words' },
  keepAnyway: { nl: 'Bewaar het toch', en: 'Save it anyway' },
  sayWhy: {
    nl: 'Schrijf kort waarom er nu geen actie komt.',
    en: 'Write briefly why there is no action for now.',
  },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;
