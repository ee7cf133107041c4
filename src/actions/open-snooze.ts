import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dateRange, isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { overAlready } from './answer-views.ts';
import { snoozeView } from './help-views.ts';

export async function openSnooze(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const { earliest } = dateRange(work.now, action.zone);
  return { kind: 'ask', message: snoozeView(asker.language, action, earliest) };
}
