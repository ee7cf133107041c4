import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { pauseUntil } from './pause.ts';
import { keepPause } from './pause-store.ts';
import { pausedView } from './pause-views.ts';
import { pauseWords as words } from './pause-words.ts';

/** Until that morning nothing is sent; it can be read under my messages. */
export async function pauseMessages(work: Work, asker: Person, args: { until: string }): Promise<Reply> {
  const until = pauseUntil(args.until, work.now);
  if (!until) throw new Refusal(words.unclear);
  await keepPause(work, asker.id, until);
  return { kind: 'say', message: pausedView(asker.language, until) };
}
