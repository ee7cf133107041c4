import { ShowHome } from '../home/home-intents.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { endPause, pauseOf } from './pause-store.ts';
import { goesOnView } from './pause-views.ts';

export async function goOn(work: Work, asker: Person): Promise<Reply> {
  const wasPaused = (await pauseOf(work, asker.id)) !== undefined;
  await endPause(work, asker.id);
  return { kind: 'say', message: goesOnView(asker.language, wasPaused), next: ShowHome({}) };
}
