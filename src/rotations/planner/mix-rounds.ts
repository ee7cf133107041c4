import { annealRoundSeats } from './anneal-round-seats.ts';
import type { NumberedRequest } from './numbered-request.ts';
import type { Budget } from './planning-budget.ts';
import type { SeatingPieces } from './seating-pieces.ts';
import type { SeededRandom } from './seeded-random.ts';
import { startMixedSeating } from './start-mixed-seating.ts';
import type { RoundMovers } from './swap-company.ts';

/** A round with who sits where: settled, so that the hard wishes hold as far as they can. */
export interface SettledRound extends SeatingPieces {
  /** Table per person. */
  readonly at: Int16Array;
  /** Whether the planner may still change who sits where. */
  readonly toMix: boolean;
}

/** The same rounds, with in the rounds to mix as many new faces as the steps can find. Table per person. */
export function mixRounds(
  request: NumberedRequest,
  rounds: readonly SettledRound[],
  budget: Budget,
  random: SeededRandom,
): Int16Array[] {
  const mixed = rounds.filter((round) => round.toMix);
  const fixed = rounds.filter((round) => !round.toMix);
  const seating = startMixedSeating(
    request,
    mixed.map((round) => round.at),
    fixed.map((round) => round.at),
  );
  const movers = mixed.map((round) => moversOf(request, round));
  const best = annealRoundSeats(seating, movers, budget, random);
  return rounds.map((round) => {
    if (!round.toMix) return round.at;
    const from = mixed.indexOf(round) * request.people;
    return best.subarray(from, from + request.people);
  });
}

/** A company in which not everybody takes one chair stays where it was settled: its swaps would not fit. */
function moversOf(request: NumberedRequest, { pieces }: SeatingPieces): RoundMovers {
  const mobile = pieces.filter(
    (piece) => piece.length === 1 || piece.every((person) => request.chairs[person] === 1),
  );
  const together = mobile.filter((piece) => piece.length > 1);
  return {
    people: Int16Array.from(mobile.flat()),
    companyOf: new Map(together.flatMap((piece) => piece.map((person) => [person, piece] as const))),
  };
}
