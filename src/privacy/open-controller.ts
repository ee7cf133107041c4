import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { controllerOf } from './controller-store.ts';
import { controllerForm } from './controller-views.ts';

export async function openController(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const controller = await controllerOf(work.db, session.region_id);
  return { kind: 'ask', message: controllerForm(asker.language, session.id, controller) };
}
