import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { planOf } from './approach-store.ts';
import { forewordView } from './approach-views.ts';

export async function openForeword(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { foreword } = await planOf(work.db, session.id);
  return { kind: 'ask', message: forewordView(asker.language, session.id, foreword ?? '') };
}
