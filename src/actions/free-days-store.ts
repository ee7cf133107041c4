import type { Db } from '../kernel/work.ts';
import type { FreeDays } from './nudge-calendar.ts';

export async function freeDaysOf(db: Db, personId: string): Promise<FreeDays> {
  const person = await db
    .selectFrom('people')
    .select('free_days')
    .where('id', '=', personId)
    .executeTakeFirst();
  return readFreeDays(person?.free_days ?? '');
}

export async function keepFreeDays(db: Db, personId: string, free: FreeDays): Promise<void> {
  await db.updateTable('people').set({ free_days: free.join() }).where('id', '=', personId).execute();
}

export function readFreeDays(stored: string): FreeDays {
  return stored.split(',').filter(Boolean).map(Number);
}
