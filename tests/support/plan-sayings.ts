import type { Language } from '../../src/kernel/language.ts';
import {
  brokenSentence,
  figuresSentence,
  inWords,
  loneSentence,
  runsShortSentence,
  shortFigures,
} from '../../src/rotations/finding-words.ts';
import type { MeetingAgain } from '../../src/rotations/meeting-again.ts';
import type { PlanFindings, SaidKind } from '../../src/rotations/plan-findings.ts';

/** With many of everything, with one of everything, and with nothing. */
export type Amount = 'many' | 'one' | 'none';

type Sayings = Readonly<Record<string, (language: Language, amount: Amount) => string | string[]>>;

/** Every sentence there is about a plan, with numbers that are all different. */
export const planSayings: Sayings = {
  figuresSentence: (language, amount) =>
    meetings.map((again) => figuresSentence(language, findings(amount, again))),
  shortFigures: (language) => shortFigures(language, findings('many', { ...none, repeats: 420 })),
  brokenSentence: (language, amount) =>
    kinds.map((kind) =>
      brokenSentence(
        language,
        { kind, people: who(kind), table: 'T', chairsShort: amount === 'one' ? 1 : 402, rounds: [1, 3] },
        (name) => name,
        () => 403,
      ),
    ),
  loneSentence: (language) =>
    [404, 1].map((board) => loneSentence(language, { round: 405, table: 'T', board }, 406)),
  runsShortSentence: (language) =>
    runsShortSentence(
      language,
      { round: 'R', number: 407, smallest: 1, daysShort: 408, holds: false, minimum: 409 },
      410,
    ),
  inWords: (language) => inWords(language, ['⟦a⟧', '⟦b⟧', '⟦c⟧']),
};

const kinds = [
  'no_room',
  'apart',
  'together',
  'locked',
  'stays',
  'needs',
  'closed',
  'home',
] satisfies SaidKind[];

const who = (kind: SaidKind) => (kind === 'apart' || kind === 'together' ? ['⟦a⟧', '⟦b⟧'] : ['⟦a⟧']);

const none = { repeats: 0, repeatsAtLeast: 0, thrice: 0, companions: 0, evenly: 0, evenlyAtLeast: 0 };
const meetings: readonly Omit<MeetingAgain, 'goesBack' | 'figures'>[] = [
  none,
  { ...none, repeats: 420 },
  { ...none, repeats: 420, repeatsAtLeast: 420, thrice: 421 },
  { ...none, repeats: 420, repeatsAtLeast: 419, thrice: 1 },
  { ...none, repeats: 420, repeatsAtLeast: 419, evenlyAtLeast: 420 },
  { ...none, repeats: 423, repeatsAtLeast: 419, evenlyAtLeast: 422, companions: 2 },
  { ...none, repeats: 1, repeatsAtLeast: 1 },
];

/** What no sentence reads is left out. */
function findings(amount: Amount, again: (typeof meetings)[number]): PlanFindings {
  const count = { many: 430, one: 1, none: 0 }[amount];
  return {
    people: count,
    organisations: amount === 'many' ? 431 : count,
    again: { ...again, goesBack: amount === 'many' },
    metBefore: { pairs: amount === 'many' ? 432 : count, again: amount === 'many' ? 433 : 0 },
  } as unknown as PlanFindings;
}
