import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { whoMeetsView } from './who-meets-views.ts';

export async function showWhoMeets(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  return { kind: 'say', message: whoMeetsView(asker.language, session.id, sheet) };
}
