import type { Both } from '../kernel/language.ts';
import type { QuestionHint } from './question.ts';
import { mostQuestionWords } from './question.ts';
import { longestRound, shortestRound } from './round.ts';

export const roundWords = {
  title: { nl: 'Rondes en vragen', en: 'Rounds and questions' },
  none: {
    nl: 'Er zijn nog geen rondes. Elke ronde heeft één vraag en één tijd.',
    en: 'There are no rounds yet. Every round has one question and one time.',
  },
  line: {
    nl: (p: { number: number; starts: string; ends: string }) =>
      `Ronde ${p.number}, van ${p.starts} tot ${p.ends}`,
    en: (p: { number: number; starts: string; ends: string }) =>
      `Round ${p.number}, from ${p.starts} to ${p.ends}`,
  },
  isPosted: { nl: 'bekendgemaakt', en: 'posted' },
  add: { nl: 'Ronde erbij', en: 'Add a round' },
  goOn: { nl: 'Klaar, verder', en: 'Done, go on' },
  newTitle: { nl: 'Ronde erbij', en: 'Add a round' },
  changeTitle: {
    nl: (p: { number: number }) => `Ronde ${p.number} veranderen`,
    en: (p: { number: number }) => `Change round ${p.number}`,
  },
  questionNl: { nl: 'De vraag, in het Nederlands', en: 'The question, in Dutch' },
  questionNlHint: {
    nl: 'Bijvoorbeeld: Waar loopt het vast in onze samenwerking?',
    en: 'For example: Waar loopt het vast in onze samenwerking?',
  },
  questionEn: { nl: 'De vraag, in het Engels', en: 'The question, in English' },
  questionEnHint: {
    nl: 'Laat je dit leeg? Dan leest iedereen de Nederlandse vraag.',
    en: 'If you leave this empty, everyone reads the Dutch question.',
  },
  mode: { nl: 'Wie zit bij wie?', en: 'Who sits with whom?' },
  home: { nl: 'Eigen tafel: met mensen van dezelfde laag', en: 'Own table: with people of the same layer' },
  mixed: { nl: 'Gemengd: iedereen ontmoet nieuwe mensen', en: 'Mixed: everyone meets new people' },
  block: {
    nl: 'Als groep: de hele tafel schuift samen door',
    en: 'As a group: the whole table moves on together',
  },
  return_home: { nl: 'Terug naar eigen tafel', en: 'Back to own table' },
  starts: { nl: 'Begint om', en: 'Starts at' },
  minutes: { nl: 'Hoeveel minuten?', en: 'How many minutes?' },
  asksFor: { nl: 'Wat schrijft elke tafel op?', en: 'What does every table write down?' },
  save: { nl: 'Bewaar de ronde', en: 'Save the round' },
  saved: {
    nl: (p: { number: number; starts: string; ends: string }) =>
      `Ronde ${p.number} staat klaar, van ${p.starts} tot ${p.ends}.`,
    en: (p: { number: number; starts: string; ends: string }) =>
      `Round ${p.number} is ready, from ${p.starts} to ${p.ends}.`,
  },
  planAgain: {
    nl: 'De tafels van deze ronde passen niet meer. Verdeel ze opnieuw.',
    en: 'The tables of this round no longer fit. Plan them again.',
  },
  englishToo: {
    nl: 'De Engelse vraag is niet veranderd. Klopt hij nog?',
    en: 'The English question has not changed. Is it still right?',
  },
  remove: { nl: 'Haal deze ronde weg', en: 'Remove this round' },
  removeConfirm: {
    nl: (p: { number: number }) =>
      `Ronde ${p.number} weghalen? De tafelverdeling van deze ronde gaat ook weg.`,
    en: (p: { number: number }) => `Remove round ${p.number}? The table plan of this round goes too.`,
  },
  removed: { nl: 'De ronde is weg.', en: 'The round is gone.' },
} satisfies Record<string, Both<unknown>>;

/** Gentle advice on a question. It never stops anybody. */
export const questionHintWords = {
  no_question_mark: {
    nl: 'Tip: zet een vraagteken aan het eind van je vraag.',
    en: 'Tip: put a question mark at the end of your question.',
  },
  not_open: {
    nl: 'Tip: begin je vraag met wat, hoe, waar of welke. Dan is er veel te vertellen.',
    en: 'Tip: start your question with what, how, where or which. Then there is a lot to tell.',
  },
  more_than_one: { nl: 'Tip: stel één vraag per ronde.', en: 'Tip: ask one question per round.' },
  too_long: {
    nl: `Tip: maak je vraag korter. Met hooguit ${mostQuestionWords} woorden onthoudt iedereen hem.`,
    en: `Tip: make your question shorter. With at most ${mostQuestionWords} words everyone remembers it.`,
  },
} satisfies Record<QuestionHint, Both<string>>;

export const roundRefusals = {
  minutesUnclear: {
    nl: `Hoeveel minuten duurt de ronde? Vul een getal in van ${shortestRound} tot en met ${longestRound}.`,
    en: `How many minutes is the round? Fill in a number from ${shortestRound} to ${longestRound}.`,
  },
  outside: (p: { starts: string; ends: string }) => ({
    nl: `De bijeenkomst is van ${p.starts} tot ${p.ends}. Kies voor de ronde een tijd daarbinnen.`,
    en: `The meeting is from ${p.starts} to ${p.ends}. Choose a time for the round within it.`,
  }),
  overlaps: (p: { number: number; starts: string; ends: string }) => ({
    nl: `Ronde ${p.number} is al van ${p.starts} tot ${p.ends}. Kies een tijd daarvoor of daarna.`,
    en: `Round ${p.number} is already from ${p.starts} to ${p.ends}. Choose a time before or after it.`,
  }),
  beforePosted: (p: { number: number; ends: string }) => ({
    nl: `Ronde ${p.number} is al bekendgemaakt. Kies een tijd vanaf ${p.ends}.`,
    en: `Round ${p.number} is posted already. Choose a time from ${p.ends}.`,
  }),
  isPosted: (p: { number: number }) => ({
    nl: `Ronde ${p.number} is al bekendgemaakt. Iedereen heeft de vraag en de tijd. Daarom blijft de ronde zo.`,
    en: `Round ${p.number} is posted already. Everyone has the question and the time. That is why it stays.`,
  }),
  hasNotes: (p: { number: number }) => ({
    nl: `Bij ronde ${p.number} zijn al punten geschreven. Daarom blijft deze ronde staan.`,
    en: `Points were written in round ${p.number} already. That is why this round stays.`,
  }),
} satisfies Record<string, Both<string> | ((p: never) => Both<string>)>;
