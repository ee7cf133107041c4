import type { Moment } from '../db/result-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Work } from '../kernel/work.ts';
import { changeMoment, forgetWhoAnswered } from './evaluation-store.ts';
import { dropSmallLayers } from './text-store.ts';

/** From now on nothing counts any more, what came of it can be read, and nobody knows who answered. */
export async function endMoment(work: Work, sessionId: string, moment: Moment): Promise<void> {
  await changeMoment(work.db, sessionId, moment, { closed_at: iso(work.now) });
  await forgetWhoAnswered(work.db, sessionId, moment);
  await dropSmallLayers(work.db, sessionId, moment);
}
