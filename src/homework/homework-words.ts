import type { TaskKind } from '../db/promise-tables.ts';
import type { Both } from '../kernel/language.ts';

export const homeworkWords = {
  title: { nl: 'Huiswerk', en: 'Homework' },
  why: {
    nl: 'Wat jullie na de dag nog samen doen.',
    en: 'What you still do together after the day.',
  },
  followUps: { nl: 'Extra bijeenkomsten', en: 'Extra meetings' },
  tasks: { nl: 'Taken', en: 'Tasks' },
  newFollowUp: { nl: 'Nieuwe extra bijeenkomst', en: 'New extra meeting' },
  none: {
    nl: 'Er is nog geen huiswerk. Kies hieronder wat je wilt.',
    en: 'There is no homework yet. Choose below.',
  },
  noneForMe: {
    nl: 'Er is nu geen extra bijeenkomst waar jij voor gevraagd bent.',
    en: 'There is no extra meeting now that you are asked for.',
  },
  myActions: { nl: 'Mijn acties', en: 'My actions' },
  home: { nl: 'Begin', en: 'Home' },
  toMeeting: { nl: 'Naar de bijeenkomst', en: 'To the meeting' },
  toPlan: { nl: 'Open het plan', en: 'Open the plan' },
  askSomebody: { nl: 'Vraag iemand anders', en: 'Ask somebody else' },
  toEvaluation: { nl: 'Naar de antwoorden', en: 'To the answers' },
  wantsOwner: { nl: 'Zoekt nog iemand.', en: 'Still looks for somebody.' },
  asked: {
    nl: (p: { name: string }) => `Gevraagd aan ${p.name}.`,
    en: (p: { name: string }) => `Asked of ${p.name}.`,
  },
  takenOn: {
    nl: (p: { name: string }) => `${p.name} pakt dit op.`,
    en: (p: { name: string }) => `${p.name} takes this on.`,
  },
  done: { nl: 'Klaar.', en: 'Done.' },
  stopped: { nl: 'Gestopt.', en: 'Stopped.' },
  readyBy: {
    nl: (p: { day: string }) => `Klaar op ${p.day}.`,
    en: (p: { day: string }) => `Done by ${p.day}.`,
  },
  whoAndWhen: {
    nl: 'Wie vraag je, en wanneer is het klaar? Die persoon zegt zelf ja of nee.',
    en: 'Whom do you ask, and when is it done? That person says yes or no.',
  },
  what: { nl: 'Wat gaat er gebeuren?', en: 'What will happen?' },
  who: { nl: 'Wie vraag je?', en: 'Whom do you ask?' },
  myself: { nl: 'Ikzelf', en: 'Myself' },
  when: { nl: 'Wanneer is het klaar?', en: 'When will it be done?' },
  whenHint: {
    nl: 'Een voorstel. Wie ja zegt, mag een andere dag kiezen.',
    en: 'A proposal. Who says yes may choose another day.',
  },
  ask: { nl: 'Vraag het', en: 'Ask' },
  keepIt: { nl: 'Toch vragen', en: 'Ask anyway' },
  choosePerson: {
    nl: 'Kies iemand uit de lijst. Wie weg is, staat er niet meer op.',
    en: 'Choose somebody from the list. People who left are not on it.',
  },
  chooseDay: {
    nl: 'Kies een dag vanaf morgen, hooguit een jaar vooruit.',
    en: 'Choose a day from tomorrow on, at most a year ahead.',
  },
  taskAsked: {
    nl: (p: { name: string }) => `Ik heb het aan ${p.name} gevraagd. Je hoort het als er een antwoord is.`,
    en: (p: { name: string }) => `I have asked ${p.name}. You will hear when there is an answer.`,
  },
  taskAlmost: {
    nl: 'Fijn dat je dit doet. Kies nu je eerste stap en een datum.',
    en: 'Good that you do this. Now choose your first step and a date.',
  },
  asking: {
    nl: (p: { name: string; asker: string; title: string; day: string }) =>
      `Dag ${p.name}. ${p.asker} vraagt of jij dit wilt oppakken: ${p.title}. Het liefst klaar op ${p.day}. Nee zeggen mag.`,
    en: (p: { name: string; asker: string; title: string; day: string }) =>
      `Hello ${p.name}. ${p.asker} asks if you want to take this on: ${p.title}. Done by ${p.day}, if possible. You may say no.`,
  },
  yes: { nl: 'Ja, dit pak ik op', en: 'Yes, I take this on' },
  no: { nl: 'Nee, liever niet', en: 'No, rather not' },
} satisfies Record<string, Both<unknown>>;

export const taskWords = {
  evaluation: {
    name: { nl: 'Evaluatie', en: 'Evaluation' },
    make: { nl: 'Evaluatie laten maken', en: 'Ask for an evaluation' },
    title: { nl: 'Alle opbrengsten lezen en evalueren', en: 'Read and evaluate all the results' },
  },
  plan: {
    name: { nl: 'Plan van aanpak', en: 'Plan of approach' },
    make: { nl: 'Plan van aanpak laten maken', en: 'Ask for a plan of approach' },
    title: { nl: 'Een plan van aanpak schrijven', en: 'Write a plan of approach' },
  },
  other: {
    name: { nl: 'Taak', en: 'Task' },
    make: { nl: 'Andere taak', en: 'Another task' },
    title: { nl: 'Wat is de taak?', en: 'What is the task?' },
  },
} satisfies Record<TaskKind, Record<'name' | 'make' | 'title', Both<string>>>;
