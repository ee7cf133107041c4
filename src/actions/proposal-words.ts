import type { Both } from '../kernel/language.ts';

export const proposalWords = {
  form: { nl: 'Een actie maken', en: 'Make an action' },
  formAgain: { nl: 'Iemand anders vragen', en: 'Ask somebody else' },
  whatAndWho: {
    nl: 'Wat gaat er gebeuren, en wie vraag je? Die persoon zegt zelf ja of nee.',
    en: 'What will happen, and whom do you ask? That person says yes or no.',
  },
  whatYouDo: { nl: 'Wat ga jij doen?', en: 'What will you do?' },
  title: { nl: 'Wat gaat er gebeuren?', en: 'What will happen?' },
  titleHint: {
    nl: 'Schrijf kort. Gebruik geen namen en niets over de casus.',
    en: 'Keep it short. Use no names and nothing about the case.',
  },
  who: { nl: 'Wie vraag je?', en: 'Whom do you ask?' },
  myself: { nl: 'Ikzelf', en: 'Myself' },
  ask: { nl: 'Vraag het', en: 'Ask' },
  goOn: { nl: 'Verder', en: 'Go on' },
  sent: {
    nl: (p: { name: string }) => `Ik heb het aan ${p.name} gevraagd. Je hoort het als er een antwoord is.`,
    en: (p: { name: string }) => `I have asked ${p.name}. You will hear when there is an answer.`,
  },
  almost: {
    nl: 'Fijn dat je dit wilt doen. Kies nu je eerste stap en een datum.',
    en: 'Good that you want to do this. Now choose your first step and a date.',
  },
  choosePerson: {
    nl: 'Kies iemand uit de lijst. Wie weg is, staat er niet meer op.',
    en: 'Choose somebody from the list. People who left are not on it.',
  },
  asking: {
    nl: (p: { name: string; asker: string; title: string }) =>
      `Dag ${p.name}. ${p.asker} vraagt of jij dit wilt oppakken: ${p.title}. Nee zeggen mag.`,
    en: (p: { name: string; asker: string; title: string }) =>
      `Hello ${p.name}. ${p.asker} asks if you want to take this on: ${p.title}. You may say no.`,
  },
  theOrganiser: { nl: 'De organisatie', en: 'The organiser' },
  yes: { nl: 'Ja, dit pak ik op', en: 'Yes, I take this on' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
  confirm: {
    nl: (p: { title: string }) => `Jij pakt dit op: ${p.title}`,
    en: (p: { title: string }) => `You take this on: ${p.title}`,
  },
  firstStep: { nl: 'Wat is je eerste stap?', en: 'What is your first step?' },
  firstStepHint: {
    nl: 'Iets kleins, zoals iemand bellen.',
    en: 'Something small, such as calling somebody.',
  },
  dueOn: { nl: 'Wanneer is het klaar?', en: 'When will it be done?' },
  dateHint: { nl: 'Je mag de datum later nog veranderen.', en: 'You can still change the date later.' },
  promise: { nl: 'Dit ga ik doen', en: 'I will do this' },
  promised: {
    nl: (p: { title: string; day: string }) => `Dank je wel! Jij pakt dit op: ${p.title}. Klaar op ${p.day}.`,
    en: (p: { title: string; day: string }) => `Thank you! You take this on: ${p.title}. Done by ${p.day}.`,
  },
  alreadyYours: {
    nl: 'Je hebt hier al ja op gezegd. Dank je wel.',
    en: 'You have already said yes to this. Thank you.',
  },
  saidYes: {
    nl: (p: { name: string; title: string; day: string }) =>
      `${p.name} pakt dit op: ${p.title}. Klaar op ${p.day}.`,
    en: (p: { name: string; title: string; day: string }) =>
      `${p.name} takes this on: ${p.title}. Done by ${p.day}.`,
  },
  declined: {
    nl: 'Dank je dat je het zegt. We vragen iemand anders.',
    en: 'Thank you for telling us. We will ask somebody else.',
  },
  saidNo: {
    nl: (p: { name: string; title: string }) => `${p.name} doet dit liever niet: ${p.title}. Iemand anders?`,
    en: (p: { name: string; title: string }) =>
      `${p.name} would rather not do this: ${p.title}. Somebody else?`,
  },
  over: {
    nl: 'Deze vraag is niet meer open. Je hoeft niets te doen. Dank je wel.',
    en: 'This question is no longer open. You do not have to do anything. Thank you.',
  },
  hasOwner: {
    nl: 'Iemand heeft hier al ja op gezegd. Vragen is niet meer nodig.',
    en: 'Somebody has already said yes to this. There is no need to ask.',
  },
  keepIt: { nl: 'Bewaren', en: 'Keep it' },
} satisfies Record<string, Both<unknown>>;
