import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { demoSession } from '../../src/demo/load-demo.ts';
import { ShowInbox } from '../../src/people/person-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { Region } from './region.ts';
import { openRegion } from './region.ts';

const kills = 12;
const postRound = PostRound({ session: demoSession, round: 'R1' });
const posted = 'Ronde 1 is bekendgemaakt. 54 mensen krijgen bericht.';

test('killed right after the round was posted: everybody has the message once, at once, and it is sent', async () => {
  const region = await openRegion();
  expect((await region.press('X1', postRound))?.words).toContain(posted);
  await region.restart('SIGKILL');
  await everybodyHasItOnce(region);
  await region.untilSent(54);
});

test('killed at any moment while a round is posted: the same press again posts it once, for everybody', async () => {
  const region = await openRegion();
  const began = performance.now();
  await region.press('X1', postRound);
  await region.untilSent(54);
  const whole = performance.now() - began;
  for (let kill = 0; kill < kills; kill++) {
    await takeTheRoundBack(region);
    const event = randomUUID();
    const after = ((kill + Math.random()) / kills) * whole;
    const answer = region.press('X1', postRound, event);
    await region.endIn(after, 'SIGKILL');
    await answer;
    await region.start();
    const again = async () => {
      await region.letTimePass();
      return (await region.press('X1', postRound, event))?.words;
    };
    await expect.poll(again, { timeout: 5_000, message: `killed after ${after} ms` }).toContain(posted);
    await everybodyHasItOnce(region);
  }
  await region.untilSent(54);
}, 120_000);

async function everybodyHasItOnce({ look, sees }: Region): Promise<void> {
  const told = await look((db) => db.selectFrom('outbox').select(['person_id', 'key']).execute());
  expect(told.map(({ key }) => key)).toEqual(Array(54).fill('round:R1'));
  expect(new Set(told.map(({ person_id }) => person_id)).size).toBe(54);
  const page = await sees('P15', ShowInbox({}));
  expect(page.words.match(/De Linde/g)).toHaveLength(1);
}

async function takeTheRoundBack({ look }: Region): Promise<void> {
  await look(async (db) => {
    await db.deleteFrom('outbox').execute();
    await db.deleteFrom('inbox').execute();
    await db.updateTable('rounds').set({ posted_at: null, posted_by: null }).execute();
  });
}
