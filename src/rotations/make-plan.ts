import { isDeepStrictEqual } from 'node:util';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { replacePlan } from './assignment-store.ts';
import { findingsOf } from './plan-findings.ts';
import { planInProcess } from './plan-in-process.ts';
import type { PlanSheet } from './plan-request.ts';
import { readPlan } from './plan-request.ts';
import { planMadeView } from './plan-views.ts';
import { planWords as words } from './plan-words.ts';
import { planRotations } from './planner/plan-rotations.ts';
import type { PlanRequest, RotationPlan } from './planner/rotation-plan.ts';
import { stageAfterPlanning } from './posting-store.ts';
import { ShowPlan } from './rotation-intents.ts';

interface ThoughtOut {
  readonly session: string;
  readonly request: PlanRequest;
  readonly plan: RotationPlan;
}

/** Thinks before anything is locked: others can go on meanwhile. */
export async function thinkOutPlan(
  work: Work,
  asker: Person,
  args: { session: string },
): Promise<ThoughtOut> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  mustBePlannable(sheet);
  return { session: session.id, request: sheet.request, plan: await planInProcess(sheet.request) };
}

/** Seats everybody in the rounds that are not posted yet; who was put somewhere by hand stays there. */
export async function makePlan(work: Work, asker: Person, thought: ThoughtOut): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, thought.session);
  const sheet = await readPlan(work, session.id);
  mustBePlannable(sheet);
  // Somebody came in, or a round was posted, while it was thought out: then that plan is not about this meeting any more.
  const plan = isDeepStrictEqual(sheet.request, thought.request)
    ? thought.plan
    : planRotations(sheet.request);
  await replacePlan(work.db, seatsToKeep(sheet, plan));
  await stageAfterPlanning(work.db, session.id);
  return {
    kind: 'say',
    message: planMadeView(asker.language, sheet, findingsOf(sheet, plan.rounds)),
    next: ShowPlan({ session: session.id }),
  };
}

function mustBePlannable({ tables, rounds, toCome, people }: PlanSheet): void {
  if (tables.length === 0) throw new Refusal(words.noTables);
  if (rounds.length === 0) throw new Refusal(words.noRoundsToPlan);
  if (toCome.length === 0) throw new Refusal(words.allPosted);
  if (![...people.values()].some((person) => person.role !== 'table_host')) throw new Refusal(words.nobody);
}

function seatsToKeep({ toCome, assignments }: PlanSheet, plan: RotationPlan) {
  return toCome.map(({ id }) => {
    const seats = plan.rounds.find((round) => round.id === id)?.seats ?? {};
    const lockOf = new Map(
      assignments.filter((one) => one.round_id === id).map((one) => [one.seat_id, one.locked_at]),
    );
    return {
      id,
      seats: Object.entries(seats).map(([seat_id, table_id]) => ({
        seat_id,
        table_id,
        locked_at: lockOf.get(seat_id) ?? null,
      })),
    };
  });
}
