import { readSetting } from '../db/setting-store.ts';
import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Db } from '../kernel/work.ts';

export async function inRehearsal(db: Db): Promise<boolean> {
  return (await readSetting(db, 'rehearsal_ahead_ms')) !== undefined;
}

/** Moving the clock and being somebody else exist only where everybody is invented. */
export async function mustRehearse(db: Db): Promise<void> {
  if (!(await inRehearsal(db))) throw new Refusal(notThere);
}
