import type { Both } from '../kernel/language.ts';

/** The plan itself: a paper that boards sign, so a little more formal than a message. */
export const approachWords = {
  title: { nl: 'Plan van aanpak', en: 'Plan of approach' },
  version: {
    nl: (p: { region: string; day: string }) => `${p.region}. Versie van ${p.day}.`,
    en: (p: { region: string; day: string }) => `${p.region}. Version of ${p.day}.`,
  },
  foreword: { nl: 'Voorwoord', en: 'Foreword' },
  came: {
    nl: (p: { day: string; people: number; place: string }) =>
      `Op ${p.day} kwamen ${p.people} mensen bij elkaar${p.place}.`,
    en: (p: { day: string; people: number; place: string }) =>
      `On ${p.day} ${p.people} people came together${p.place}.`,
  },
  cameFrom: {
    nl: (p: { count: number }) => `Zij kwamen van ${p.count} organisaties of voor zichzelf.`,
    en: (p: { count: number }) => `They came from ${p.count} organisations or for themselves.`,
  },
  satDown: {
    nl: (p: { tables: number; rounds: number }) =>
      `Aan ${p.tables} tafels spraken we in ${p.rounds} rondes over onze samenwerking.`,
    en: (p: { tables: number; rounds: number }) =>
      `At ${p.tables} tables we spoke in ${p.rounds} rounds about how we work together.`,
  },
  mixed: {
    nl: (p: { layers: string }) => `Aan tafel zaten ${p.layers}.`,
    en: (p: { layers: string }) => `At the tables sat ${p.layers}.`,
  },
  aboutUs: {
    nl: 'We spraken over hoe wij samenwerken. We spraken niet over één persoon of gezin.',
    en: 'We spoke about how we work together. We did not speak about one person or family.',
  },
  reads: {
    nl: 'Dit plan vertelt wat we hoorden, wat we kiezen en wat we gaan doen. Wat nu niet lukt, staat er ook in.',
    en: 'This plan tells what we heard, what we choose and what we will do. It also says what does not work out now.',
  },
  ownYes: {
    nl: 'Staat er een naam bij een actie? Dan zei die persoon zelf ja.',
    en: 'Is there a name beside an action? Then that person said yes in person.',
  },
  questionsTo: {
    nl: (p: { contact: string }) => `Heb je een vraag over dit plan? Stel die aan ${p.contact}.`,
    en: (p: { contact: string }) => `Do you have a question about this plan? Ask ${p.contact}.`,
  },
  took: { nl: 'Wie erbij waren', en: 'Who took part' },
  twice: { nl: 'Wat we vaker hoorden', en: 'What we heard twice' },
  twiceWhy: {
    nl: 'Deze thema’s kwamen terug aan de eigen tafels van twee of meer groepen. We telden geen mensen.',
    en: 'These themes came back at the own tables of two or more groups. We counted no people.',
  },
  notTwice: {
    nl: 'Geen thema kwam terug aan de eigen tafels van twee groepen.',
    en: 'No theme came back at the own tables of two groups.',
  },
  theme: { nl: 'Thema', en: 'Theme' },
  heardAt: { nl: 'Gehoord aan de tafels van', en: 'Heard at the tables of' },
  heardAtLine: {
    nl: (p: { layers: string }) => `Gehoord aan de tafels van ${p.layers}.`,
    en: (p: { layers: string }) => `Heard at the tables of ${p.layers}.`,
  },
  perTheme: { nl: 'Thema voor thema', en: 'Theme by theme' },
  others: { nl: 'andere punten en afspraken', en: 'other points and agreements' },
  noPoints: { nl: 'Er zijn nog geen punten en geen acties.', en: 'There are no points and no actions yet.' },
  stuck: { nl: 'Waar het vastloopt', en: 'Where it gets stuck' },
  saw: { nl: 'Wat we zagen', en: 'What we saw' },
  choose: { nl: 'Wat we kiezen', en: 'What we choose' },
  willDo: { nl: 'Wat we gaan doen', en: 'What we will do' },
  mixedGroup: { nl: 'gemengde groep', en: 'mixed group' },
  fault: { nl: 'fout in het systeem', en: 'fault in the system' },
  noActionYet: { nl: 'hier komt nog een actie bij', en: 'an action for this is still to come' },
  actions: { nl: 'Alle acties', en: 'All actions' },
  actionsWhy: {
    nl: 'Op volgorde van datum. Elke actie heeft een eerste stap.',
    en: 'In order of date. Each action has a first step.',
  },
  noActions: { nl: 'Er zijn nog geen acties.', en: 'There are no actions yet.' },
  action: { nl: 'Actie', en: 'Action' },
  owner: { nl: 'Wie', en: 'Who' },
  /** An expert by experience who does not want to be seen as one is not named on paper. */
  somebody: { nl: 'een deelnemer', en: 'a participant' },
  helper: { nl: 'Helpt mee', en: 'Helps' },
  firstStep: { nl: 'Eerste stap', en: 'First step' },
  dueOn: { nl: 'Klaar op', en: 'Done by' },
  state: { nl: 'Hoe het gaat', en: 'How it goes' },
  seeksOwner: { nl: 'zoekt een eigenaar', en: 'looking for an owner' },
  better: {
    nl: (p: { text: string }) => `Wat beter werd: ${p.text}`,
    en: (p: { text: string }) => `What got better: ${p.text}`,
  },
  parked: { nl: 'Wat we nu niet doen', en: 'What we do not do now' },
  parkedWhy: {
    nl: 'Deze punten zijn gehoord en bewaard. Er hoort nu geen actie bij. Dit is waarom.',
    en: 'These points were heard and kept. No action belongs to them now. This is why.',
  },
  noneParked: { nl: 'Bij elk punt hoort een actie.', en: 'Every point has an action.' },
  point: { nl: 'Punt', en: 'Point' },
  saidBy: { nl: 'Van', en: 'From' },
  reason: { nl: 'Waarom niet nu', en: 'Why not now' },
  noReason: {
    nl: 'Nog geen reden: het organisatieteam laat dit weten.',
    en: 'No reason yet: the organising team will let you know.',
  },
  asked: { nl: 'Wat we van wie vragen', en: 'What we ask of whom' },
  askedWhy: {
    nl: 'Per organisatie: de acties, waar iemand bij helpt, en vragen die op antwoord wachten.',
    en: 'By organisation: the actions, where somebody helps, and questions that wait for an answer.',
  },
  ownName: { nl: 'Zelf opgepakt', en: 'Taken on personally' },
  carries: { nl: 'Pakt op', en: 'Takes on' },
  helps: { nl: 'Helpt mee met', en: 'Helps with' },
  answers: { nl: 'Kan antwoord geven op', en: 'Can answer' },
  byLayer: { nl: 'Per groep', en: 'By group' },
  byLayerWhy: {
    nl: 'Wie eigenaar is en zijn groep laat zien, staat hier bij die groep.',
    en: 'Owners who show their group are listed here by that group.',
  },
  questions: { nl: 'Vragen van de tafels', en: 'Questions of the tables' },
  question: { nl: 'Vraag', en: 'Question' },
  waitsFor: { nl: 'Wie antwoord kan geven', en: 'Who can answer' },
  notKnown: { nl: 'nog niet bekend', en: 'not known yet' },
  through: {
    nl: (p: { action: string }) => `via de actie ‘${p.action}’`,
    en: (p: { action: string }) => `through the action ‘${p.action}’`,
  },
  sign: { nl: 'Wij staan achter dit plan', en: 'We stand behind this plan' },
  signWhy: {
    nl: 'Elke organisatie tekent voor de eigen acties. We kijken over drie maanden samen hoe het gaat.',
    en: 'Each organisation signs for its own actions. In three months we look together how it goes.',
  },
  organisation: { nl: 'Organisatie', en: 'Organisation' },
  name: { nl: 'Naam en functie', en: 'Name and position' },
  signature: { nl: 'Handtekening', en: 'Signature' },
  date: { nl: 'Datum', en: 'Date' },
  page: { nl: 'Bladzijde', en: 'Page' },
  of: { nl: 'van', en: 'of' },
  table: { nl: 'Tafel', en: 'Table' },
  kind: { nl: 'Soort', en: 'Kind' },
  points: { nl: 'Punten', en: 'Points' },
  fileName: { nl: 'plan-van-aanpak', en: 'plan-of-approach' },
  actionsFile: { nl: 'acties', en: 'actions' },
  pointsFile: { nl: 'punten', en: 'points' },
} satisfies Record<string, Both<unknown>>;
