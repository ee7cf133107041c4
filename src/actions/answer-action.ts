import type { Updateable } from 'kysely';
import type { ActionsTable } from '../db/promise-tables.ts';
import type { Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { organises } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import type { Action } from './action.ts';
import { changeAction } from './action-store.ts';
import { clearNudges } from './clear-nudges.ts';

/**
 * What every answer of an owner does besides its own change: nudges it answers are cleared, and a call for help that has
 * not left is taken back. `which`: whether nudges that are still to come are answered too.
 */
export async function answerAction(
  work: Work,
  action: Action,
  change: Updateable<ActionsTable>,
  which: 'due' | 'all',
): Promise<void> {
  await changeAction(work.db, action.id, change);
  await clearNudges(work, action.id, which);
  if (action.status !== 'stuck') return;
  const called = (await organisersOf(work, action.session_id)).map(({ id }) => id);
  for (const id of action.helper_id ? [...called, action.helper_id] : called)
    await cancelDeliveries(work.db, work.now, id, helpKey(action.id));
}

export async function organisersOf(work: Work, sessionId: string) {
  const guests = await guestsOf(work.db, sessionId);
  return guests.filter((guest) => organises(guest) && guest.leftAt === null);
}

export function helpKey(actionId: string, at = ''): string {
  return `action:${actionId}:stuck:${at}`;
}
