import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { pauseOf } from './pause-store.ts';
import { pausePage } from './pause-views.ts';

export async function openPause(work: Work, asker: Person): Promise<Reply> {
  return { kind: 'say', message: pausePage(asker.language, await pauseOf(work, asker.id)) };
}
