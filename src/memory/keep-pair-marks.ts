import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { pairsMet } from './met-store.ts';
import { pairMark } from './pair-mark.ts';
import { forgetEarlierMeetings, identitiesOf, keepMarks } from './pair-mark-store.ts';
import { secretToMark } from './region-secret-store.ts';

/**
 * Keeps a mark of every two who shared a table, so that a next meeting of the region can seat them with others. To be
 * done while seats, names and mail addresses are still there: of all, or of the pairs with one person in them.
 */
export async function keepPairMarks(
  work: Pick<Work, 'db' | 'box'>,
  session: Pick<Session, 'id' | 'region_id' | 'held_on'>,
  personId?: string,
): Promise<void> {
  const pairs = (await pairsMet(work.db, session.id)).filter(
    ({ one, other }) => personId === undefined || one === personId || other === personId,
  );
  if (pairs.length === 0) return;
  const secret = await secretToMark(work, session.region_id);
  if (secret === undefined) return;
  const people = await identitiesOf(work, [...new Set(pairs.flatMap(({ one, other }) => [one, other]))]);
  const marks = pairs.map(({ one, other }) =>
    pairMark(secret, people.get(one) ?? one, people.get(other) ?? other),
  );
  // In the order of the marks: the order of the seats would tell more than they do.
  await keepMarks(work.db, session, [...new Set(marks)].sort());
  await forgetEarlierMeetings(work.db, session.region_id);
}
