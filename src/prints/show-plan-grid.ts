import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { planGridView } from './plan-grid-views.ts';

export async function showPlanGrid(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  return { kind: 'say', message: planGridView(asker.language, session.id, sheet) };
}
