import { createHmac } from 'node:crypto';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ShowRegionMemory, SwitchRegionMemory } from '../../src/memory/memory-intents.ts';
import { regionSecret } from '../../src/memory/region-secret-store.ts';
import { ForgetMe } from '../../src/privacy/privacy-intents.ts';
import { metBefore } from '../../src/rotations/met-before-store.ts';
import { readPlan } from '../../src/rotations/plan-request.ts';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { PlanRequest } from '../../src/rotations/planner/rotation-plan.ts';
import { PlanRotations, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, wordsOf } from '../support/world.ts';
import { again, holdAgain, livedThrough, pairOf } from './second-meeting.ts';

/** A few beats: people go ten at a time. */
async function passTo(world: World, moment: string): Promise<void> {
  await world.moveTo(moment);
  for (let beats = 0; beats < 8; beats++) await world.bot.tick();
}

/** Old pairs who share a table again in the mixed rounds of a plan. */
function seatedAgain(request: PlanRequest, old: readonly (readonly [string, string])[]): number {
  const { rounds } = planRotations(request);
  const mixed = request.rounds.filter(({ mode }) => mode === 'mixed').map(({ id }) => id);
  const seats = rounds.filter(({ id }) => mixed.includes(id)).map((round) => round.seats);
  return old.filter(([one, other]) => seats.some((at) => at[one] && at[one] === at[other])).length;
}

test('eight months later, with everybody a new row, those who met are recognised and seated with others', async () => {
  const world = await openPlannedWorld();
  const met = await livedThrough(world);
  // Somebody who is forgotten the next day, and comes again: only the marks know.
  await world.moveTo('2027-01-27T10:00:00+01:00');
  await world.as('P16').asks(ForgetMe({}));
  await passTo(world, '2027-02-26T12:00:00+01:00');
  await passTo(world, '2027-09-01T12:00:00+02:00');
  expect(await world.db.selectFrom('people').select('id').where('id', 'like', 'P%').execute()).toEqual([]);

  const who = await holdAgain(world);
  expect(who.size).toBe(30);
  const ids = [...who.keys()];
  const truly = ids.flatMap((one, at) =>
    ids
      .slice(0, at)
      .filter((other) => met.has(pairOf(who.get(one) ?? '', who.get(other) ?? '')))
      .map((other) => pairOf(one, other)),
  );
  const work = { db: world.db, box: testBox };
  const recognised = await metBefore(work, again);
  expect(recognised.map(([one, other]) => pairOf(one, other)).sort()).toEqual(truly.sort());
  expect([...who.values()]).toContain('P16');

  const { request } = await readPlan(work, again);
  const old = request.metBefore ?? [];
  const [without, with_] = [seatedAgain({ ...request, metBefore: [] }, old), seatedAgain(request, old)];
  expect(old.length).toBeGreaterThan(100);
  // Of 178 old pairs 45 share a mixed table again when nobody remembers, and 13 when the region does.
  expect(with_).toBeLessThan(without / 2);

  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session: again }));
  expect(wordsOf(await evert.sees(ShowPlan({ session: again })))).toContain(
    'Van een eerdere bijeenkomst zitten',
  );
});

test('the marks say nothing: not in the database alone, not with any word in it, and not beside another region', async () => {
  const worlds = [await openPlannedWorld(), await openPlannedWorld()] as const;
  const all: string[][] = [];
  for (const world of worlds) {
    const met = await livedThrough(world);
    await passTo(world, '2027-02-26T12:00:00+01:00');
    const rows = await world.db.selectFrom('pair_marks').selectAll().execute();
    expect(rows.length).toBe(met.size);
    expect(rows.map(({ held_on, session_id }) => `${session_id} ${held_on}`)).toEqual(
      rows.map(() => `${world.session} 2027-01-26`),
    );
    all.push(rows.map(({ mark }) => mark));
  }
  const [one = [], other = []] = all;
  expect(one.filter((mark) => other.includes(mark))).toEqual([]);

  // Whoever has the database and guesses rightly who met: every word in it, tried as the secret.
  const [{ db }] = worlds;
  const people = [
    'omar.dromerstra@voorbeelderwolde.example.org',
    'quinten.sprookstra@voorbeelderwolde.example.org',
  ];
  const hmac = (key: string, words: string) => createHmac('sha256', key).update(words).digest('base64url');
  const isMade = (key: string) => {
    const [a = '', b = ''] = people.map((person) => hmac(key, `person mail ${person}`)).sort();
    return one.includes(hmac(key, `pair ${a} ${b}`));
  };
  expect(isMade((await regionSecret({ db, box: testBox }, 'demo')) ?? '')).toBe(true);
  let tried = 0;
  for (const { name } of await db.introspection.getTables()) {
    const { rows } = await sql<Record<string, unknown>>`select * from ${sql.table(name)}`.execute(db);
    for (const value of new Set(rows.flatMap((row) => Object.values(row).map(String)))) {
      expect(isMade(value)).toBe(false);
      tried += 1;
    }
  }
  expect(tried).toBeGreaterThan(500);
});

test('an organiser reads what is remembered, and switches it off: all marks go, and no new ones come', async () => {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  await livedThrough(world);
  const here = { session: world.session };
  expect(wordsOf(await evert.sees(ShowRegionMemory(here)))).toContain('Er zijn nog geen merkjes');
  await passTo(world, '2027-02-26T12:00:00+01:00');
  const page = await evert.sees(ShowRegionMemory(here));
  expect(wordsOf(page)).toContain('dinsdag 26 januari 2027');
  await evert.presses(page, 'Niet meer onthouden');
  const marks = () => world.db.selectFrom('pair_marks').select('mark').execute();
  expect(await marks()).toEqual([]);
  const { memory_secret } = await world.db
    .selectFrom('regions')
    .select('memory_secret')
    .where('id', '=', 'demo')
    .executeTakeFirstOrThrow();
  expect(memory_secret).toBeNull();
  expect(wordsOf(await evert.sees(ShowRegionMemory(here)))).toContain('Ik onthoud dit niet');
  await evert.asks(SwitchRegionMemory({ ...here, to: 'on' }));
  expect(wordsOf(await evert.sees(ShowRegionMemory(here)))).toContain('Er zijn nog geen merkjes');
});

test('what is remembered of a meeting goes after three years', async () => {
  const world = await openPlannedWorld();
  await livedThrough(world);
  await passTo(world, '2027-02-26T12:00:00+01:00');
  const count = async () => (await world.db.selectFrom('pair_marks').select('mark').execute()).length;
  await passTo(world, '2030-01-26T12:00:00+01:00');
  expect(await count()).toBeGreaterThan(100);
  await passTo(world, '2030-01-27T12:00:00+01:00');
  expect(await count()).toBe(0);
});
