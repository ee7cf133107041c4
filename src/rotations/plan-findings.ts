import type { PlanSheet } from './plan-request.ts';
import { checkPlan } from './planner/check-plan.ts';
import { planFigures } from './planner/plan-figures.ts';
import type { BrokenKind, BrokenWish, SeatedRound } from './planner/rotation-plan.ts';

/** What an organiser should know about a plan. */
export interface PlanFindings {
  /** The least anybody meets: people, and organisations other than the own. */
  readonly people: number;
  readonly organisations: number;
  /** Meetings that are not the first of their pair. */
  readonly repeats: number;
  /** There is a round back at the own table: those meetings are meant to be, so `repeats` leaves them out. */
  readonly goesBack: boolean;
  readonly broken: readonly BrokenFinding[];
}

/** One hard wish that is not kept, with the numbers of the rounds. */
export interface BrokenFinding {
  readonly kind: SaidKind;
  readonly people: readonly string[];
  readonly table?: string;
  readonly chairsShort?: number;
  readonly rounds: readonly number[];
}

/** A round that is posted may have changed on purpose; who has no table is counted per round. */
export type SaidKind = Exclude<BrokenKind, 'given' | 'no_seat'>;

type PlanToJudge = Pick<PlanSheet, 'request' | 'rounds' | 'toCome'>;

export function findingsOf(plan: PlanToJudge, seated: readonly SeatedRound[]): PlanFindings {
  const { request } = plan;
  const onTheWay = request.rounds.filter((round) => round.mode !== 'return_home');
  const all = planFigures(request, seated);
  const withoutReturn = planFigures(
    { ...request, rounds: onTheWay },
    seated.filter(({ id }) => onTheWay.some((round) => round.id === id)),
  );
  return {
    people: all.peopleMet.min,
    organisations: all.otherOrganisationsMet.min,
    repeats: withoutReturn.repeats,
    goesBack: onTheWay.length < request.rounds.length,
    broken: brokenFindings(plan, seated),
  };
}

function brokenFindings(plan: PlanToJudge, seated: readonly SeatedRound[]): BrokenFinding[] {
  const planned = plan.toCome.filter((round) =>
    seated.some(({ id, seats }) => id === round.id && Object.keys(seats).length > 0),
  );
  const numberOf = new Map(planned.map((round) => [round.id, round.number]));
  const wishes = checkPlan(plan.request, seated).filter((wish) => numberOf.has(wish.round));
  const groups = Map.groupBy(wishes, sameComplaint);
  return [...groups.values()].flatMap((same) => {
    const [{ kind, round: _, ...first }] = same as [BrokenWish];
    if (kind === 'given' || kind === 'no_seat') return [];
    return [{ ...first, kind, rounds: same.map((wish) => numberOf.get(wish.round) as number) }];
  });
}

/** A table that is too full is a complaint per round, because others sit there; the rest is about people. */
function sameComplaint(wish: BrokenWish): string {
  const about = wish.kind === 'no_room' ? [wish.table, wish.round] : wish.people.toSorted();
  return [wish.kind, ...about].join('\n');
}
