import type { Person } from '../kernel/person.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustRun } from './follow-up-store.ts';
import { moveForm } from './form-views.ts';
import { stillToCome } from './settled.ts';

export async function openMove(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const followUp = stillToCome(await mustRun(work, asker, args.meeting), work.now);
  const today = wallDate(work.now, followUp.zone);
  return { kind: 'ask', message: moveForm(asker.language, followUp, today) };
}
