import type { Moment } from '../db/result-tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { papersPage } from './paper-views.ts';

export async function showEvaluationPapers(
  work: Work,
  asker: Person,
  args: { session: string; moment: Moment },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  return { kind: 'say', message: papersPage(asker.language, session.id, session.name, args.moment) };
}
