import type { Both, Language } from '../kernel/language.ts';
import type { BrokenFinding, PlanFindings, SaidKind } from './plan-findings.ts';

/** What a plan does for people, in one or two sentences; nothing while somebody has no table at all. */
export function figuresSentence(language: Language, findings: PlanFindings): string {
  if (findings.people === 0) return '';
  return [met, again, findings.goesBack && findings.repeats > 0 && withoutReturn]
    .flatMap((words) => (words ? [words[language](findings)] : []))
    .join(' ');
}

/** A hard wish that is not kept, and what would help. `who` and `table` are names. */
export function brokenSentence(
  language: Language,
  finding: BrokenFinding,
  name: (seat: string) => string,
  tableNumber: (table: string | undefined) => number | undefined,
): string {
  return brokenWords[finding.kind][language]({
    who: inWords(language, finding.people.map(name)),
    table: tableNumber(finding.table) ?? 0,
    short: finding.chairsShort ?? 0,
    rounds: inWords(language, finding.rounds.map(String)),
  });
}

/** 'Omar, Noor en Tjitske' */
export function inWords(language: Language, names: readonly string[]): string {
  return new Intl.ListFormat(language === 'nl' ? 'nl-NL' : 'en-GB', { type: 'conjunction' }).format(names);
}

const met: Both<(p: PlanFindings) => string> = {
  nl: ({ people, organisations }) =>
    `Iedereen ontmoet minstens ${people === 1 ? 'één ander' : `${people} mensen`}${
      organisations === 0
        ? ''
        : ` uit ${organisations === 1 ? 'één' : organisations} andere ${organisations === 1 ? 'organisatie' : 'organisaties'}`
    }.`,
  en: ({ people, organisations }) =>
    `Everyone meets at least ${people === 1 ? 'one other person' : `${people} people`}${
      organisations === 0
        ? ''
        : ` from ${organisations === 1 ? 'one other organisation' : `${organisations} other organisations`}`
    }.`,
};

const again: Both<(p: PlanFindings) => string> = {
  nl: ({ repeats }) =>
    repeats === 0
      ? 'Niemand zit twee keer bij dezelfde persoon.'
      : `${repeats === 1 ? 'Eén' : repeats} keer zitten twee mensen opnieuw bij elkaar.`,
  en: ({ repeats }) =>
    repeats === 0
      ? 'Nobody sits with the same person twice.'
      : `${repeats === 1 ? 'Once' : `${repeats} times`} two people sit together again.`,
};

const withoutReturn: Both<() => string> = {
  nl: () => 'De ronde terug aan de eigen tafel telt daarbij niet mee.',
  en: () => 'The round back at the own table is not counted in this.',
};

const brokenWords = {
  no_room: {
    nl: (p) =>
      `Tafel ${p.table} is te vol in ronde ${p.rounds}: ${p.short === 1 ? 'één stoel' : `${p.short} stoelen`} te kort. Zet stoelen bij, of maak een tafel erbij.`,
    en: (p) =>
      `Table ${p.table} is too full in round ${p.rounds}: ${p.short === 1 ? 'one chair' : `${p.short} chairs`} short. Add chairs, or add a table.`,
  },
  apart: {
    nl: (p) =>
      `Deze twee mogen niet samen aan tafel: ${p.who}. In ronde ${p.rounds} zitten ze toch samen. Zet een van de twee aan een andere tafel.`,
    en: (p) =>
      `These two may not share a table: ${p.who}. In round ${p.rounds} they still do. Move one of them to another table.`,
  },
  together: {
    nl: (p) =>
      `Deze twee willen samen zitten: ${p.who}. In ronde ${p.rounds} zitten ze apart. Staat een van de twee vast? Maak die plek los.`,
    en: (p) =>
      `These two want to sit together: ${p.who}. In round ${p.rounds} they are apart. Is one of them fixed? Release that seat.`,
  },
  locked: {
    nl: (p) =>
      `${p.who} zit in ronde ${p.rounds} niet aan de tafel die jij koos. Zet ${p.who} daar opnieuw neer.`,
    en: (p) => `${p.who} is not at the table you chose in round ${p.rounds}. Put ${p.who} there again.`,
  },
  stays: {
    nl: (p) =>
      `${p.who} blijft in ronde ${p.rounds} niet aan de eigen tafel ${p.table}. Klopt dat niet? Maak die plek los.`,
    en: (p) =>
      `${p.who} does not stay at own table ${p.table} in round ${p.rounds}. Is that not right? Release that seat.`,
  },
  needs: {
    nl: (p) =>
      `Tafel ${p.table} heeft niet wat ${p.who} nodig heeft (ronde ${p.rounds}). Kies een tafel zonder drempel of met rust.`,
    en: (p) =>
      `Table ${p.table} does not offer what ${p.who} needs (round ${p.rounds}). Choose a step-free or quiet table.`,
  },
  closed: {
    nl: (p) => `Tafel ${p.table} is dicht. Geef ${p.who} in ronde ${p.rounds} een andere tafel.`,
    en: (p) => `Table ${p.table} is closed. Give ${p.who} another table in round ${p.rounds}.`,
  },
  home: {
    nl: (p) =>
      `${p.who} zit in ronde ${p.rounds} niet aan de eigen tafel ${p.table}. Zet daar een stoel bij, of kies een andere eigen tafel.`,
    en: (p) =>
      `${p.who} is not at own table ${p.table} in round ${p.rounds}. Add a chair there, or choose another own table.`,
  },
} satisfies Record<SaidKind, Both<(p: FindingParts) => string>>;

interface FindingParts {
  readonly who: string;
  readonly table: number;
  readonly short: number;
  readonly rounds: string;
}
