import { expect, test } from 'vitest';
import { iso, minutes, seconds } from '../../../src/kernel/clock.ts';
import { deliverMessage } from '../../../src/outbox/deliver-message.ts';
import type { WorkspaceSeed } from './counterpart/workspace.ts';
import type { SlackHouse } from './slack-house.ts';
import { slackHouse } from './slack-house.ts';

const perWorkspace = 50;
const tick = 100;
const names = (count: number) => Array.from({ length: count }, (_, n) => ({ name: `gast${n}` }));
const hall: readonly WorkspaceSeed[] = [1, 2, 3, 4, 5, 6].map((n) => ({
  teamId: `T0PLEIN${n}`,
  members: names(perWorkspace),
}));

/** Everybody of every workspace is a guest of the meeting. */
async function everybody({ db, workspaces, clock }: SlackHouse): Promise<readonly string[]> {
  const { id: _, ...omar } = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', 'P15')
    .executeTakeFirstOrThrow();
  const at = iso(clock.now());
  const guests = workspaces.flatMap(({ teamId, members }) =>
    [...members.keys()].map((userId) => ({ person: `${teamId} ${userId}`, tenant: teamId, id: userId })),
  );
  await db
    .insertInto('people')
    .values(guests.map(({ person }) => ({ ...omar, id: person, email: null })))
    .execute();
  await db
    .insertInto('doors')
    .values(
      guests.map(({ person, tenant, id }) => ({
        platform: 'slack',
        tenant,
        id,
        person_id: person,
        linked_at: at,
        preferred_at: at,
      })),
    )
    .execute();
  return guests.map(({ person }) => person);
}

/** Tells all of them something, and lets time pass until everybody has it: when each of the calls was, in ms. */
async function tellAll(
  house: SlackHouse,
  people: readonly string[],
  text: string,
  kind: 'arrive' | 'replace',
) {
  const { db, clock, bot, front } = house;
  const start = clock.now().getTime();
  const before = front.calls.length;
  const message = { summary: text, blocks: [{ kind: 'text' as const, text }] };
  const key = kind === 'replace' ? 'board' : text;
  for (const person of people)
    await deliverMessage(db, clock.now(), crypto.randomUUID(), person, message, key, kind);
  const left = async () => {
    const rows = await db.selectFrom('outbox').select('id').where('state', '!=', 'sent').execute();
    return rows.length;
  };
  do {
    await bot.tick();
    clock.forward(tick);
  } while ((await left()) > 0 && clock.now().getTime() - start < minutes(10));
  return front.calls.slice(before).map(({ at, teamId, method, wrong, params }) => ({
    after: at.getTime() - start,
    team: teamId ?? '',
    method,
    wrong,
    channel: String(params.channel),
  }));
}

/** The most of these moments that fall in any span of so many milliseconds. */
function most(moments: readonly number[], span: number): number {
  return Math.max(...moments.map((from) => moments.filter((at) => at >= from && at < from + span).length));
}

test('300 people of six workspaces hear it within every limit, and no later than the limits ask', async () => {
  const house = await slackHouse({ workspaces: hall, limits: true });
  const people = await everybody(house);
  expect(people).toHaveLength(300);
  const calls = await tellAll(house, people, 'Ronde 2 begint.', 'arrive');
  expect(calls.filter(({ wrong }) => wrong)).toEqual([]);
  expect(calls).toHaveLength(300);
  expect(new Set(calls.map(({ channel }) => channel)).size).toBe(300);
  // Five a second in a workspace, after a first handful: 300 a minute.
  const fastest = (perWorkspace - 6) * 200;
  for (const { teamId } of house.workspaces) {
    const moments = calls.filter(({ team }) => team === teamId).map(({ after }) => after);
    expect(moments).toHaveLength(perWorkspace);
    expect(most(moments, seconds(1))).toBeLessThanOrEqual(11);
    expect(Math.max(...moments)).toBeGreaterThanOrEqual(fastest);
    expect(Math.max(...moments)).toBeLessThanOrEqual(fastest + tick);
  }
});

test('one person with three messages gets them a second apart, in their order', async () => {
  const house = await slackHouse({ workspaces: hall.slice(0, 1), installs: true, limits: true });
  const [person = ''] = await everybody(house);
  const texts = ['een', 'twee', 'drie'];
  for (const text of texts) {
    const message = { summary: text, blocks: [{ kind: 'text' as const, text }] };
    await deliverMessage(house.db, house.clock.now(), text, person, message, text, 'arrive');
    house.clock.forward(1);
  }
  const start = house.clock.now().getTime();
  for (let n = 0; n < 30; n += 1) {
    await house.bot.tick();
    house.clock.forward(tick);
  }
  const posts = house.front.callsOf('chat.postMessage');
  expect(posts.map(({ params, wrong }) => [params.text, wrong])).toEqual(
    texts.map((text) => [text, undefined]),
  );
  expect(posts.map(({ at }) => Math.round((at.getTime() - start) / tick) * tick)).toEqual([0, 1_000, 2_000]);
});

test('boards of fifty people change within the limit on changes', async () => {
  const house = await slackHouse({ workspaces: hall.slice(0, 1), installs: true, limits: true });
  const people = await everybody(house);
  await tellAll(house, people, 'Ronde 1', 'replace');
  house.clock.forward(minutes(1));
  await tellAll(house, people, 'Ronde 2', 'replace');
  const calls = await tellAll(house, people, 'Ronde 3', 'replace');
  expect(calls.map(({ method }) => method)).toEqual(people.map(() => 'chat.update'));
  expect(calls.filter(({ wrong }) => wrong)).toEqual([]);
  const moments = house.front.callsOf('chat.update').map(({ at }) => at.getTime());
  expect(most(moments, minutes(1))).toBeLessThanOrEqual(50);
  expect(Math.max(...calls.map(({ after }) => after))).toBeLessThanOrEqual(50 * 1_250 + tick);
});
