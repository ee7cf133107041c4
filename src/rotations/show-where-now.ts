import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { whereNowView } from './rotation-views.ts';
import { readWhereNow } from './where-now-store.ts';

export async function showWhereNow(work: Work, asker: Person): Promise<Reply> {
  const who = await currentSeat(work.db, asker.id);
  const facts = who && (await readWhereNow(work.db, who, work.now));
  return { kind: 'say', message: whereNowView(asker.language, facts) };
}
