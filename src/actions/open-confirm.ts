import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dateRange } from './action.ts';
import { mustBeAsked } from './action-store.ts';
import { ownActionView } from './action-views.ts';
import { confirmView } from './promise-views.ts';

/** The first step and the date, before the yes counts. */
export async function openConfirm(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustBeAsked(work, asker, args.action);
  if (action.owner_id === asker.id)
    return { kind: 'say', message: ownActionView(asker.language, action, []) };
  const { earliest } = dateRange(work.now, action.zone);
  return { kind: 'ask', message: confirmView(asker.language, action, earliest) };
}
