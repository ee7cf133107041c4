import { checkPlan } from './check-plan.ts';
import { mixRounds, type SettledRound } from './mix-rounds.ts';
import { type NumberedRequest, numberRequest, openTables } from './numbered-request.ts';
import { ownTables, wantedTables } from './own-tables.ts';
import { planFigures } from './plan-figures.ts';
import { type Budget, type Now, stepBudget, timeBudget } from './planning-budget.ts';
import type { PlanRequest, PlanTable, RotationPlan, SeatedRound } from './rotation-plan.ts';
import { companies, seatingPieces } from './seating-pieces.ts';
import { seededRandom } from './seeded-random.ts';
import { settleRound } from './settle-round.ts';

/**
 * Seats everybody in every round, as well as the request allows; what could not be kept is in `broken`.
 * With more people than chairs everybody still gets a table, and every table is about as much too full.
 * @param clock to search for a time, instead of for the steps of the request; then no two plans need be the same.
 */
export function planRotations(
  request: PlanRequest,
  clock?: { readonly now: Now; readonly milliseconds: number },
): RotationPlan {
  const budget = clock ? timeBudget(clock.now, clock.milliseconds) : stepBudget(request.steps);
  const tables = openTables(request);
  const seats = tables.length === 0 ? [] : seatAllRounds(numberRequest(request), request.seed, budget);
  const rounds = request.rounds.map((round, number): SeatedRound => {
    if (round.given) return { id: round.id, seats: { ...round.given } };
    return { id: round.id, seats: namedSeats(request, tables, seats[number]) };
  });
  return { rounds, figures: planFigures(request, rounds), broken: checkPlan(request, rounds) };
}

/** Table per person, for each round. */
function seatAllRounds(request: NumberedRequest, seed: number, budget: Budget): Int16Array[] {
  const random = seededRandom(seed);
  const groups = companies(request);
  const homes = ownTables(request, groups, random);
  const settled = request.rounds.map((round, number): SettledRound => {
    const free = seatingPieces(request, companies(request, round.present), round);
    const toMix = round.mode === 'mixed' && round.given === undefined;
    if (round.given) return { ...free, toMix, at: round.given };
    if (toMix) return { ...free, toMix, at: settleRound(request, { ...free, even: true }, random) };
    const wished = round.mode === 'block' ? movedOn(request, homes, number) : homes;
    const isOrdinary = round.present.every((one) => one === 1) && round.locked.every((table) => table < 0);
    if (wished === homes && isOrdinary) return { ...free, toMix, at: homes };
    const wanted = wantedTables(request, free.pieces, wished);
    return { ...free, toMix, at: settleRound(request, { ...free, wanted, even: false }, random) };
  });
  return mixRounds(request, settled, budget, random);
}

/** Each home group at the next table in every block round; the own table comes up only when no other round has it. */
function movedOn(request: NumberedRequest, homes: Int16Array, number: number): Int16Array {
  const { tables, rounds } = request;
  const earlier = rounds.slice(0, number).filter((round) => round.mode === 'block').length;
  const hasHomeRound = rounds.some((round) => round.mode === 'home' || round.mode === 'return_home');
  const shift = hasHomeRound && tables > 1 ? 1 + (earlier % (tables - 1)) : earlier + 1;
  return homes.map((home) => (home + shift) % tables);
}

export function namedSeats(
  { people }: Pick<PlanRequest, 'people'>,
  tables: readonly PlanTable[],
  at: Int16Array | undefined,
): Record<string, string> {
  return Object.fromEntries(
    people.flatMap((person, number) => {
      const table = tables[at?.[number] ?? -1];
      return table ? [[person.id, table.id]] : [];
    }),
  );
}
