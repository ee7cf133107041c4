import { iso } from '../kernel/clock.ts';
import type { Work } from '../kernel/work.ts';
import type { ActionOfSession } from './action.ts';
import { freeDaysOf } from './free-days-store.ts';
import { momentsLeft } from './nudge.ts';
import { nudgeMoments } from './nudge-calendar.ts';
import { addNudges, nudgesSent } from './nudge-store.ts';

/** Plans what is left of the three nudges of an action, for this owner and this date. */
export async function planNudges(
  work: Work,
  action: Pick<ActionOfSession, 'id' | 'zone'>,
  ownerId: string,
  dueOn: string,
): Promise<void> {
  const sent = await nudgesSent(work.db, action.id);
  const free = await freeDaysOf(work.db, ownerId);
  const moments = momentsLeft(nudgeMoments(dueOn, work.now, action.zone, free), sent);
  await addNudges(
    work,
    moments.map(({ kind, at }) => ({
      action_id: action.id,
      person_id: ownerId,
      kind,
      due_at: iso(at),
    })),
  );
}
