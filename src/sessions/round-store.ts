import type { Db } from '../kernel/work.ts';
import type { Round } from './round.ts';
import { numbersByTime } from './round.ts';
import { roundsOf } from './session-store.ts';

/** What an organiser fills in about a round. */
export type RoundDetails = Omit<Round, 'id' | 'session_id' | 'number' | 'posted_at' | 'posted_by'>;

/** Returns the number it gets by its time. */
export async function addRound(
  db: Db,
  id: string,
  sessionId: string,
  details: RoundDetails,
): Promise<number> {
  const round = { ...details, id, session_id: sessionId, number: 0, posted_at: null, posted_by: null };
  await db.insertInto('rounds').values(round).execute();
  return (await renumber(db, sessionId)).get(id) ?? 0;
}

export async function changeRound(db: Db, round: Round, details: RoundDetails): Promise<number> {
  await db.updateTable('rounds').set(details).where('id', '=', round.id).execute();
  return (await renumber(db, round.session_id)).get(round.id) ?? round.number;
}

export async function deleteRound(db: Db, round: Round): Promise<void> {
  await clearPlan(db, round.id);
  await db.deleteFrom('absences').where('round_id', '=', round.id).execute();
  await db.deleteFrom('rounds').where('id', '=', round.id).execute();
  await renumber(db, round.session_id);
}

/** Takes everybody out of the table plan of one round; true when somebody was in it. */
export async function clearPlan(db: Db, roundId: string): Promise<boolean> {
  const cleared = await db.deleteFrom('assignments').where('round_id', '=', roundId).executeTakeFirst();
  return cleared.numDeletedRows > 0n;
}

// A number may be taken until its round has moved too, so each round waits below zero first.
async function renumber(db: Db, sessionId: string): Promise<ReadonlyMap<string, number>> {
  const rounds = await roundsOf(db, sessionId);
  const numbers = numbersByTime(rounds);
  const moved = rounds.flatMap(({ id, number }) => {
    const wanted = numbers.get(id) ?? number;
    return wanted === number ? [] : [{ id, wanted }];
  });
  for (const { id, wanted } of moved) await setNumber(db, id, -wanted);
  for (const { id, wanted } of moved) await setNumber(db, id, wanted);
  return numbers;
}

async function setNumber(db: Db, id: string, number: number): Promise<void> {
  await db.updateTable('rounds').set({ number }).where('id', '=', id).execute();
}
