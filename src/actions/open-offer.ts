import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isOver } from './action.ts';
import { mustOwn } from './action-store.ts';
import { overAlready } from './answer-views.ts';
import { askableFor } from './help-store.ts';
import { chooseHelpView } from './help-views.ts';

export async function openOffer(work: Work, asker: Person, args: { action: string }): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (isOver(action)) return overAlready(asker.language, action);
  const people = await askableFor(work.db, asker, action);
  return { kind: 'ask', message: chooseHelpView(asker.language, action, people, 'over') };
}
