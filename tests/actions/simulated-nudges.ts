import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearNudges } from '../../src/actions/clear-nudges.ts';
import { keepFreeDays } from '../../src/actions/free-days-store.ts';
import { nudgeOwners } from '../../src/actions/nudge-owners.ts';
import { planNudges } from '../../src/actions/plan-nudges.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Work } from '../../src/kernel/work.ts';
import { workAt } from '../../src/work-at.ts';
import type { Line, Promised } from './expected-nudges.ts';
import { quarter } from './quarter-hours.ts';

export interface Weeks {
  readonly promises: readonly Promised[];
  readonly free: ReadonlyMap<string, readonly number[]>;
  readonly from: string;
  readonly to: string;
}

/** Promises by chance, always the same ones for a seed: of `people` people, a few of whom have days off. */
export function promisesByChance(count: number, from: string, to: string, seed: number): Weeks {
  const chance = dice(seed);
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const people = Math.ceil(count / 4);
  const free = new Map<string, readonly number[]>();
  for (let person = 0; person < people; person++)
    if (chance(5) === 0) free.set(`p${person}`, [1 + chance(3), 4 + chance(2)]);
  const promises = Array.from({ length: count }, (_, n): Promised => {
    const confirmedAt = start + chance(Math.floor((end - start) / quarter / 2)) * quarter;
    const due = confirmedAt + (1 + chance(40)) * 86_400_000;
    const doneAt = chance(3) === 0 ? confirmedAt + (1 + chance(3000)) * quarter : undefined;
    const dueOn = new Date(due).toISOString().slice(0, 10);
    return { id: `a${n}`, owner: `p${chance(people)}`, dueOn, confirmedAt, doneAt };
  });
  return { promises, free, from, to };
}

/** Lets the bot live these weeks on a real database, a quarter of an hour at a time, and says who heard what. */
export async function livedNudges({ promises, free, from, to }: Weeks): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-weeks-'));
  const opened = await openDatabase(join(folder, 'weeks.db'));
  await migrate(opened.db);
  const lines: Line[] = [];
  await addMeeting(opened.db, promises, from);
  for (const [person, days] of free) await keepFreeDays(opened.db, person, days);
  const start = Date.parse(from);
  const at = (moment: number) => Math.max(0, Math.ceil((moment - start) / quarter));
  const begun = Map.groupBy(promises, ({ confirmedAt }) => at(confirmedAt));
  const done = Map.groupBy(
    promises.filter(({ doneAt }) => doneAt !== undefined),
    ({ doneAt }) => at(doneAt ?? 0),
  );
  const steps = Math.ceil((Date.parse(to) - start) / quarter);
  for (let step = 0; step < steps; step++) {
    const heard: string[] = [];
    const work = workNow(opened.db, new Date(start + step * quarter), heard);
    const [ends, begins] = [done.get(step) ?? [], begun.get(step) ?? []];
    if (ends.length + begins.length > 0)
      await opened.db.transaction().execute(async (db) => {
        for (const promise of ends) await finish({ ...work, db }, promise);
        for (const { id, owner, dueOn } of begins)
          await planNudges({ ...work, db }, { id, zone: 'Europe/Amsterdam' }, owner, dueOn);
      });
    // The bot looks every second; a hundred at a time.
    while (await isDue(work)) await opened.db.transaction().execute((db) => nudgeOwners({ ...work, db }));
    if (heard.length > 0) lines.push(...(await saidNow(work, heard)));
  }
  await opened.close();
  rmSync(folder, { recursive: true });
  return lines.sort();
}

async function finish(work: Work, { id }: Promised): Promise<void> {
  await work.db.updateTable('actions').set({ status: 'done' }).where('id', '=', id).execute();
  await clearNudges(work, id, 'all');
}

async function isDue({ db, now }: Work): Promise<boolean> {
  const due = await db
    .selectFrom('nudges')
    .select('id')
    .where('state', '=', 'waiting')
    .where('due_at', '<=', now.toISOString())
    .limit(1)
    .executeTakeFirst();
  return due !== undefined;
}

// What leaves is written down here and goes no further: an outbox of thousands is not what is looked at.
function workNow(db: Work['db'], now: Date, heard: string[]): Work {
  const box = secretBox('0'.repeat(64));
  return {
    ...workAt(db, now, { adapters: [], routes: [], box }),
    deliver: async (to) => {
      heard.push(String(to));
    },
  };
}

/** A line for every message: who got two at once has two lines. */
async function saidNow({ db, now }: Work, heard: readonly string[]): Promise<Line[]> {
  const said = await db
    .selectFrom('nudges')
    .select(['person_id', 'action_id', 'kind'])
    .where('settled_at', '=', now.toISOString())
    .execute();
  return heard.map((person) => {
    const about = said.filter(({ person_id }) => person_id === person);
    return `${person} ${now.toISOString()}: ${about
      .map(({ action_id, kind }) => `${action_id} ${kind}`)
      .sort()
      .join(', ')}`;
  });
}

async function addMeeting(db: Work['db'], promises: readonly Promised[], at: string): Promise<void> {
  await db
    .insertInto('regions')
    .values({ id: 'r', name: 'Regio', zone: 'Europe/Amsterdam', created_at: at })
    .execute();
  await db.insertInto('organisations').values({ id: 'o', region_id: 'r', name: 'Gemeente' }).execute();
  await db
    .insertInto('sessions')
    .values({
      id: 's',
      region_id: 'r',
      name: 'Samen',
      held_on: at.slice(0, 10),
      starts: '13:00',
      ends: '17:00',
      zone: 'Europe/Amsterdam',
      place: null,
      stage: 'follow_up',
      contact: null,
      created_at: at,
    })
    .execute();
  for (const id of new Set(promises.map(({ owner }) => owner)))
    await db
      .insertInto('people')
      .values({
        id,
        region_id: 'r',
        organisation_id: 'o',
        first_name: id,
        last_name: 'Proef',
        language: 'nl',
        function_title: null,
        expertise: null,
        email: null,
        phone: null,
        created_at: at,
      })
      .execute();
  for (const { id, owner, dueOn, confirmedAt } of promises)
    await db
      .insertInto('actions')
      .values({
        id,
        session_id: 's',
        title: id,
        first_step: 'Bellen.',
        due_on: dueOn,
        owner_id: owner,
        asked_id: null,
        made_by: owner,
        status: 'open',
        confirmed_at: new Date(confirmedAt).toISOString(),
        nudges_stopped_at: null,
        closed_at: null,
        created_at: at,
      })
      .execute();
}

/** Numbers below `sides`, the same ones for a seed (mulberry32). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}
