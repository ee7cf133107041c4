import type { Work } from '../kernel/work.ts';
import { endPause, overPauses } from './pause-store.ts';

/** A chore: on the morning somebody named, what waited and is still of use leaves. */
export async function endPauses(work: Work): Promise<void> {
  for (const person of await overPauses(work.db, work.now)) await endPause(work, person);
}
