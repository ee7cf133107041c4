import type { Both } from '../kernel/language.ts';
import type { NextStep } from './session.ts';

/** What an organiser reads about the next step: why now, and what is on the button. */
export const nextStepWords = {
  tables: {
    why: {
      nl: () => 'Begin met de tafels. Je hebt er minstens twee nodig.',
      en: () => 'Start with the tables. You need at least two.',
    },
    go: { nl: () => 'Maak de tafels', en: () => 'Set up the tables' },
  },
  rounds: {
    why: {
      nl: () => 'De tafels staan klaar. Maak nu de rondes met hun vragen.',
      en: () => 'The tables are ready. Now make the rounds and their questions.',
    },
    go: { nl: () => 'Maak de rondes', en: () => 'Make the rounds' },
  },
  guests: {
    why: {
      nl: () => 'Nu de mensen. Wie vraag je aan tafel?',
      en: () => 'Now the people. Whom do you invite?',
    },
    go: { nl: () => 'Vul de gastenlijst', en: () => 'Fill the guest list' },
  },
  plan: {
    why: {
      nl: () => 'Tafels, rondes en gasten zijn er. Nu kan ik iedereen een tafel geven.',
      en: () => 'Tables, rounds and guests are there. Now I can give everyone a table.',
    },
    go: { nl: () => 'Verdeel de tafels', en: () => 'Plan the tables' },
  },
  place: {
    why: {
      nl: (p) =>
        p.people === 1
          ? 'Eén deelnemer heeft nog geen tafel.'
          : `${p.people} deelnemers hebben nog geen tafel.`,
      en: (p) =>
        p.people === 1 ? 'One participant has no table yet.' : `${p.people} participants have no table yet.`,
    },
    go: { nl: () => 'Bekijk de tafelverdeling', en: () => 'Look at the table plan' },
  },
  badges: {
    why: {
      nl: () => 'De tafels zijn verdeeld. Maak nu de badges, dan kan iedereen zo meedoen.',
      en: () => 'The tables are planned. Now make the badges, so that everyone can join easily.',
    },
    go: { nl: () => 'Open de codes voor de badges', en: () => 'Open the codes for the badges' },
  },
  post: {
    why: {
      nl: (p) => `Ronde ${p.number} begint om ${p.starts}. Laat iedereen weten aan welke tafel.`,
      en: (p) => `Round ${p.number} starts at ${p.starts}. Let everyone know which table.`,
    },
    go: { nl: (p) => `Ronde ${p.number} bekendmaken`, en: (p) => `Post round ${p.number}` },
  },
  points: {
    why: {
      nl: () => 'Wat leverden de gesprekken op? Verzamel de punten.',
      en: () => 'What came out of the talks? Collect the points.',
    },
    go: { nl: () => 'Bekijk de punten', en: () => 'Look at the points' },
  },
  actions: {
    why: {
      nl: () => 'De punten zijn er. Maak er samen acties van.',
      en: () => 'The points are there. Turn them into actions together.',
    },
    go: { nl: () => 'Maak acties', en: () => 'Make actions' },
  },
  approach: {
    why: {
      nl: () => 'De eerste acties zijn afgesproken. Maak er een plan van, en deel het.',
      en: () => 'The first actions are agreed. Make a plan of them, and share it.',
    },
    go: { nl: () => 'Open het plan van aanpak', en: () => 'Open the plan of approach' },
  },
} satisfies Record<NextStep['kind'], Record<'why' | 'go', Both<(p: StepDetails) => string>>>;

export const postConfirm = {
  nl: (p: StepDetails) => `Iedereen krijgt nu bericht over ronde ${p.number}. Dat kun je niet terugdraaien.`,
  en: (p: StepDetails) => `Everyone gets a message about round ${p.number} now. You cannot take it back.`,
} satisfies Both<unknown>;

export interface StepDetails {
  readonly people: number;
  readonly number: number;
  readonly starts: string;
}
