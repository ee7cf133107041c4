import { expect, test } from 'vitest';
import { openVisit } from '../../../adapters/web/visits.ts';
import type { Browsing } from './browsing.ts';
import { Tell } from './hall.ts';
import type { WebWorld } from './web-world.ts';
import { openWebWorld } from './web-world.ts';

/** An open page's stream, read piece by piece. */
async function listen(world: WebWorld, browser: Browsing, seen?: string, last?: string) {
  const known = seen ?? (await browser.get('/')).html.match(/\/live\?seen=([\w.-]+)/)?.[1];
  const stop = new AbortController();
  const cookie = [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const response = await fetch(`${world.url}/live?seen=${known}`, {
    headers: { cookie, ...(last ? { 'last-event-id': last } : {}) },
    signal: stop.signal,
  });
  const reader = response.body?.getReader();
  let text = '';
  return {
    response,
    stop: () => stop.abort(),
    /** Reads on until the stream has said this. */
    async until(words: string): Promise<string> {
      while (!text.includes(words)) {
        const piece = await reader?.read();
        if (!piece || piece.done) throw new Error(`The stream ended with:\n${text}`);
        text += Buffer.from(piece.value).toString();
      }
      return text;
    },
    async untilEnd(): Promise<string> {
      for (;;) {
        const piece = await reader?.read();
        if (!piece || piece.done) return text;
        text += Buffer.from(piece.value).toString();
      }
    },
  };
}

async function tell(world: WebWorld, who: string, text: string): Promise<void> {
  const browser = await world.browserOf('X1');
  await browser.post('/press', new URLSearchParams({ _token: world.seal(Tell({ who, text }), 'X1') }));
  await world.bot.tick();
}

test('news reaches the open page of the right person at once, and nobody else', async () => {
  const world = await openWebWorld();
  const omar = await listen(world, await world.browserOf('P15'));
  const tjitske = await listen(world, await world.browserOf('P20'));
  expect(omar.response.headers.get('content-type')).toContain('text/event-stream');
  await omar.until(': hello');
  await tell(world, 'P15', 'Ronde 2 begint.\nTafel 4 <b>&');
  const said = await omar.until('</a>');
  expect(said).toContain('event: changed\ndata: x\n\n');
  expect(said).toContain(
    'data: <a href="/"><span dir="auto">Ronde 2 begint.\ndata: Tafel 4 &lt;b&gt;&amp;</span></a>\n\n',
  );
  await tell(world, 'P20', 'Voor Tjitske');
  expect(await tjitske.until('Voor Tjitske')).not.toContain('Ronde 2');
  const states = await world.db.selectFrom('outbox').select('state').execute();
  expect(states.map(({ state }) => state)).toEqual(['sent', 'sent']);
});

test('a page that missed news while the phone slept hears it when it wakes up', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const first = await listen(world, browser);
  await first.until(': hello');
  first.stop();
  await tell(world, 'P15', 'Ronde 2');
  const page = await browser.get('/');
  const now = page.html.match(/\/live\?seen=([\w.-]+)/)?.[1] ?? '';
  expect(await (await listen(world, browser, 'before.0')).until('\n\n')).toContain('event: changed');
  expect(await (await listen(world, browser, 'before.0', now)).until('\n\n')).toBe(': hello\n\n');
});

test('news for somebody without an open page is no problem: it is there when they come', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  await tell(world, 'P15', 'Ronde 2');
  expect((await world.db.selectFrom('outbox').select('state').executeTakeFirstOrThrow()).state).toBe('sent');
  expect((await browser.get('/')).status).toBe(200);
});

test('six pages of one person are live; with a seventh the oldest is told to rest', async () => {
  const world = await openWebWorld();
  const browser = await world.browserOf('P15');
  const pages = [];
  for (let n = 0; n < 7; n++) {
    const page = await listen(world, browser);
    await page.until('\n\n');
    pages.push(page);
  }
  expect(world.door.openStreams()).toBe(6);
  expect(await pages[0]?.untilEnd()).toContain('event: enough');
  await tell(world, 'P15', 'Ronde 2');
  for (const page of pages.slice(1)) await page.until('Ronde 2');
});

test('strangers have no stream, signing out ends one, and stopping ends all', async () => {
  const world = await openWebWorld();
  const stranger = world.browser();
  expect((await stranger.get('/')).html).not.toContain('hx-sse:connect');
  expect((await stranger.get('/live')).status).toBe(401);
  const omar = await world.browserOf('P15');
  const omarsPage = await listen(world, omar);
  const tjitskesPage = await listen(world, await world.browserOf('P20'));
  await omar.get('/');
  await omar.fill('Uitloggen');
  await omarsPage.untilEnd();
  expect(world.door.openStreams()).toBe(1);
  await world.door.stop();
  await tjitskesPage.untilEnd();
  expect(world.door.openStreams()).toBe(0);
});

test('a thousand open pages all hear the news', async () => {
  const world = await openWebWorld();
  const ids = Array.from({ length: 200 }, (_, n) => `phone-${n}`);
  const addressOf = (id: string) => ({ platform: 'web', tenant: '', id });
  const heard: Promise<string>[] = [];
  for (const id of ids) {
    const browser = world.browser();
    browser.cookies.set('visit', await openVisit(world.db, world.clock.now(), addressOf(id)));
    for (let n = 0; n < 5; n++) {
      const page = await listen(world, browser, 'nothing yet');
      await page.until('\n\n');
      heard.push(page.until('Ronde 2'));
    }
  }
  expect(world.door.openStreams()).toBe(1_000);
  for (const id of ids)
    await world.door.send(
      addressOf(id),
      { summary: 'Ronde 2', blocks: [] },
      { key: `to ${id}`, language: 'nl' },
    );
  expect(await Promise.all(heard)).toHaveLength(1_000);
});
