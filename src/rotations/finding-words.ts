import type { Both, Language } from '../kernel/language.ts';
import type { MeetingAgain } from './meeting-again.ts';
import type { BrokenFinding, LoneFinding, PlanFindings, SaidKind } from './plan-findings.ts';

/** What a plan does for people, in a few sentences; nothing while somebody has no table at all. */
export function figuresSentence(language: Language, findings: PlanFindings): string {
  const { people, again, metBefore } = findings;
  if (people === 0) return '';
  const { repeats, thrice, companions, goesBack } = again;
  return [
    shortFigures(language, findings),
    ...(repeats > 0 && thrice > 0 ? [meetThrice[language]({ count: thrice })] : []),
    ...(repeats > 0 && thrice === 0
      ? [companions > 0 ? onlyCompanions[language] : neverThrice[language]]
      : []),
    ...(repeats > 0 && goesBack ? [withoutReturn[language]] : []),
    ...(metBefore.pairs > 0 ? [metBeforeWords[language](metBefore)] : []),
  ].join(' ');
}

/** The two that matter most. */
export function shortFigures(language: Language, { people, organisations, again }: PlanFindings): string {
  return people === 0
    ? ''
    : `${met[language]({ people, organisations })} ${repeatsSentence(language, again)}`;
}

/**
 * With what no plan can avoid beside it. Where that follows only as long as nobody meets three times, it says so:
 * gluing couples together would bring the number down.
 */
function repeatsSentence(language: Language, again: MeetingAgain): string {
  const { repeats, repeatsAtLeast, evenlyAtLeast, thrice } = again;
  if (repeats === 0) return neverAgain[language];
  if (repeats === repeatsAtLeast) return fewestPossible[language]({ repeats });
  if (thrice === 0 && evenlyAtLeast > repeatsAtLeast)
    return fewerOnlyUneven[language]({ repeats, least: evenlyAtLeast });
  return meetAgain[language]({ repeats, least: repeatsAtLeast });
}

/** An expert by experience alone at a mixed table, and what would help. `number` is that of the table. */
export function loneSentence(language: Language, lone: LoneFinding, number: number): string {
  return (lone.board >= 3 ? aloneAmongBoard : alone)[language]({ ...lone, number });
}

/** When some stay away as expected and a table then has too few guests; `number` is that of the table. */
export function runsShortSentence(
  language: Language,
  noShows: NonNullable<PlanFindings['noShows']>,
  number: number,
): string {
  const { daysShort: days, minimum, number: round } = noShows;
  return tablesRunShort[language]({ days, minimum, round, number });
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

const met: Both<(p: Pick<PlanFindings, 'people' | 'organisations'>) => string> = {
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

const neverAgain: Both<string> = {
  nl: 'Niemand treft dezelfde persoon twee keer.',
  en: 'Nobody meets the same person twice.',
};

const times = {
  nl: (repeats: number) => (repeats === 1 ? 'Eén' : String(repeats)),
  en: (repeats: number) => (repeats === 1 ? 'Once' : `${repeats} times`),
};

const fewestPossible: Both<(p: { repeats: number }) => string> = {
  nl: ({ repeats }) => `${times.nl(repeats)} keer treffen twee mensen elkaar opnieuw; minder kan niet.`,
  en: ({ repeats }) => `${times.en(repeats)} two people meet again; fewer is not possible.`,
};

const meetAgain: Both<(p: { repeats: number; least: number }) => string> = {
  nl: ({ repeats, least }) =>
    `${times.nl(repeats)} keer treffen twee mensen elkaar opnieuw${least === 0 ? '' : `; minder dan ${least} kan niet`}.`,
  en: ({ repeats, least }) =>
    `${times.en(repeats)} two people meet again${least === 0 ? '' : `; fewer than ${least} is not possible`}.`,
};

const fewerOnlyUneven: Both<(p: { repeats: number; least: number }) => string> = {
  nl: ({ repeats, least }) =>
    `${times.nl(repeats)} keer treffen twee mensen elkaar opnieuw. Minder${
      least < repeats ? ` dan ${least}` : ''
    } kan alleen als sommigen elkaar drie keer treffen.`,
  en: ({ repeats, least }) =>
    `${times.en(repeats)} two people meet again. Fewer${
      least < repeats ? ` than ${least}` : ''
    } is only possible when some meet three times.`,
};

const neverThrice: Both<string> = {
  nl: 'Niemand treft dezelfde persoon drie keer.',
  en: 'Nobody meets the same person three times.',
};

const onlyCompanions: Both<string> = {
  nl: 'Alleen wie vast bij elkaar zit, treft elkaar vaker dan twee keer.',
  en: 'Only people who keep together meet more than twice.',
};

const meetThrice: Both<(p: { count: number }) => string> = {
  nl: ({ count }) =>
    count === 1
      ? 'Eén tweetal treft elkaar drie keer of vaker.'
      : `${count} tweetallen treffen elkaar drie keer of vaker.`,
  en: ({ count }) =>
    count === 1 ? 'One pair meets three times or more.' : `${count} pairs meet three times or more.`,
};

const withoutReturn: Both<string> = {
  nl: 'De ronde terug aan de eigen tafel telt daarbij niet mee.',
  en: 'The round back at the own table is not counted in this.',
};

const metBeforeWords: Both<(p: { pairs: number; again: number }) => string> = {
  nl: ({ pairs, again }) =>
    again === 0
      ? 'Wie elkaar bij een eerdere bijeenkomst trof, zit nu niet weer samen.'
      : `Van een eerdere bijeenkomst zitten ${again} van de ${pairs} tweetallen weer samen.`,
  en: ({ pairs, again }) =>
    again === 0
      ? 'People who met at an earlier meeting do not share a table again.'
      : `Of those who met at an earlier meeting, ${again} of ${pairs} pairs sit together again.`,
};

type Lone = LoneFinding & { readonly number: number };

const aloneAmongBoard: Both<(p: Lone) => string> = {
  nl: ({ number, round, board }) =>
    `Aan tafel ${number} zit in ronde ${round} één ervaringsdeskundige tussen ${board} bestuurders. Zet er nog een ervaringsdeskundige bij, of ruil een bestuurder.`,
  en: ({ number, round, board }) =>
    `At table ${number} in round ${round} one expert by experience sits among ${board} board members. Add another expert by experience, or swap a board member.`,
};

const alone: Both<(p: Lone) => string> = {
  nl: ({ number, round }) =>
    `Aan tafel ${number} zit in ronde ${round} één ervaringsdeskundige alleen. Zet er nog een bij.`,
  en: ({ number, round }) =>
    `At table ${number} in round ${round} one expert by experience sits alone. Add another one.`,
};

const tablesRunShort: Both<(p: { days: number; minimum: number; round: number; number: number }) => string> =
  {
    nl: ({ days, minimum, round, number }) =>
      `Blijven er mensen weg? Op ${days} van de 100 dagen heeft een tafel minder dan ${minimum} gasten. Meestal is dat tafel ${number} in ronde ${round}. Kijk bij 'Hoeveel tafels en rondes?' wat wel past.`,
    en: ({ days, minimum, round, number }) =>
      `Do some stay away? On ${days} of 100 days a table has fewer than ${minimum} guests. Mostly that is table ${number} in round ${round}. See 'How many tables and rounds?' for what does fit.`,
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
