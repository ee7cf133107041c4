import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { planChoicesView } from './plan-choice-views.ts';
import { layersThere } from './plan-choices.ts';

export async function openPlanChoices(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const message = planChoicesView(asker.language, session.id, sheet.choices, layersThere(sheet));
  return { kind: 'say', message };
}
