import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { keepPause } from './pause-store.ts';
import { pausedView } from './pause-views.ts';

export async function stopMessages(work: Work, asker: Person): Promise<Reply> {
  await keepPause(work, asker.id, undefined);
  return { kind: 'say', message: pausedView(asker.language, undefined) };
}
