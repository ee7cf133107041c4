import type { ActionStatus } from '../db/promise-tables.ts';
import type { Both } from '../kernel/language.ts';

export const actionWords = {
  mine: { nl: 'Mijn acties', en: 'My actions' },
  none: {
    nl: 'Je hebt nu geen acties. Wil je zelf iets oppakken? Dat kan altijd.',
    en: 'You have no actions now. Do you want to take something on? You always can.',
  },
  askedOfYou: { nl: 'Dit is aan jou gevraagd', en: 'You were asked for this' },
  promised: { nl: 'Dit pak jij op', en: 'You take these on' },
  finished: { nl: 'Dit is klaar', en: 'These are done' },
  takeOn: { nl: 'Zelf iets oppakken', en: 'Take something on' },
  readyOn: { nl: 'Klaar op', en: 'Done by' },
  readyBy: {
    nl: (p: { day: string }) => `Klaar op ${p.day}.`,
    en: (p: { day: string }) => `Done by ${p.day}.`,
  },
  firstStep: { nl: 'Eerste stap', en: 'First step' },
  firstStepIs: {
    nl: (p: { step: string }) => `Eerste stap: ${p.step}`,
    en: (p: { step: string }) => `First step: ${p.step}`,
  },
  comesFrom: { nl: 'Komt uit dit punt', en: 'Comes from this point' },
  owner: { nl: 'Wie', en: 'Who' },
  status: { nl: 'Hoe het gaat', en: 'How it goes' },
  goesOn: {
    nl: 'Hoe gaat het? Elk antwoord is goed.',
    en: 'How is it going? Every answer is fine.',
  },
  isDone: { nl: 'Het is klaar', en: 'It is done' },
  goesWell: { nl: 'Het gaat goed', en: 'It is going well' },
  newDate: { nl: 'Andere datum', en: 'Another date' },
  amStuck: { nl: 'Ik zit vast', en: 'I am stuck' },
  stop: { nl: 'Ik stop ermee', en: 'I stop doing this' },
  sureToStop: {
    nl: 'Wil je hiermee stoppen? Dat mag.',
    en: 'Do you want to stop doing this? That is fine.',
  },
  noNudges: { nl: 'Geen herinneringen meer', en: 'No more reminders' },
  nudgesStopped: {
    nl: 'Je krijgt hierover geen herinneringen meer.',
    en: 'You get no more reminders about this.',
  },
  thanksDone: {
    nl: (p: { title: string }) => `Mooi, ‘${p.title}’ is klaar! Dank je wel.`,
    en: (p: { title: string }) => `Great, ‘${p.title}’ is done! Thank you.`,
  },
  thanksGoingWell: {
    nl: 'Fijn om te horen. Ga zo door.',
    en: 'Good to hear. Keep going.',
  },
  thanksDate: {
    nl: (p: { day: string }) => `Goed. Je nieuwe datum is ${p.day}.`,
    en: (p: { day: string }) => `Good. Your new date is ${p.day}.`,
  },
  thanksStuck: {
    nl: 'Dank je dat je het zegt. Ik vraag de organisatie om mee te denken. Niemand anders krijgt dit te zien.',
    en: 'Thank you for telling me. I ask the organisers to think along. Nobody else sees this.',
  },
  knownStuck: {
    nl: 'De organisatie weet al dat je hulp kunt gebruiken. Dank je wel.',
    en: 'The organisers already know that you could use some help. Thank you.',
  },
  thanksStopped: {
    nl: 'Goed dat je het zegt. Je hoeft hier niets meer voor te doen.',
    en: 'Good that you say so. You do not have to do anything more for this.',
  },
  wasDone: {
    nl: 'Je had al verteld dat dit klaar is. Dank je wel.',
    en: 'You already told me that this is done. Thank you.',
  },
  wasStopped: {
    nl: 'Hier ben je al mee gestopt. Dat is goed zo.',
    en: 'You already stopped doing this. That is fine.',
  },
  whichDate: { nl: 'Wanneer is het dan klaar?', en: 'When will it be done then?' },
  laterIsFine: { nl: 'Een beetje later mag ook.', en: 'A bit later is fine too.' },
  keepDate: { nl: 'Kies deze datum', en: 'Choose this date' },
  tooSoon: {
    nl: 'Kies een dag vanaf morgen. Dan heb je tijd voor de eerste stap.',
    en: 'Choose a day from tomorrow on. Then you have time for the first step.',
  },
  tooFar: {
    nl: 'Die dag is meer dan een jaar weg. Kies een dag die dichterbij is.',
    en: 'That day is more than a year away. Choose a day that is closer.',
  },
  needsHelp: {
    nl: (p: { name: string; title: string }) => `${p.name} kan wat hulp gebruiken bij ‘${p.title}’.`,
    en: (p: { name: string; title: string }) => `${p.name} could use some help with ‘${p.title}’.`,
  },
  giveHelp: {
    nl: (p: { name: string }) => `Bel of spreek ${p.name} even. Alleen de organisatie krijgt dit te zien.`,
    en: (p: { name: string }) => `Call or speak to ${p.name}. Only the organisers see this.`,
  },
  all: { nl: 'Acties', en: 'Actions' },
  noneYet: {
    nl: 'Er zijn nog geen acties. Maak de eerste.',
    en: 'There are no actions yet. Make the first one.',
  },
  canUseHand: { nl: 'Kan een hand gebruiken', en: 'Could use a hand' },
  onlyYouSee: { nl: 'Alleen de organisatie ziet dit.', en: 'Only the organisers see this.' },
  asksForHelp: {
    nl: (p: { name: string }) => `${p.name} vraagt om hulp.`,
    en: (p: { name: string }) => `${p.name} asks for help.`,
  },
  sayHello: {
    nl: (p: { name: string }) => `Vraag ${p.name} eens hoe het gaat.`,
    en: (p: { name: string }) => `Ask ${p.name} how it is going.`,
  },
  wantsOwner: { nl: 'Zoekt een eigenaar', en: 'Looking for an owner' },
  waitsForYes: { nl: 'Wacht op een ja', en: 'Waiting for a yes' },
  asked: {
    nl: (p: { name: string }) => `Gevraagd aan ${p.name}.`,
    en: (p: { name: string }) => `Asked of ${p.name}.`,
  },
  underWay: { nl: 'Loopt', en: 'Under way' },
  ready: { nl: 'Klaar', en: 'Done' },
  stopped: { nl: 'Gestopt', en: 'Stopped' },
  board: { nl: 'Alle acties van de bijeenkomst', en: 'All actions of the meeting' },
  boardWhy: {
    nl: 'Dit spraken we af, thema voor thema. Wie erbij staat, zei zelf ja.',
    en: 'This is what we agreed, theme by theme. Who is named said yes in person.',
  },
  boardEmpty: { nl: 'Er zijn nog geen acties.', en: 'There are no actions yet.' },
  helpWanted: {
    nl: 'Zoekt een actie een eigenaar? Zeg het de organisatie als jij dat wilt zijn.',
    en: 'Is an action looking for an owner? Tell the organisers if you want to be that.',
  },
  otherActions: { nl: 'andere afspraken', en: 'other agreements' },
  allAbout: {
    nl: (p: { theme: string }) => `Alle acties over ${p.theme}`,
    en: (p: { theme: string }) => `All actions about ${p.theme}`,
  },
  newAction: { nl: 'Nieuwe actie', en: 'New action' },
  askSomebody: { nl: 'Vraag iemand', en: 'Ask somebody' },
  askAnother: { nl: 'Vraag iemand anders', en: 'Ask somebody else' },
  look: { nl: 'Bekijk de acties', en: 'Look at the actions' },
  toMine: { nl: 'Naar mijn acties', en: 'To my actions' },
  home: { nl: 'Begin', en: 'Home' },
  session: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
} satisfies Record<string, Both<unknown>>;

/** What an organiser reads; whoever is stuck is shown in the private list only. */
export const statusWords = {
  proposed: { nl: 'wacht op een ja', en: 'waiting for a yes' },
  open: { nl: 'afgesproken', en: 'agreed' },
  in_progress: { nl: 'bezig', en: 'in progress' },
  stuck: { nl: 'kan een hand gebruiken', en: 'could use a hand' },
  done: { nl: 'klaar', en: 'done' },
  dropped: { nl: 'gestopt', en: 'stopped' },
} satisfies Record<ActionStatus, Both<string>>;
