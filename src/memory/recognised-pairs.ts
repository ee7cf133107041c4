import { createHash } from 'node:crypto';
import type { Db, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { pairsMet } from './met-store.ts';
import { pairMarks } from './pair-mark.ts';
import { identitiesOf, marksBefore } from './pair-mark-store.ts';
import { regionSecret } from './region-secret-store.ts';

type Pair = readonly [string, string];

/**
 * Pairs of people of this meeting who are recognised from an earlier one of the region, though each has another row now:
 * by marks, and by seats that are not erased yet. Only who is in this meeting is ever compared. As person ids, the lower first.
 */
export async function recognisedPairs(
  work: Pick<Work, 'db' | 'box'>,
  sessionId: string,
): Promise<readonly Pair[]> {
  const session = await work.db
    .selectFrom('sessions')
    .select(['id', 'region_id', 'held_on'])
    .where('id', '=', sessionId)
    .executeTakeFirst();
  if (!session) return [];
  const secret = await regionSecret(work, session.region_id);
  const marks = secret === undefined ? new Set<string>() : await marksBefore(work.db, session);
  const seated = await seatedBefore(work, session);
  if (marks.size === 0 && seated.size === 0) return [];
  const here = await identitiesOf(work, await peopleOf(work.db, sessionId));
  const pairs = marks.size > 0 ? markedPairs(secret ?? '', here, marks) : [];
  return [...pairs, ...pairsAmong(here, seated)];
}

// A thousand people are half a million pairs and a second's work; a page is looked at again and again.
let latest: { readonly of: string; readonly pairs: readonly Pair[] } | undefined;

function markedPairs(
  secret: string,
  here: ReadonlyMap<string, string>,
  marks: ReadonlySet<string>,
): readonly Pair[] {
  const ids = [...here.keys()];
  const identities = [...here.values()];
  const of = createHash('sha256')
    .update(JSON.stringify([secret, [...here], [...marks].sort()]))
    .digest('hex');
  if (latest?.of === of) return latest.pairs;
  const pairs: Pair[] = [];
  for (const { one, other, mark } of pairMarks(secret, identities))
    if (marks.has(mark)) pairs.push(inOrder(ids[one] as string, ids[other] as string));
  latest = { of, pairs };
  return pairs;
}

/** Who shared a table at earlier meetings of which the seats are not erased yet: two identities in one word. */
async function seatedBefore(
  work: Pick<Work, 'db' | 'box'>,
  { id, region_id, held_on }: Pick<Session, 'id' | 'region_id' | 'held_on'>,
): Promise<ReadonlySet<string>> {
  const earlier = await work.db
    .selectFrom('sessions')
    .innerJoin('rounds', 'rounds.session_id', 'sessions.id')
    .innerJoin('assignments', 'assignments.round_id', 'rounds.id')
    .select('sessions.id')
    .distinct()
    .where('region_id', '=', region_id)
    .where('held_on', '<', held_on)
    .where('sessions.id', '!=', id)
    .execute();
  const found = new Set<string>();
  for (const { id: before } of earlier) {
    const pairs = await pairsMet(work.db, before);
    const people = await identitiesOf(work, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
    for (const { one, other } of pairs) found.add(both(people.get(one) ?? one, people.get(other) ?? other));
  }
  return found;
}

function pairsAmong(here: ReadonlyMap<string, string>, seated: ReadonlySet<string>): readonly Pair[] {
  if (seated.size === 0) return [];
  const people = [...here];
  return people.flatMap(([one, mine], at) =>
    people
      .slice(0, at)
      .flatMap(([other, yours]) => (seated.has(both(mine, yours)) ? [inOrder(one, other)] : [])),
  );
}

const inOrder = (one: string, other: string): Pair => (one < other ? [one, other] : [other, one]);
const both = (one: string, other: string) => inOrder(one, other).join('\n');

async function peopleOf(db: Db, sessionId: string): Promise<string[]> {
  const seats = await db
    .selectFrom('seats')
    .select('person_id')
    .where('session_id', '=', sessionId)
    .execute();
  return seats.map(({ person_id }) => person_id).sort();
}
