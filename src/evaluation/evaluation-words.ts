import type { Both } from '../kernel/language.ts';

export const evaluationWords = {
  title: { nl: 'Evaluatie', en: 'Evaluation' },
  why: {
    nl: 'Korte vragen aan iedereen die meedeed. Je ziet alleen aantallen, nooit wie wat zei.',
    en: 'Short questions to everybody who took part. You only see counts, never who said what.',
  },
  toCome: {
    nl: (p: { day: string }) => `Ik vraag dit vanaf ${p.day}.`,
    en: (p: { day: string }) => `I ask this from ${p.day}.`,
  },
  byItself: {
    nl: (p: { day: string; time: string }) =>
      `De vragen gaan vanzelf rond op ${p.day} om ${p.time}. Dan is de bijeenkomst klaar.`,
    en: (p: { day: string; time: string }) =>
      `The questions go round by themselves on ${p.day} at ${p.time}. Then the meeting is over.`,
  },
  notAsked: { nl: 'Dit is niet gevraagd.', en: 'This was not asked.' },
  askNow: { nl: 'Vraag nu', en: 'Ask now' },
  asked: {
    nl: (p: { people: number }) =>
      p.people === 1 ? 'Ik vraag het nu aan 1 deelnemer.' : `Ik vraag het nu aan ${p.people} deelnemers.`,
    en: (p: { people: number }) =>
      p.people === 1 ? 'I am asking 1 participant now.' : `I am asking ${p.people} participants now.`,
  },
  askedBefore: { nl: 'De vragen zijn al rondgegaan.', en: 'The questions went round already.' },
  notYet: { nl: 'Dit kan vanaf de dag van de bijeenkomst.', en: 'This works from the day of the meeting.' },
  begun: {
    nl: (p: { part: number; whole: number }) => `Tot nu toe begonnen ${p.part} van de ${p.whole} mensen.`,
    en: (p: { part: number; whole: number }) => `So far ${p.part} of ${p.whole} people began.`,
  },
  running: { nl: 'De vraag loopt nu.', en: 'The question is running now.' },
  openUntil: {
    nl: (p: { day: string }) =>
      `De uitkomst zie je pas als de vragen sluiten, na ${p.day}. Zo blijft verborgen wie wat zei.`,
    en: (p: { day: string }) =>
      `You see what came of it once the questions close, after ${p.day}. So it stays hidden who said what.`,
  },
  close: { nl: 'Sluit de vragen', en: 'Close the questions' },
  closeSure: {
    nl: 'Daarna telt er geen antwoord meer mee. Typ papieren dus eerst over.',
    en: 'After this no answer counts any more. So type in papers first.',
  },
  closedNow: {
    nl: 'De vragen zijn gesloten. Dit kwam eruit.',
    en: 'The questions are closed. This came of it.',
  },
  papers: { nl: 'Papieren vragen printen', en: 'Print the questions' },
  typePaper: { nl: 'Een papier overtypen', en: 'Type in a paper' },
  resultReady: {
    nl: (p: { meeting: string }) => `De vragen over ‘${p.meeting}’ zijn gesloten. Je kunt de uitkomst lezen.`,
    en: (p: { meeting: string }) =>
      `The questions about ‘${p.meeting}’ are closed. You can read what came of it.`,
  },
  toEvaluation: { nl: 'Naar de evaluatie', en: 'To the evaluation' },
  share: { nl: 'Deel de uitkomst', en: 'Share what came of it' },
  shareSure: {
    nl: 'Dan krijgt iedereen een bericht. Lees eerst de zinnen: haal weg wat niet past.',
    en: 'Then everybody gets a message. Read the lines first: remove what does not fit.',
  },
  sharedNow: { nl: 'Gedeeld. Iedereen krijgt bericht.', en: 'Shared. Everybody is told.' },
  isShared: { nl: 'Dit is gedeeld met iedereen.', en: 'This is shared with everybody.' },
  sharedNews: {
    nl: (p: { meeting: string }) => `Wat vonden we van ‘${p.meeting}’? De uitkomst staat klaar.`,
    en: (p: { meeting: string }) => `What did we think of ‘${p.meeting}’? The answers are there.`,
  },
  look: { nl: 'Bekijk de uitkomst', en: 'See what came of it' },
  remove: { nl: 'Haal weg', en: 'Remove' },
  removed: { nl: 'De zin is weg.', en: 'The line is gone.' },
  file: { nl: 'Neem de cijfers mee (CSV)', en: 'Take the figures along (CSV)' },
  fileName: { nl: 'evaluatie', en: 'evaluation' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, Both<unknown>>;

export const resultWords = {
  title: { nl: 'Wat kwam eruit?', en: 'What came of it?' },
  noneYet: { nl: 'Er is nog geen uitkomst gedeeld.', en: 'Nothing is shared yet.' },
  tooFew: {
    nl: 'Minder dan vijf antwoorden. Die laat ik niet zien.',
    en: 'Fewer than five answers. I do not show those.',
  },
  saidYes: {
    nl: (p: { part: number; whole: number }) => `${p.part} van de ${p.whole} zeggen ja.`,
    en: (p: { part: number; whole: number }) => `${p.part} of ${p.whole} say yes.`,
  },
  mean: {
    nl: (p: { mean: string }) => `Gemiddeld ${p.mean} van 5.`,
    en: (p: { mean: string }) => `On average ${p.mean} out of 5.`,
  },
  who: { nl: 'Wie', en: 'Who' },
  everybody: { nl: 'Iedereen', en: 'Everybody' },
  others: { nl: 'Andere lagen samen', en: 'Other layers together' },
  othersWhy: {
    nl: 'Lagen met weinig antwoorden staan samen. Zo kan niemand iemand herkennen.',
    en: 'Layers with few answers are together. So nobody can recognise anybody.',
  },
  together: { nl: 'Samen', en: 'Together' },
  lines: { nl: 'In eigen woorden', en: 'In their own words' },
  noLines: { nl: 'Niemand schreef een zin.', en: 'Nobody wrote a line.' },
  beside: { nl: 'Toen en later', en: 'Then and later' },
  question: { nl: 'Vraag', en: 'Question' },
  moment: { nl: 'Wanneer', en: 'When' },
  group: { nl: 'Groep', en: 'Group' },
  answer: { nl: 'Antwoord', en: 'Answer' },
  count: { nl: 'Aantal', en: 'Count' },
} satisfies Record<string, Both<unknown>>;

export const paperWords = {
  title: { nl: 'Vragen op papier', en: 'Questions on paper' },
  why: {
    nl: 'Voor wie geen telefoon gebruikt. Er komt geen naam op.',
    en: 'For people who use no phone. No name goes on it.',
  },
  cardTitle: { nl: 'Hoe was het?', en: 'How was it?' },
  yesNo: { nl: '[   ] ja   [   ] nee', en: '[   ] yes   [   ] no' },
  yesMaybeNo: { nl: '[   ] ja   [   ] misschien   [   ] nee', en: '[   ] yes   [   ] maybe   [   ] no' },
  yesNotYetNo: { nl: '[   ] ja   [   ] nog niet   [   ] nee', en: '[   ] yes   [   ] not yet   [   ] no' },
  scale: {
    nl: 'niet [   ] 1   [   ] 2   [   ] 3   [   ] 4   [   ] 5 helemaal',
    en: 'not at all [   ] 1   [   ] 2   [   ] 3   [   ] 4   [   ] 5 fully',
  },
  toWrite: {
    nl: '...................................................................',
    en: '..................................................................',
  },
  iAm: { nl: 'Ik ben:', en: 'I am:' },
  foot: {
    nl: 'Zonder naam. Geef dit aan de balie. Die telt het mee en gooit het papier weg.',
    en: 'Without a name. Give this to the desk. They count it and throw the paper away.',
  },
  typeWhy: {
    nl: 'Kies wat er is aangekruist. Leeg blijft leeg.',
    en: 'Choose what is ticked. Empty stays empty.',
  },
  layer: { nl: 'Wie vulde het in?', en: 'Who filled it in?' },
  empty: { nl: 'Leeg', en: 'Empty' },
  save: { nl: 'Tel mee', en: 'Count it' },
  saved: { nl: 'Geteld. Nog een papier?', en: 'Counted. Another paper?' },
  nothing: { nl: 'Er is nog niets aangekruist.', en: 'Nothing is ticked yet.' },
} satisfies Record<string, Both<unknown>>;
