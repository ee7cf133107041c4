import type { Both } from '../kernel/language.ts';

/** What an organiser reads who makes and runs an extra meeting. */
export const followUpWords = {
  make: { nl: 'Een extra bijeenkomst', en: 'An extra meeting' },
  change: { nl: 'Gegevens veranderen', en: 'Change the details' },
  firstThis: {
    nl: 'Eerst voor wie en waarom. Daarna kies je de datums. Ik vraag pas iets als jij dat zegt.',
    en: 'First for whom and why. Then you choose the dates. I only ask people when you say so.',
  },
  title: { nl: 'Waar gaat het over?', en: 'What is it about?' },
  titleHint: {
    nl: 'Zo heet het ook in ieders agenda.',
    en: 'It is called this in everybody’s calendar too.',
  },
  why: { nl: 'Waarom komen jullie nog een keer bij elkaar?', en: 'Why do you meet once more?' },
  whyHint: {
    nl: 'Eén of twee zinnen. Iedereen leest dit.',
    en: 'One or two sentences. Everybody reads this.',
  },
  layers: { nl: 'Wie nodig je uit?', en: 'Whom do you invite?' },
  layersHint: {
    nl: 'Iedereen van deze groepen. Losse mensen kies je hierna.',
    en: 'Everybody of these groups. You choose single people after this.',
  },
  answerBy: { nl: 'Tot en met welke dag mag iedereen antwoorden?', en: 'What is the last day to answer?' },
  quorum: { nl: 'Wanneer telt een datum?', en: 'When does a date count?' },
  eachLayer: {
    nl: 'Alleen als er iemand van elke groep kan.',
    en: 'Only if somebody of each group can come.',
  },
  organisations: {
    nl: 'Uit hoeveel organisaties, op zijn minst?',
    en: 'From how many organisations, at least?',
  },
  organisationsHint: { nl: 'Leeg laten mag.', en: 'You may leave this empty.' },
  save: { nl: 'Bewaren', en: 'Save' },
  saved: { nl: 'Bewaard.', en: 'Saved.' },
  wrongDay: {
    nl: 'Kies als laatste dag een dag vanaf morgen, hooguit een jaar vooruit.',
    en: 'Choose a last day from tomorrow on, at most a year ahead.',
  },
  wrongNumber: {
    nl: 'Vul bij organisaties een getal in van 1 tot 99, of laat het leeg.',
    en: 'Fill in a number from 1 to 99 for organisations, or leave it empty.',
  },
  alreadyAsked: {
    nl: 'Iedereen is al gevraagd. Dit kan nu niet meer veranderen.',
    en: 'Everybody has been asked already. This cannot change any more.',
  },
  preparing: {
    nl: 'In voorbereiding. Er is nog niemand gevraagd.',
    en: 'Being prepared. Nobody has been asked yet.',
  },
  invited: { nl: 'Uitgenodigd', en: 'Invited' },
  peopleCount: {
    nl: (p: { count: number }) => (p.count === 1 ? '1 persoon' : `${p.count} mensen`),
    en: (p: { count: number }) => (p.count === 1 ? '1 person' : `${p.count} people`),
  },
  lastDay: { nl: 'Laatste dag', en: 'Last day' },
  until: { nl: 'Antwoorden tot en met', en: 'Answers up to and including' },
  rule: { nl: 'Een datum telt', en: 'A date counts' },
  always: { nl: 'altijd', en: 'always' },
  withEachLayer: { nl: 'als er iemand van elke groep kan', en: 'if somebody of each group can come' },
  withOrganisations: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'als er 1 organisatie is' : `als er ${p.count} organisaties zijn`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'if there is 1 organisation' : `if there are ${p.count} organisations`,
  },
  people: { nl: 'Losse mensen', en: 'Single people' },
  addPerson: { nl: 'Iemand erbij vragen', en: 'Invite somebody else too' },
  whichPerson: { nl: 'Wie vraag je erbij?', en: 'Whom do you invite too?' },
  add: { nl: 'Toevoegen', en: 'Add' },
  remove: { nl: 'Weghalen', en: 'Remove' },
  everybodyIn: {
    nl: 'Iedereen van de lijst is al uitgenodigd.',
    en: 'Everybody on the list is invited already.',
  },
  dates: { nl: 'Datums om uit te kiezen', en: 'Dates to choose from' },
  addDate: { nl: 'Datum toevoegen', en: 'Add a date' },
  times: {
    nl: (p: { starts: string; ends: string }) => `${p.starts} tot ${p.ends}`,
    en: (p: { starts: string; ends: string }) => `${p.starts} to ${p.ends}`,
  },
  heldOn: { nl: 'Welke dag?', en: 'Which day?' },
  starts: { nl: 'Hoe laat begint het?', en: 'When does it start?' },
  ends: { nl: 'Hoe laat is het klaar?', en: 'When does it end?' },
  place: { nl: 'Waar?', en: 'Where?' },
  placeHint: { nl: 'Een plaats en een zaal, of: online.', en: 'A town and a room, or: online.' },
  wrongWhen: {
    nl: 'Vul een dag in zoals 2-3-2027, en tijden zoals 09:30. Het einde komt na het begin.',
    en: 'Fill in a day such as 2-3-2027, and times such as 09:30. The end comes after the start.',
  },
  dayOver: {
    nl: 'Kies een dag na de laatste dag om te antwoorden.',
    en: 'Choose a day after the last day to answer.',
  },
  momentOver: {
    nl: 'Dit moment is al voorbij. Kies een later moment.',
    en: 'This moment is over. Choose a later one.',
  },
  sameDate: { nl: 'Deze datum staat er al.', en: 'This date is there already.' },
  enoughDates: {
    nl: 'Er staan al zes datums. Haal er eerst één weg.',
    en: 'There are six dates already. First remove one.',
  },
  moreDates: {
    nl: 'Zet minstens twee datums klaar. Dan kan ik het vragen.',
    en: 'Add at least two dates. Then I can ask.',
  },
  moreInvited: {
    nl: 'Nodig minstens één iemand uit. Dan kan ik het vragen.',
    en: 'Invite at least one person. Then I can ask.',
  },
  answerDayOver: {
    nl: 'De laatste dag om te antwoorden is al voorbij. Kies eerst een latere dag.',
    en: 'The last day to answer is over. First choose a later day.',
  },
  askAll: { nl: 'Vraag iedereen', en: 'Ask everybody' },
  askAllSure: {
    nl: (p: { count: number }) =>
      p.count === 1
        ? 'Ik vraag het nu aan 1 persoon. Daarna liggen de datums vast.'
        : `Ik vraag het nu aan ${p.count} mensen. Daarna liggen de datums vast.`,
    en: (p: { count: number }) =>
      p.count === 1
        ? 'I ask 1 person now. After that the dates are fixed.'
        : `I ask ${p.count} people now. After that the dates are fixed.`,
  },
  allAsked: {
    nl: (p: { count: number }) =>
      p.count === 1 ? 'Ik heb het aan 1 persoon gevraagd.' : `Ik heb het aan ${p.count} mensen gevraagd.`,
    en: (p: { count: number }) =>
      p.count === 1 ? 'I have asked 1 person.' : `I have asked ${p.count} people.`,
  },
  answered: { nl: 'Antwoorden', en: 'Answers' },
  answeredOf: {
    nl: (p: { part: number; whole: number }) => `${p.part} van de ${p.whole}`,
    en: (p: { part: number; whole: number }) => `${p.part} of ${p.whole}`,
  },
  canCome: { nl: 'Kunnen komen', en: 'Can come' },
  best: { nl: 'Past het best', en: 'Suits most' },
  noneCounts: {
    nl: 'Nog geen datum telt. Kiezen mag toch.',
    en: 'No date counts yet. You may choose all the same.',
  },
  choose: { nl: 'Kies deze datum', en: 'Choose this date' },
  chooseSure: {
    nl: 'Iedereen krijgt nu bericht. Klopt deze datum?',
    en: 'Everybody hears now. Is this the right date?',
  },
  isChosen: { nl: 'Gekozen. Iedereen krijgt bericht.', en: 'Chosen. Everybody hears of it.' },
  missesLayers: {
    nl: (p: { names: string }) => `Telt niet: er kan niemand van de ${p.names}.`,
    en: (p: { names: string }) => `Does not count: nobody of the ${p.names} can come.`,
  },
  orThe: { nl: 'of de', en: 'or the' },
  missesOrganisations: {
    nl: (p: { count: number }) =>
      p.count === 1
        ? 'Telt niet: er is 1 organisatie te weinig.'
        : `Telt niet: er zijn ${p.count} organisaties te weinig.`,
    en: (p: { count: number }) =>
      p.count === 1
        ? 'Does not count: 1 organisation short.'
        : `Does not count: ${p.count} organisations short.`,
  },
  notAnswered: { nl: 'Nog geen antwoord', en: 'No answer yet' },
  onlyYouSee: { nl: 'Alleen de organisatie ziet dit.', en: 'Only the organisers see this.' },
  remindedOn: {
    nl: (p: { day: string }) => `Ik herinner hen één keer, op ${p.day}.`,
    en: (p: { day: string }) => `I remind them once, on ${p.day}.`,
  },
  late: { nl: 'Kwam later binnen', en: 'Came in later' },
  count: { nl: 'Tel mee', en: 'Count it' },
  counted: { nl: 'Dit antwoord telt nu mee.', en: 'This answer counts now.' },
  coming: { nl: 'Komen', en: 'Coming' },
  notComing: { nl: 'Kunnen niet', en: 'Cannot come' },
  unknown: { nl: 'Nog niet bekend', en: 'Not known yet' },
  nobody: { nl: 'niemand', en: 'nobody' },
  move: { nl: 'Dag, tijd of plaats veranderen', en: 'Change the day, time or place' },
  moved: { nl: 'Veranderd. Iedereen krijgt bericht.', en: 'Changed. Everybody hears of it.' },
  moveIt: { nl: 'Veranderen en iedereen vertellen', en: 'Change it and tell everybody' },
  sameAsBefore: { nl: 'Er is niets veranderd.', en: 'Nothing has changed.' },
  cancel: { nl: 'Afzeggen', en: 'Cancel it' },
  cancelSure: {
    nl: 'Iedereen krijgt bericht dat het niet doorgaat. Klopt dat?',
    en: 'Everybody hears that it is off. Is that right?',
  },
  cancelled: { nl: 'Afgezegd. Iedereen krijgt bericht.', en: 'It is off. Everybody hears of it.' },
  isCancelled: { nl: 'Deze extra bijeenkomst gaat niet door.', en: 'This extra meeting is off.' },
  isOver: {
    nl: 'Dit is al geweest. Nu kan dit niet meer.',
    en: 'This is over. It is not possible any more.',
  },
  notChosen: { nl: 'Er is nog geen datum gekozen.', en: 'No date has been chosen yet.' },
  alreadyChosen: { nl: 'Er is al een datum gekozen.', en: 'A date has been chosen already.' },
  report: { nl: 'Vertel hoe het was', en: 'Tell how it was' },
  reportAgain: { nl: 'Tekst veranderen', en: 'Change the text' },
  reportHint: {
    nl: 'Drie korte zinnen: wat spraken jullie af? Zonder namen.',
    en: 'Three short sentences: what did you agree on? Without names.',
  },
  sendReport: { nl: 'Vertel het iedereen', en: 'Tell everybody' },
  reportSent: { nl: 'Verstuurd. Dank je wel.', en: 'Sent. Thank you.' },
  reportAnyway: { nl: 'Toch versturen', en: 'Send it anyway' },
  notYet: {
    nl: 'Het is nog niet geweest. Vertel het daarna.',
    en: 'It has not been yet. Tell it afterwards.',
  },
  homework: { nl: 'Huiswerk', en: 'Homework' },
} satisfies Record<string, Both<unknown>>;
