import { saidNeverTo } from '../contacts/never-store.ts';
import { search } from '../find/find.ts';
import { findableFor, reachOf } from '../find/reach-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { Appeal } from './appeal.ts';
import { mostAsked } from './appeal.ts';
import { askable } from './appeal-store.ts';

/**
 * The people to ask, by id, best fitting first: those whom the seeker could have found with this sentence, so that
 * nobody is asked who wants to be found by nobody. Who said never to the seeker is not asked either.
 */
export async function fittingPeople(
  db: Db,
  seeker: Person,
  { session_id, text }: Appeal,
  now: Date,
): Promise<readonly string[]> {
  const reach = await reachOf(db, seeker, session_id);
  const ids = (await search(db, text, reach)).map(({ personId }) => personId);
  const findable = await findableFor(db, seeker, session_id, reach, ids);
  const never = await saidNeverTo(db, seeker.id);
  const may = new Set(findable.flatMap(({ id }) => (never.has(id) ? [] : [id])));
  const free = await askable(db, [...may], now);
  return ids.filter((id) => may.has(id) && free.has(id)).slice(0, mostAsked);
}
