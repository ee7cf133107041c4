import type { Moment, Question, Tap } from '../db/result-tables.ts';
import type { Both } from '../kernel/language.ts';

/** How each question reads, at the moment it is asked. */
export const questionWords = {
  callable: {
    nl: 'Heb je iemand gevonden die je morgen kunt bellen?',
    en: 'Did you find someone you can call tomorrow?',
  },
  said: { nl: 'Kon je zeggen wat je wilde zeggen?', en: 'Could you say what you wanted to say?' },
  words: {
    nl: 'Begreep je de woorden die mensen gebruikten?',
    en: 'Did you understand the words people used?',
  },
  fault: { nl: 'Is er een fout uit het systeem gehaald?', en: 'Was a fault taken out of the system?' },
  called: {
    nl: 'Heb je iemand gebeld die je hier hebt ontmoet?',
    en: 'Have you called somebody you met here?',
  },
} satisfies Record<Question, Both<string>>;

export const lineWords = {
  asks: { nl: 'Wat moet er nu als eerste gebeuren?', en: 'What should happen first now?' },
  hint: {
    nl: 'Eén zin, zonder namen. De organisatie leest hem, zonder jouw naam.',
    en: 'One sentence, without names. The organiser reads it, without your name.',
  },
} satisfies Record<string, Both<string>>;

export const tapWords = {
  yes: { nl: 'Ja', en: 'Yes' },
  no: { nl: 'Nee', en: 'No' },
  maybe: { nl: 'Misschien', en: 'Maybe' },
  not_yet: { nl: 'Nog niet', en: 'Not yet' },
  1: { nl: '1, niet', en: '1, not at all' },
  2: { nl: '2, weinig', en: '2, a little' },
  3: { nl: '3, redelijk', en: '3, so-so' },
  4: { nl: '4, goed', en: '4, mostly' },
  5: { nl: '5, helemaal', en: '5, fully' },
} satisfies Record<Tap, Both<string>>;

export const momentWords = {
  day: { nl: 'Op de dag', en: 'On the day' },
  weeks6: { nl: 'Na zes weken', en: 'After six weeks' },
  weeks12: { nl: 'Na twaalf weken', en: 'After twelve weeks' },
  months6: { nl: 'Na een half jaar', en: 'After half a year' },
} satisfies Record<Moment, Both<string>>;

export const askWords = {
  hello: {
    day: {
      nl: (p: { name: string }) => `Fijn dat je er was, ${p.name}. Vijf korte vragen over vandaag.`,
      en: (p: { name: string }) => `Good that you were here, ${p.name}. Five short questions about today.`,
    },
    weeks6: {
      nl: (p: { name: string; meeting: string }) =>
        `Dag ${p.name}. Zes weken geleden was ‘${p.meeting}’. Drie korte vragen.`,
      en: (p: { name: string; meeting: string }) =>
        `Hello ${p.name}. Six weeks ago there was ‘${p.meeting}’. Three short questions.`,
    },
    weeks12: {
      nl: (p: { meeting: string }) => `Twaalf weken geleden was ‘${p.meeting}’. Eén vraag.`,
      en: (p: { meeting: string }) => `Twelve weeks ago there was ‘${p.meeting}’. One question.`,
    },
    months6: {
      nl: (p: { name: string; meeting: string }) =>
        `Dag ${p.name}. Een half jaar geleden was ‘${p.meeting}’. Nog drie korte vragen.`,
      en: (p: { name: string; meeting: string }) =>
        `Hello ${p.name}. Half a year ago there was ‘${p.meeting}’. Three more short questions.`,
    },
  },
  onlyCounted: {
    nl: 'Ik tel alleen de antwoorden. Wie wat zei, bewaar ik niet. Stoppen mag altijd.',
    en: 'I only count the answers. I do not keep who said what. You can stop at any time.',
  },
  step: {
    nl: (p: { number: number; whole: number }) => `Vraag ${p.number} van ${p.whole}`,
    en: (p: { number: number; whole: number }) => `Question ${p.number} of ${p.whole}`,
  },
  skip: { nl: 'Sla over', en: 'Skip' },
  send: { nl: 'Stuur', en: 'Send' },
  keepIt: { nl: 'Toch sturen', en: 'Send anyway' },
  line: { nl: 'Jouw zin', en: 'Your line' },
  counted: { nl: 'Geteld. Dank je wel.', en: 'Counted. Thank you.' },
  skipped: { nl: 'Overgeslagen.', en: 'Skipped.' },
  before: {
    nl: 'Die had je al. Je eerste antwoord telt.',
    en: 'You had that one. Your first answer counts.',
  },
  title: { nl: 'Korte vragen', en: 'Short questions' },
  allDone: {
    nl: 'Dat was alles. Dank je wel, hier leren we van.',
    en: 'That was all. Thank you, we learn from this.',
  },
  noneNow: { nl: 'Er zijn nu geen vragen voor jou.', en: 'There are no questions for you now.' },
  isClosed: {
    nl: 'Deze vragen zijn gesloten. Fijn dat je nog wilde antwoorden.',
    en: 'These questions are closed. Thank you for wanting to answer.',
  },
  toResult: { nl: 'Wat kwam eruit?', en: 'What came of it?' },
  home: { nl: 'Begin', en: 'Home' },
} satisfies Record<string, unknown>;

/** Read before a yes to being known half a year; a change of these makes another version of that consent. */
export const laterWords = {
  asks: {
    nl: 'Mogen we je na een half jaar nog één keer iets vragen?',
    en: 'May we ask you something once more after half a year?',
  },
  why: {
    nl: (p: { day: string }) =>
      `Dan bewaar ik je naam en hoe ik je bereik. Tot en met ${p.day}, en niets meer. Je mag dit altijd intrekken.`,
    en: (p: { day: string }) =>
      `Then I keep your name and how I reach you. Until ${p.day}, and nothing more. You may take this back at any time.`,
  },
  yes: { nl: 'Ja, dat mag', en: 'Yes, you may' },
  no: { nl: 'Liever niet', en: 'Rather not' },
  saidYes: {
    nl: (p: { day: string }) => `Fijn. Ik vraag je rond ${p.day} nog één keer iets.`,
    en: (p: { day: string }) => `Good. Around ${p.day} I ask you something once more.`,
  },
  saidNo: { nl: 'Goed. Dan vraag ik je niets meer.', en: 'All right. Then I ask you nothing more.' },
  agreed: {
    nl: (p: { day: string }) => `Je vond het goed dat ik je rond ${p.day} nog iets vraag.`,
    en: (p: { day: string }) => `You agreed that I ask you something around ${p.day}.`,
  },
  takeBack: { nl: 'Vraag me niets meer', en: 'Ask me nothing more' },
} satisfies Record<string, Both<unknown>>;
