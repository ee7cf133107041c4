import { checkPlan } from './check-plan.ts';
import { numberRequest, openTables } from './numbered-request.ts';
import { namedSeats } from './plan-rotations.ts';
import { repairRound } from './repair-round.ts';
import type { BrokenWish, PlanRequest, SeatedRound } from './rotation-plan.ts';
import type { Grip } from './round-repair.ts';
import { keepRepaired, startRepairing, startRoundRepair } from './start-round-repair.ts';

export interface RepairTask {
  /** As things are after the event: who is away, which table is closed, who came in. Rounds that are over are `given`; the round people sit in, and those announced, are not. */
  readonly request: PlanRequest;
  /** The plan as it was. People or tables that are new are not in it. */
  readonly before: readonly SeatedRound[];
  /** The round people sit in now: who has a chair at an open table stays there, whatever it costs. */
  readonly sits?: string;
  /** Rounds people were told about but do not sit in yet: as few as possible move. */
  readonly announced?: readonly string[];
}

/** Without `from` somebody had no seat in this round; without `to` somebody has none any more. */
export interface SeatChange {
  readonly round: string;
  readonly person: string;
  readonly from?: string;
  readonly to?: string;
}

export interface PlanRepair {
  readonly rounds: readonly SeatedRound[];
  readonly changes: readonly SeatChange[];
  readonly broken: readonly BrokenWish[];
}

/**
 * Seats whoever has no seat, where it does least harm, and leaves all others where they are as far as the
 * hard wishes (apart, needs, together, chairs, fixed seats) allow. No chance in it: the same task gives the same seats.
 */
export function repairPlan(task: RepairTask): PlanRepair {
  const { request, before } = task;
  const numbered = numberRequest(request);
  const tables = openTables(request);
  const tableNumber = new Map(tables.map(({ id }, number) => [id, number]));
  const seats = numbered.rounds.map(({ given, present }, number) => {
    const was = seatsIn(before, request.rounds[number]?.id);
    return (
      given ??
      Int16Array.from(request.people, ({ id }, person) =>
        present[person] === 0 ? -1 : (tableNumber.get(was[id] ?? '') ?? -1),
      )
    );
  });
  const plan = startRepairing(numbered, seats);
  for (const number of tables.length === 0 ? [] : roundsToRepair(request)) {
    const repair = startRoundRepair(plan, number, gripOf(task, number));
    repairRound(repair, (numbered.rounds[number] as (typeof numbered.rounds)[number]).present);
    keepRepaired(plan, number, repair);
  }
  const rounds = request.rounds.map((round, number): SeatedRound => {
    if (round.given) return { id: round.id, seats: { ...round.given } };
    return { id: round.id, seats: namedSeats(request, tables, seats[number]) };
  });
  return { rounds, changes: changesOf(task, rounds), broken: checkPlan(request, rounds) };
}

/** Own tables first: in a block round people follow the group they have there. */
function roundsToRepair({ rounds }: PlanRequest): number[] {
  const isOwn = (number: number) => ['home', 'return_home'].includes(rounds[number]?.mode ?? '');
  return [...rounds.keys()]
    .filter((number) => rounds[number]?.given === undefined)
    .sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || a - b);
}

function gripOf({ request, sits, announced }: RepairTask, number: number): Grip {
  const id = request.rounds[number]?.id ?? '';
  if (id === sits) return 'sits';
  return announced?.includes(id) ? 'announced' : 'planned';
}

function changesOf({ request, before }: RepairTask, rounds: readonly SeatedRound[]): SeatChange[] {
  return rounds.flatMap(({ id, seats }, number): SeatChange[] => {
    if (request.rounds[number]?.given) return [];
    const was = seatsIn(before, id);
    const people = [...new Set([...Object.keys(was), ...Object.keys(seats)])];
    return people.flatMap((person) => {
      const [from, to] = [was[person], seats[person]];
      if (from === to) return [];
      return [{ round: id, person, ...(from !== undefined && { from }), ...(to !== undefined && { to }) }];
    });
  });
}

function seatsIn(rounds: readonly SeatedRound[], id: string | undefined): SeatedRound['seats'] {
  return rounds.find((round) => round.id === id)?.seats ?? {};
}
