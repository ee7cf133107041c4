import type { Db, Work } from '../kernel/work.ts';
import { recognisedPairs } from '../memory/recognised-pairs.ts';

/**
 * Pairs of people of this session who shared a table at an earlier meeting of the region, in a round that was posted.
 * As person ids, each pair once. Also when they came in anew, and when who sat where is erased.
 */
export async function metBefore(
  work: Pick<Work, 'db' | 'box'>,
  sessionId: string,
): Promise<(readonly [string, string])[]> {
  const known = await seatedBefore(work.db, sessionId);
  const recognised = await recognisedPairs(work, sessionId);
  const pairs = new Map([...known, ...recognised].map((pair) => [pair.join(' '), pair]));
  return [...pairs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pair]) => pair);
}

/** By the rows of today: the same person, at tables that are not erased. */
async function seatedBefore(db: Db, sessionId: string): Promise<(readonly [string, string])[]> {
  const pairs = await db
    .selectFrom('sessions as now')
    .innerJoin('sessions as before', (join) =>
      join
        .onRef('before.region_id', '=', 'now.region_id')
        .onRef('before.held_on', '<', 'now.held_on')
        .onRef('before.id', '!=', 'now.id'),
    )
    .innerJoin('rounds', (join) =>
      join.onRef('rounds.session_id', '=', 'before.id').on('rounds.posted_at', 'is not', null),
    )
    .innerJoin('assignments as one', 'one.round_id', 'rounds.id')
    .innerJoin('assignments as other', (join) =>
      join.onRef('other.round_id', '=', 'rounds.id').onRef('other.table_id', '=', 'one.table_id'),
    )
    .innerJoin('seats as seat_one', 'seat_one.id', 'one.seat_id')
    .innerJoin('seats as seat_other', 'seat_other.id', 'other.seat_id')
    .innerJoin('seats as here_one', (join) =>
      join.onRef('here_one.person_id', '=', 'seat_one.person_id').onRef('here_one.session_id', '=', 'now.id'),
    )
    .innerJoin('seats as here_other', (join) =>
      join
        .onRef('here_other.person_id', '=', 'seat_other.person_id')
        .onRef('here_other.session_id', '=', 'now.id'),
    )
    .where('now.id', '=', sessionId)
    .whereRef('seat_one.person_id', '<', 'seat_other.person_id')
    .select(['seat_one.person_id as one', 'seat_other.person_id as other'])
    .distinct()
    .orderBy('one')
    .orderBy('other')
    .execute();
  return pairs.map(({ one, other }) => [one, other] as const);
}
