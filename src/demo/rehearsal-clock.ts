import { readSetting, writeSetting } from '../db/setting-store.ts';
import type { Clock } from '../kernel/clock.ts';
import { later, minutes, moment, systemClock } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';

/** The clock of a rehearsal: it runs like any clock, from another moment, and an organiser can send it ahead. */
export interface RehearsalClock extends Clock {
  /**
   * Walks to where an organiser sent the clock, half an hour at a time, and lets `tick` do at each stop what is due:
   * so the weeks after happen in their own order.
   */
  walk(db: Db, tick: () => Promise<void>): Promise<void>;
}

/** Undefined when this database is real: real data never has this clock. */
export async function rehearsalClock(db: Db): Promise<RehearsalClock | undefined> {
  const stored = await readSetting(db, 'rehearsal_ahead_ms');
  if (stored === undefined) return undefined;
  let ahead = Number(stored);
  const now = () => later(systemClock.now(), ahead);
  const goTo = async (to: Date) => {
    ahead += to.getTime() - now().getTime();
    await writeSetting(db, 'rehearsal_ahead_ms', String(ahead));
  };
  return {
    now,
    walk: async (db, tick) => {
      const target = await readSetting(db, 'rehearsal_target');
      if (!target) return;
      await db.deleteFrom('settings').where('key', '=', 'rehearsal_target').execute();
      const to = moment(target);
      for (let stop = nextHalfHour(now()); stop < to; stop = nextHalfHour(stop)) {
        await goTo(stop);
        await tick();
      }
      if (now() < to) await goTo(to);
      await tick();
    },
  };
}

/** Makes this (empty) database a rehearsal that begins at `start`. */
export async function beginRehearsal(db: Db, start: string): Promise<void> {
  await writeSetting(db, 'rehearsal_ahead_ms', String(moment(start).getTime() - systemClock.now().getTime()));
}

function nextHalfHour(from: Date): Date {
  const step = minutes(30);
  return later(from, step - (from.getTime() % step));
}
