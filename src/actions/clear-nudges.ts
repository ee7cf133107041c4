import type { Work } from '../kernel/work.ts';
import { takeBack, unsentAbout } from './nudge-delivery-store.ts';
import { clearNudgesOf } from './nudge-store.ts';

/**
 * What an answer answers: nudges that left, and those whose moment has come. `all`: also those still to come. A message
 * that has not left is taken back; what it says about other actions waits again.
 */
export async function clearNudges(work: Work, actionId: string, which: 'due' | 'all'): Promise<void> {
  for (const nudge of await unsentAbout(work.db, actionId)) await takeBack(work, nudge);
  await clearNudgesOf(work.db, actionId, which === 'due' ? work.now : undefined);
}
