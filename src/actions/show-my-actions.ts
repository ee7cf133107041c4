import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { actionsOf, helpedBy } from './action-store.ts';
import { myActionsView } from './action-views.ts';

/** What I was asked for and what I promised, each with its date and first step. */
export async function showMyActions(work: Work, asker: Person): Promise<Reply> {
  const actions = await actionsOf(work.db, asker.id);
  const helped = await helpedBy(work.db, asker.id);
  const current = await currentSeat(work.db, asker.id);
  return {
    kind: 'say',
    message: myActionsView(asker.language, actions, helped, asker.id, current?.session.id),
  };
}
