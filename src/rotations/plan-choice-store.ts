import { z } from 'zod';
import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import type { ExpertMode, PlanProfile } from './planner/rotation-plan.ts';

/** What an organiser asks of the plan as a whole. */
export interface PlanChoices {
  readonly profile: PlanProfile;
  readonly expertMode: ExpertMode;
  /** Never one expert by experience alone at a mixed table with three board members or more. */
  readonly noLoneExpert: boolean;
  /** Percent of each layer expected to stay away; a layer that is not named: none. */
  readonly stayAway: Readonly<Record<string, number>>;
  /** With fewer guests than this a table cannot do its work. */
  readonly tableMinimum: number;
}

/** What holds while nobody chose. Free events lose 15 to 30 percent of their guests, so tables are given some room. */
export const usualChoices: PlanChoices = {
  profile: 'even',
  expertMode: 'spread',
  noLoneExpert: true,
  stayAway: {},
  tableMinimum: 4,
};

const percents = z.record(z.string(), z.number());

export async function planChoicesOf(db: Db, sessionId: string): Promise<PlanChoices> {
  const row = await db
    .selectFrom('plan_choices')
    .selectAll()
    .where('session_id', '=', sessionId)
    .executeTakeFirst();
  if (!row) return usualChoices;
  return {
    profile: row.profile,
    expertMode: row.expert_mode,
    noLoneExpert: row.no_lone_expert_at !== null,
    stayAway: percents.parse(JSON.parse(row.stay_away)),
    tableMinimum: row.table_minimum,
  };
}

export async function keepPlanChoices(
  db: Db,
  now: Date,
  sessionId: string,
  choices: PlanChoices,
): Promise<void> {
  const row = {
    profile: choices.profile,
    expert_mode: choices.expertMode,
    no_lone_expert_at: choices.noLoneExpert ? iso(now) : null,
    stay_away: JSON.stringify(choices.stayAway),
    table_minimum: choices.tableMinimum,
  };
  await db
    .insertInto('plan_choices')
    .values({ session_id: sessionId, ...row })
    .onConflict((c) => c.column('session_id').doUpdateSet(row))
    .execute();
}
