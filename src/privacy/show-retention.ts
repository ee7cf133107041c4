import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { erasuresOf } from './erasure-report-store.ts';
import { retentionPage } from './retention-views.ts';

/** For organisers: what was erased and what will be, in counts only. */
export async function showRetention(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const erased = await erasuresOf(work.db, session.id);
  return { kind: 'say', message: retentionPage(asker.language, session, erased, work.now) };
}
