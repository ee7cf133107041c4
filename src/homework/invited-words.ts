import type { Answer } from '../db/promise-tables.ts';
import type { Both } from '../kernel/language.ts';

/** What somebody reads who is invited to an extra meeting. */
export const invitedWords = {
  asking: {
    nl: (p: { title: string; day: string }) =>
      `We willen elkaar nog een keer zien: ${p.title}. Wanneer kun jij? Antwoord graag tot en met ${p.day}.`,
    en: (p: { title: string; day: string }) =>
      `We want to meet once more: ${p.title}. When can you come? Please answer up to and including ${p.day}.`,
  },
  reminding: {
    nl: (p: { title: string; day: string }) =>
      `Wanneer kun jij voor ${p.title}? Je mag antwoorden tot en met ${p.day}.`,
    en: (p: { title: string; day: string }) =>
      `When can you come for ${p.title}? You can answer up to and including ${p.day}.`,
  },
  vote: { nl: 'Kies wanneer je kunt', en: 'Choose when you can come' },
  change: { nl: 'Verander je antwoord', en: 'Change your answer' },
  eachDate: { nl: 'Zeg bij elke datum of je kunt.', en: 'Say for every date if you can come.' },
  send: { nl: 'Dit is mijn antwoord', en: 'This is my answer' },
  kept: {
    nl: (p: { day: string }) => `Dank je wel. Je mag je antwoord veranderen tot en met ${p.day}.`,
    en: (p: { day: string }) => `Thank you. You can change your answer up to and including ${p.day}.`,
  },
  answerAll: { nl: 'Geef bij elke datum een antwoord.', en: 'Give an answer for every date.' },
  isClosed: {
    nl: (p: { day: string }) =>
      `Fijn dat je antwoordt. De vraag liep tot en met ${p.day}. Zal ik je antwoord doorgeven aan de organisatie?`,
    en: (p: { day: string }) =>
      `Good that you answer. The question was open until ${p.day}. Shall I pass your answer on to the organisers?`,
  },
  handIn: { nl: 'Ja, geef het door', en: 'Yes, pass it on' },
  handedIn: {
    nl: 'Doorgegeven. De organisatie kijkt of het nog mee kan tellen.',
    en: 'Passed on. The organisers see if it can still count.',
  },
  cameLater: {
    nl: (p: { name: string; title: string }) => `${p.name} heeft alsnog geantwoord voor ${p.title}.`,
    en: (p: { name: string; title: string }) => `${p.name} has answered after all for ${p.title}.`,
  },
  chosenAlready: {
    nl: 'De datum is al gekozen. Hieronder zie je wanneer het is.',
    en: 'The date has been chosen. Below you see when it is.',
  },
  howItStands: { nl: 'Zo staat het er nu voor', en: 'How it stands now' },
  withoutNames: { nl: 'Je ziet aantallen, geen namen.', en: 'You see numbers, no names.' },
  yourAnswer: {
    nl: (p: { answer: string }) => `Jij zei: ${p.answer}.`,
    en: (p: { answer: string }) => `You said: ${p.answer}.`,
  },
  answersIn: {
    nl: (p: { title: string; part: number; whole: number }) =>
      `De antwoorden voor ${p.title} zijn binnen: ${p.part} van de ${p.whole}.`,
    en: (p: { title: string; part: number; whole: number }) =>
      `The answers for ${p.title} are in: ${p.part} of ${p.whole}.`,
  },
  bestIs: {
    nl: (p: { day: string }) => `Het best past ${p.day}. Jij kiest.`,
    en: (p: { day: string }) => `What suits most is ${p.day}. You choose.`,
  },
  noBest: { nl: 'Er telt geen enkele datum. Jij kiest.', en: 'Not one date counts. You choose.' },
  toChoosing: { nl: 'Naar de antwoorden', en: 'To the answers' },
  chosen: {
    nl: (p: { title: string; when: string; place: string }) => `${p.title}: het wordt ${p.when}, ${p.place}.`,
    en: (p: { title: string; when: string; place: string }) =>
      `${p.title}: it will be ${p.when}, ${p.place}.`,
  },
  whoComes: {
    nl: (p: { people: number; count: number }) =>
      `${p.people === 1 ? '1 persoon komt' : `${p.people} mensen komen`}, uit ${p.count === 1 ? '1 organisatie' : `${p.count} organisaties`}.`,
    en: (p: { people: number; count: number }) =>
      `${p.people === 1 ? '1 person comes' : `${p.people} people come`}, from ${p.count === 1 ? '1 organisation' : `${p.count} organisations`}.`,
  },
  intoCalendar: { nl: 'Zet je het in je agenda?', en: 'Will you put it in your calendar?' },
  youSaidNo: {
    nl: 'Jij kunt dan niet, zei je. Jammer, en goed dat je het zei. Je hoort daarna wat er is afgesproken.',
    en: 'You said that you cannot come then. A pity, and good that you said so. You will hear what was agreed.',
  },
  fromTo: {
    nl: (p: { day: string; starts: string; ends: string }) => `${p.day} van ${p.starts} tot ${p.ends}`,
    en: (p: { day: string; starts: string; ends: string }) => `${p.day} from ${p.starts} to ${p.ends}`,
  },
  weekBefore: {
    nl: (p: { title: string; when: string; place: string }) =>
      `Over een week zien we elkaar voor ${p.title}: ${p.when}, ${p.place}.`,
    en: (p: { title: string; when: string; place: string }) =>
      `In a week we meet for ${p.title}: ${p.when}, ${p.place}.`,
  },
  dayBefore: {
    nl: (p: { title: string; when: string; place: string }) =>
      `Morgen zien we elkaar voor ${p.title}: ${p.when}, ${p.place}.`,
    en: (p: { title: string; when: string; place: string }) =>
      `Tomorrow we meet for ${p.title}: ${p.when}, ${p.place}.`,
  },
  soon: {
    nl: (p: { title: string; when: string; place: string }) =>
      `Binnenkort zien we elkaar voor ${p.title}: ${p.when}, ${p.place}.`,
    en: (p: { title: string; when: string; place: string }) =>
      `We meet soon for ${p.title}: ${p.when}, ${p.place}.`,
  },
  ifYouCannot: {
    nl: 'Kun je toch niet? Laat het even weten, dan kan iemand anders komen.',
    en: 'Can you not make it? Let us know, so that somebody else can come.',
  },
  moved: {
    nl: (p: { title: string; when: string; place: string }) =>
      `Er is iets veranderd aan ${p.title}. Het is nu ${p.when}, ${p.place}.`,
    en: (p: { title: string; when: string; place: string }) =>
      `Something has changed about ${p.title}. It is now ${p.when}, ${p.place}.`,
  },
  newFile: { nl: 'Zet je het opnieuw in je agenda?', en: 'Will you put it in your calendar again?' },
  cancelled: {
    nl: (p: { title: string; when: string }) => `${p.title} op ${p.when} gaat niet door. Sorry.`,
    en: (p: { title: string; when: string }) => `${p.title} on ${p.when} is off. Sorry.`,
  },
  cancelledUndated: {
    nl: (p: { title: string }) => `${p.title} gaat niet door. Je hoeft niets meer te kiezen. Dank je wel.`,
    en: (p: { title: string }) => `${p.title} is off. You do not have to choose any more. Thank you.`,
  },
  outOfCalendar: {
    nl: 'Met dit bestand haal je het uit je agenda.',
    en: 'This file takes it out of your calendar.',
  },
  file: { nl: 'Zet in je agenda', en: 'Put it in your calendar' },
  fileOff: { nl: 'Haal uit je agenda', en: 'Take it out of your calendar' },
  fileIs: {
    nl: (p: { title: string }) => `${p.title}, voor je agenda.`,
    en: (p: { title: string }) => `${p.title}, for your calendar.`,
  },
  youCome: { nl: 'Jij komt. Fijn!', en: 'You come. Good!' },
  youCannot: { nl: 'Jij kunt niet.', en: 'You cannot come.' },
  doYouCome: { nl: 'Kom jij ook? Laat het even weten.', en: 'Will you come too? Let us know.' },
  cannot: { nl: 'Ik kan niet', en: 'I cannot come' },
  can: { nl: 'Ik kom', en: 'I will come' },
  canAfterAll: { nl: 'Ik kan toch', en: 'I can come after all' },
  look: { nl: 'Bekijk de extra bijeenkomst', en: 'Look at the extra meeting' },
  whoInstead: { nl: 'Wie komt voor jou?', en: 'Who comes for you?' },
  whoInsteadHint: {
    nl: 'Een collega die er die dag ook bij was. Ik vraag het eerst; nee zeggen mag.',
    en: 'A colleague who was there that day too. I ask first; they may say no.',
  },
  nobodyInstead: { nl: 'Niemand, ik kom gewoon niet', en: 'Nobody, I just do not come' },
  cannotTitle: { nl: 'Jammer dat je niet kunt', en: 'A pity that you cannot come' },
  sayCannot: { nl: 'Geef het door', en: 'Let them know' },
  thanksCannot: {
    nl: 'Dank je dat je het zegt. Kun je toch? Dan ben je welkom.',
    en: 'Thank you for telling us. Can you come after all? Then you are welcome.',
  },
  askedInstead: {
    nl: (p: { name: string }) => `Dank je. Ik heb ${p.name} gevraagd. Je hoort het als er een antwoord is.`,
    en: (p: { name: string }) => `Thank you. I have asked ${p.name}. You will hear when there is an answer.`,
  },
  chooseColleague: {
    nl: 'Kies iemand uit de lijst, of niemand.',
    en: 'Choose somebody from the list, or nobody.',
  },
  thanksCan: { nl: 'Fijn dat je komt!', en: 'Good that you come!' },
  standInAsk: {
    nl: (p: { name: string; title: string; when: string; place: string }) =>
      `${p.name} kan niet naar ${p.title}. Kun jij komen? Het is ${p.when}, ${p.place}. Nee zeggen mag.`,
    en: (p: { name: string; title: string; when: string; place: string }) =>
      `${p.name} cannot come to ${p.title}. Can you come instead? It is ${p.when}, ${p.place}. You may say no.`,
  },
  standInYes: { nl: 'Ja, ik kom', en: 'Yes, I will come' },
  standInNo: { nl: 'Nee, ik kan niet', en: 'No, I cannot' },
  standInThanks: {
    nl: 'Fijn dat je komt. Zet je het in je agenda?',
    en: 'Good that you come. Will you put it in your calendar?',
  },
  standInDeclined: { nl: 'Dank je dat je het zegt.', en: 'Thank you for telling us.' },
  standInComes: {
    nl: (p: { name: string; title: string }) => `${p.name} komt voor jou naar ${p.title}.`,
    en: (p: { name: string; title: string }) => `${p.name} comes to ${p.title} for you.`,
  },
  standInComesFor: {
    nl: (p: { name: string; other: string; title: string }) =>
      `${p.name} komt naar ${p.title}, in plaats van ${p.other}.`,
    en: (p: { name: string; other: string; title: string }) =>
      `${p.name} comes to ${p.title}, instead of ${p.other}.`,
  },
  standInCannot: {
    nl: (p: { name: string; title: string }) =>
      `${p.name} kan ook niet naar ${p.title}. Iemand anders? Het hoeft niet.`,
    en: (p: { name: string; title: string }) =>
      `${p.name} cannot come to ${p.title} either. Somebody else? It is up to you.`,
  },
  standInOver: {
    nl: 'Deze vraag is niet meer open. Je hoeft niets te doen. Dank je wel.',
    en: 'This question is no longer open. You do not have to do anything. Thank you.',
  },
  askAnother: { nl: 'Vraag iemand anders', en: 'Ask somebody else' },
  reported: {
    nl: (p: { title: string }) => `Zo was het bij ${p.title}`,
    en: (p: { title: string }) => `How it was at ${p.title}`,
  },
  homework: { nl: 'Huiswerk', en: 'Homework' },
} satisfies Record<string, Both<unknown>>;

export const answerWords = {
  yes: { nl: 'Ja', en: 'Yes' },
  maybe: { nl: 'Als het moet', en: 'If need be' },
  no: { nl: 'Nee', en: 'No' },
} satisfies Record<Answer, Both<string>>;

/** How a date stands, in one line. */
export const standsWords = {
  nl: (count: Readonly<Record<Answer, number>>) =>
    `${count.yes} ja, ${count.maybe} als het moet, ${count.no} nee.`,
  en: (count: Readonly<Record<Answer, number>>) =>
    `${count.yes} yes, ${count.maybe} if need be, ${count.no} no.`,
} satisfies Both<unknown>;
