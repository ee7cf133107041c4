import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { momentsOf } from './evaluation-store.ts';
import { resultsOf } from './result.ts';
import { resultPage } from './result-views.ts';

export async function showResult(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustSit(work, asker, args.session);
  const shared = (await momentsOf(work.db, session.id)).filter(({ shared_at }) => shared_at !== null);
  return { kind: 'say', message: resultPage(asker.language, await resultsOf(work.db, session.id, shared)) };
}
