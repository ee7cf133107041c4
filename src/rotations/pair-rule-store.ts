import type { Selectable } from 'kysely';
import type { PairRulesTable } from '../db/session-tables.ts';
import type { Db } from '../kernel/work.ts';

/** Two people apart or together at a table, without a reason (domain R12). Only organisers ever see it. */
export type PairRule = Selectable<PairRulesTable>;

export function pairRulesOf(db: Db, sessionId: string): Promise<PairRule[]> {
  return db.selectFrom('pair_rules').selectAll().where('session_id', '=', sessionId).orderBy('id').execute();
}

/** False when these two have a rule already, whichever of them came first. */
export async function keepPairRule(
  db: Db,
  rule: Pick<PairRule, 'id' | 'session_id' | 'kind'>,
  people: readonly [string, string],
): Promise<boolean> {
  const known = await db
    .selectFrom('pair_rules')
    .select('id')
    .where('session_id', '=', rule.session_id)
    .where('person_a', 'in', people)
    .where('person_b', 'in', people)
    .executeTakeFirst();
  if (known) return false;
  const [person_a, person_b] = people.toSorted() as [string, string];
  await db
    .insertInto('pair_rules')
    .values({ ...rule, person_a, person_b })
    .execute();
  return true;
}

/** False when there is no such rule in this session. */
export async function dropPairRule(db: Db, sessionId: string, id: string): Promise<boolean> {
  const dropped = await db
    .deleteFrom('pair_rules')
    .where('session_id', '=', sessionId)
    .where('id', '=', id)
    .executeTakeFirst();
  return Number(dropped.numDeletedRows) === 1;
}
