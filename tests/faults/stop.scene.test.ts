import { expect, test } from 'vitest';
import { demoSession } from '../../src/demo/load-demo.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { Region } from './region.ts';
import { openRegion } from './region.ts';

const stops = 5;
const postRound = PostRound({ session: demoSession, round: 'R1' });

test('asked to stop at any moment while a round is posted, it finishes what it began: who pressed gets the answer', async () => {
  const region = await openRegion();
  const began = performance.now();
  await pressAndHear(region);
  await region.untilSent(54);
  const whole = performance.now() - began;
  await region.endIn(0, 'SIGTERM');
  for (let stop = 0; stop < stops; stop++) {
    // Nobody else may write beside a running bot; so this is done while it is away.
    await region.look(async (db) => {
      await db.deleteFrom('outbox').execute();
      await db.updateTable('rounds').set({ posted_at: null, posted_by: null }).execute();
    });
    await region.start();
    const page = await openPage(region);
    const after = ((stop + Math.random()) / stops) * whole;
    const answer = pressAndHear(region);
    const ended = await region.endIn(after, 'SIGTERM');
    const when = `stopped after ${after} ms`;
    expect(ended.code, `${when}\n${ended.output}`).toBe(0);
    expect(ended.output, when).not.toMatch(/error|failed|stopped/i);
    expect(await page.end, when).toBe('ended');
    const left = await region.look((db) => db.selectFrom('outbox').select('state').execute());
    expect(
      left.filter(({ state }) => state !== 'ready' && state !== 'sent'),
      when,
    ).toEqual([]);
    expect(left.length, when).toBe((await answer) === 303 ? 54 : 0);
  }
}, 60_000);

/** The status of the answer itself, before the page it leads to; undefined when nobody was there to answer. */
async function pressAndHear({ bot, browserOf, seal }: Region): Promise<number | undefined> {
  const body = new URLSearchParams({ _token: seal('X1', postRound) });
  const cookie = `visit=${browserOf('X1').cookies.get('visit')}`;
  const init = { method: 'POST', body, redirect: 'manual', headers: { cookie, origin: bot.url } } as const;
  return fetch(`${bot.url}/press`, init).then(
    ({ status }) => status,
    () => undefined,
  );
}

/** An open page that hears the news; says how its connection came to an end. */
async function openPage({ bot, browserOf }: Region) {
  const cookie = `visit=${browserOf('P15').cookies.get('visit')}`;
  const news = await fetch(`${bot.url}/live?seen=nothing`, { headers: { cookie } });
  expect(news.status).toBe(200);
  const end = news.text().then(
    () => 'ended',
    () => 'broken',
  );
  return { end };
}
