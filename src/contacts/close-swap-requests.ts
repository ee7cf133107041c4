import type { Work } from '../kernel/work.ts';
import { closeDueSwaps } from './swap-store.ts';
import { closedMessage } from './swap-views.ts';

/**
 * At their hour all questions without a yes close together with the same line to the asker, whether the answer was
 * "not now", never, or none (domain R9).
 */
export async function closeSwapRequests(work: Work): Promise<void> {
  for (const { id, sessionId, asker, asked } of await closeDueSwaps(work, work.now)) {
    const message = closedMessage(asker.language, asked.face);
    await work.deliver(asker.id, message, `swap:${id}:closed`, 'personal', {
      sessionId,
      about: [asked.id],
    });
  }
}
