import { annealRoundSeats, type Cycle, FROM_SCRATCH } from './anneal-round-seats.ts';
import { seatByDesign } from './designs/seat-by-design.ts';
import type { NumberedRequest } from './numbered-request.ts';
import type { Budget } from './planning-budget.ts';
import type { SeatingPieces } from './seating-pieces.ts';
import { priceOfSeating } from './seating-prices.ts';
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

/** After a design: only small changes, and none that makes two people meet again. */
const POLISH: readonly Cycle[] = [{ share: 1, hot: 25 }];
const NO_REPEATS = 5;
/** Below this share of people met, plain annealing does as well as a design, or better. */
const ROOMY = 0.45;

/** The same rounds, with in the rounds to mix as many new faces as the budget can find. Table per person. */
export function mixRounds(
  request: NumberedRequest,
  rounds: readonly SettledRound[],
  budget: Budget,
  random: SeededRandom,
): Int16Array[] {
  const mixed = rounds.filter((round) => round.toMix);
  const fixed = rounds.filter((round) => !round.toMix).map((round) => round.at);
  const movers = mixed.map((round) => moversOf(request, round));
  const settled = mixed.map((round) => round.at);
  const anneal = (from: readonly Int16Array[], share: number, cycles: readonly Cycle[], repeat = 1) => {
    const seating = startMixedSeating(request, from, fixed, repeat);
    const at = annealRoundSeats(seating, movers, budget.part(share), random, cycles);
    return from.map((_, round) => at.slice(round * request.people, (round + 1) * request.people));
  };
  // A design knows nothing of experts alone among board members, or of who cannot sit everywhere: swaps do.
  const isSpecial = boardMayOutnumber(request) || request.needs.some((needs) => needs > 0);
  const roomy = isRoomy(settled) || isSpecial;
  const byDesign = seatByDesign(request, mixed, fixed, budget.part(roomy ? 0.2 : 0.8), random);
  const best = byDesign?.price === 0 ? byDesign.seats : cheapest(request, candidates(), fixed);
  return rounds.map((round) => (round.toMix ? (best[mixed.indexOf(round)] as Int16Array) : round.at));

  function candidates(): (readonly Int16Array[])[] {
    if (!byDesign) return [anneal(settled, 1, FROM_SCRATCH)];
    const polished = anneal(byDesign.seats, 0.2, POLISH, NO_REPEATS);
    return [byDesign.seats, polished, ...(roomy ? [anneal(settled, 0.6, FROM_SCRATCH)] : [])];
  }
}

function cheapest(
  request: NumberedRequest,
  plans: readonly (readonly Int16Array[])[],
  fixed: readonly Int16Array[],
): readonly Int16Array[] {
  const prices = plans.map((plan) => priceOfSeating(startMixedSeating(request, plan, fixed)));
  return plans[prices.indexOf(Math.min(...prices))] ?? [];
}

// With the board spread over the tables nobody meets three of them where there are at most two to a table.
function boardMayOutnumber({ noLoneExpertAmongBoard, board, layerOf, tables }: NumberedRequest): boolean {
  return noLoneExpertAmongBoard && layerOf.filter((layer) => layer === board).length > 2 * tables;
}

function isRoomy(rounds: readonly Int16Array[]): boolean {
  const [at = new Int16Array()] = rounds;
  const present = at.filter((table) => table >= 0);
  const tables = new Set(present).size;
  return ((present.length / tables - 1) * rounds.length) / present.length < ROOMY;
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
