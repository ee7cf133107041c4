import { Temporal } from 'temporal-polyfill';
import { readSetting, writeSetting } from '../db/setting-store.ts';
import type { Clock } from '../kernel/clock.ts';
import { later, minutes, moment, systemClock } from '../kernel/clock.ts';
import { wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Chore, Db } from '../kernel/work.ts';
import { nextOfStory, playStory } from './play-story.ts';

/** The clock of a rehearsal: it runs like any clock, from another moment, and an organiser can send it ahead. */
export interface RehearsalClock extends Clock {
  /**
   * Walks to where an organiser sent the clock and lets `tick` do at each stop what is due, so that the weeks after happen
   * in their own order. It stops at each step of the story, and besides every half hour on the day of a meeting and a few times on
   * any other day: so three months take seconds.
   */
  walk(db: Db, tick: () => Promise<void>): Promise<void>;
  /** What the invented people do by themselves. */
  readonly story: Chore;
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
    story: playStory,
    walk: async (db, tick) => {
      const target = await readSetting(db, 'rehearsal_target');
      if (!target) return;
      await db.deleteFrom('settings').where('key', '=', 'rehearsal_target').execute();
      const to = moment(target);
      const days = await daysOfMeetings(db);
      for (let stop = await nextStop(db, now(), days); stop < to; stop = await nextStop(db, stop, days)) {
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

async function nextStop(db: Db, from: Date, meetingDays: ReadonlySet<string>): Promise<Date> {
  const usual = meetingDays.has(wallDate(from)) ? nextHalfHour(from) : nextUsual(from);
  const told = await nextOfStory(db, from);
  return told && told < usual ? told : usual;
}

/** Days on which rounds are posted and people move about. */
async function daysOfMeetings(db: Db): Promise<ReadonlySet<string>> {
  const sessions = await db.selectFrom('sessions').select('held_on').execute();
  return new Set(sessions.map(({ held_on }) => held_on));
}

// On any other day something is due at midnight and in working hours only.
const usualTimes = ['09:00', '09:30', '13:30'];

function nextUsual(from: Date): Date {
  const today = wallDate(from);
  const isWeekend = Temporal.PlainDate.from(today).dayOfWeek > 5;
  const times = (isWeekend ? [] : usualTimes).map((time) => wallToInstant(today, time));
  return times.find((time) => time > from) ?? wallToInstant(dayAfter(today), '00:00');
}

function dayAfter(day: string): string {
  return Temporal.PlainDate.from(day).add({ days: 1 }).toString();
}

function nextHalfHour(from: Date): Date {
  const step = minutes(30);
  return later(from, step - (from.getTime() % step));
}
