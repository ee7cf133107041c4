import type { Both } from '../kernel/language.ts';

type Pair = { readonly one: string; readonly other: string };

export const pairRuleWords = {
  title: { nl: 'Samen of apart', en: 'Together or apart' },
  private: {
    nl: 'Alleen de organisatie ziet dit. Schrijf nergens op waarom. Na de dag wis ik deze lijst.',
    en: 'Only organisers see this. Do not write down why. I erase this list after the day.',
  },
  none: { nl: 'Er zijn nog geen afspraken.', en: 'There are no pairs yet.' },
  apart: {
    nl: (p: Pair) => `${p.one} en ${p.other}: apart`,
    en: (p: Pair) => `${p.one} and ${p.other}: apart`,
  },
  together: {
    nl: (p: Pair) => `${p.one} en ${p.other}: samen`,
    en: (p: Pair) => `${p.one} and ${p.other}: together`,
  },
  remove: { nl: 'Haal weg', en: 'Remove' },
  addTitle: { nl: 'Twee mensen erbij', en: 'Add two people' },
  personA: { nl: 'Wie?', en: 'Who?' },
  personB: { nl: 'En wie?', en: 'And who?' },
  kind: { nl: 'Samen of apart?', en: 'Together or apart?' },
  kinds: {
    apart: { nl: 'Apart: nooit aan één tafel', en: 'Apart: never at one table' },
    together: { nl: 'Samen: altijd aan één tafel', en: 'Together: always at one table' },
  },
  keep: { nl: 'Bewaren', en: 'Save' },
  kept: {
    nl: 'Bewaard. Verdeel opnieuw, dan houd ik er rekening mee.',
    en: 'Saved. Plan again, and I will keep to it.',
  },
  removed: {
    nl: 'Weggehaald. Verdeel opnieuw, dan let ik er niet meer op.',
    en: 'Removed. Plan again, and I will ignore it.',
  },
  samePerson: {
    nl: 'Je koos twee keer dezelfde persoon. Kies twee verschillende mensen.',
    en: 'You chose the same person twice. Choose two different people.',
  },
  alreadyThere: {
    nl: 'Deze twee staan al op de lijst. Haal ze daar eerst weg.',
    en: 'These two are on the list already. Remove them there first.',
  },
  toPlan: { nl: 'Naar de tafelverdeling', en: 'To the table plan' },
} satisfies Record<string, Both<unknown> | Record<string, Both<unknown>>>;
