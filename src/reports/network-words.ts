import type { Both } from '../kernel/language.ts';

interface Counts {
  readonly linked: number;
  readonly of: number;
}
interface Strong {
  readonly contact: number;
  readonly action: number;
}

export const networkWords = {
  title: { nl: 'Het netwerk van organisaties', en: 'The network of organisations' },
  state: {
    nl: (p: { meeting: string; day: string }) => `${p.meeting} · zo staat het op ${p.day}`,
    en: (p: { meeting: string; day: string }) => `${p.meeting} · how it is on ${p.day}`,
  },
  what: {
    nl: 'Hier zie je welke organisaties elkaar kennen. Twee organisaties noem ik een tweetal.',
    en: 'Here you see which organisations know each other. I call two organisations a pair.',
  },
  neverPeople: {
    nl: 'Het gaat om organisaties, nooit om één persoon.',
    en: 'It is about organisations, never about one person.',
  },
  small: {
    nl: 'Soms zijn er maar één of twee mensen van een organisatie. Dan laat ik alleen de tafels zien.',
    en: 'Some organisations have one or two people here. Then I only show the tables.',
  },
  tooFew: {
    nl: 'Er zijn nog geen twee organisaties. Een netwerk is er dus nog niet.',
    en: 'There are not two organisations yet, so there is no network yet.',
  },
  moments: {
    nl: {
      before: 'Voor de dag',
      day: 'Na de dag',
      until: 'Tot nu toe',
      months: 'Na drie maanden',
    },
    en: {
      before: 'Before the day',
      day: 'After the day',
      until: 'Until now',
      months: 'After three months',
    },
  },
  links: {
    nl: (p: Counts) => `${p.linked} van de ${p.of} tweetallen`,
    en: (p: Counts) => `${p.linked} of ${p.of} pairs`,
  },
  inTouch: {
    nl: (p: Counts & Strong) => `${p.linked} van de ${p.of} tweetallen, ${p.contact} met contact`,
    en: (p: Counts & Strong) => `${p.linked} of ${p.of} pairs, ${p.contact} in touch`,
  },
  strong: {
    nl: (p: Counts & Strong) =>
      `${p.linked} van de ${p.of}, ${p.contact} met contact, ${p.action} met een actie`,
    en: (p: Counts & Strong) => `${p.linked} of ${p.of}, ${p.contact} in touch, ${p.action} with an action`,
  },
  unknown: { nl: 'Dit weet ik niet.', en: 'I do not know this.' },
  firstMeeting: {
    nl: 'Dit is mijn eerste bijeenkomst hier. Wie elkaar al kende, weet ik dus niet.',
    en: 'This is my first meeting here. Who knew each other before I do not know.',
  },
  comesLater: {
    nl: 'Na de dag zie je hier wie samen aan tafel zat. Later ook wat eruit kwam.',
    en: 'After the day you see here who sat together. Later also what came of it.',
  },
  legend: {
    nl: { met: 'zaten samen aan tafel', contact: 'hebben contact', action: 'doen samen een actie' },
    en: { met: 'sat at one table', contact: 'are in touch', action: 'share an action' },
  },
  says: {
    nl: (p: { moments: string }) =>
      `Elke organisatie staat in een kring, met lijnen naar wie zij kent. ${p.moments}`,
    en: (p: { moments: string }) =>
      `Each organisation is in a circle, with lines to those it knows. ${p.moments}`,
  },
  table: {
    nl: 'Met hoeveel andere organisaties',
    en: 'With how many other organisations',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  metOf: { nl: (p: Counts) => `${p.linked} van de ${p.of}`, en: (p: Counts) => `${p.linked} of ${p.of}` },
  columns: {
    nl: { met: 'Kent', contact: 'Contact', action: 'Actie' },
    en: { met: 'Knows', contact: 'In touch', action: 'Action' },
  },
  average: {
    nl: (p: { people: number; organisations: number }) =>
      `Ieder zat met zo'n ${p.people} mensen aan tafel, uit ${p.organisations} organisaties. Dat is het gemiddelde.`,
    en: (p: { people: number; organisations: number }) =>
      `Everybody sat at a table with about ${p.people} people, from ${p.organisations} organisations. That is the average.`,
  },
  howManyMet: { nl: 'Met hoeveel mensen zat je aan tafel?', en: 'With how many people did you sit?' },
  peopleMet: { nl: 'Mensen', en: 'People' },
  organisationsMet: { nl: 'Organisaties', en: 'Organisations' },
  ofHowMany: {
    nl: (p: { met: number; of: number }) => `${p.met} van de ${p.of}`,
    en: (p: { met: number; of: number }) => `${p.met} of the ${p.of}`,
  },
  take: { nl: 'Plaatje om te bewaren', en: 'Picture to keep' },
  takeSharp: { nl: 'Plaatje voor een groot scherm (SVG)', en: 'Picture for a big screen (SVG)' },
  fileName: { nl: 'netwerk', en: 'network' },
  known: { nl: 'Wie werkte al samen?', en: 'Who worked together before?' },
  share: { nl: 'Deel het plaatje', en: 'Share the picture' },
  shareSure: {
    nl: 'Dan staat het in de kanalen. Iedereen met het adres kan het zien. Er staan geen mensen op.',
    en: 'Then it is in the channels. Whoever has the address can see it. There are no people in it.',
  },
  shared: {
    nl: 'Gedeeld. In een chat zien mensen nu dit plaatje.',
    en: 'Shared. In a chat people see this picture now.',
  },
  sharedWords: {
    nl: 'Gedeeld, in woorden. Een plaatje in een chat kan alleen met een https-adres.',
    en: 'Shared, in words. A picture in a chat needs an https address.',
  },
  see: { nl: 'Bekijk het netwerk', en: 'See the network' },
  home: { nl: 'Begin', en: 'Home' },

  knownTitle: { nl: 'Wie werkte al samen voor de dag?', en: 'Who worked together before the day?' },
  knownWhy: {
    nl: 'Kies een organisatie. Vink dan aan met wie zij al samenwerkte.',
    en: 'Choose an organisation. Then tick with whom it worked before.',
  },
  knownCount: {
    nl: (p: { count: number }) => (p.count === 1 ? 'met 1 andere' : `met ${p.count} andere`),
    en: (p: { count: number }) => (p.count === 1 ? 'with 1 other' : `with ${p.count} others`),
  },
  knownNobody: { nl: 'nog niets aangevinkt', en: 'nothing ticked yet' },
  knownOf: {
    nl: (p: { organisation: string }) => `Met wie werkte ${p.organisation} al samen?`,
    en: (p: { organisation: string }) => `With whom did ${p.organisation} work before?`,
  },
  others: { nl: 'Andere organisaties', en: 'Other organisations' },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'Goed, dat weet ik nu.', en: 'All right, I know that now.' },
  toNetwork: { nl: 'Naar het netwerk', en: 'To the network' },
} satisfies Record<string, Both<unknown>>;
