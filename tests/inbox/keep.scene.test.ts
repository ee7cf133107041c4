import { expect, test } from 'vitest';
import { z } from 'zod';
import { intent } from '../../src/kernel/intent.ts';
import { Refusal } from '../../src/kernel/refusal.ts';
import { route } from '../../src/kernel/route.ts';
import { openWorld } from '../support/world.ts';

const said = (text: string) => ({ kind: 'say' as const, message: { summary: text, blocks: [] } });
const Write = intent('test.write', 'changes', z.object({ text: z.string() }));

function writing(during: () => void = () => {}) {
  let times = 0;
  const handler = route(Write, async (work, _asker, { text }) => {
    times++;
    during();
    await work.db
      .insertInto('settings')
      .values({ key: `written ${work.newId()}`, value: text })
      .execute();
    return said(text);
  });
  return { handler, times: () => times };
}

const written = async (world: Awaited<ReturnType<typeof openWorld>>) =>
  (await world.db.selectFrom('settings').select('value').where('key', 'like', 'written %').execute()).map(
    ({ value }) => value,
  );

test('the same event, again and again and at the same time, has one effect and one answer', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  const omar = world.as('P15');
  const replies = await Promise.all(
    Array.from({ length: 20 }, () => omar.asks(Write({ text: 'een' }), undefined, 'event-1')),
  );
  expect(new Set(replies.map((reply) => JSON.stringify(reply))).size).toBe(1);
  expect(await written(world)).toEqual(['een']);
});

test('another person with the same event id does not get the answer of the first', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  await world.as('P15').asks(Write({ text: 'van Omar' }), undefined, 'event-1');
  const reply = await world.as('P16').asks(Write({ text: 'van Pietje' }), undefined, 'event-1');
  expect(reply.message.summary).toBe('van Pietje');
});

test('a handler that fails half-way leaves nothing behind, and the same event may come again', async () => {
  let broken = true;
  const { handler } = writing(() => {
    if (broken) throw new Error('a bug');
  });
  const world = await openWorld({ routes: [handler] });
  const reply = await world.as('P15').asks(Write({ text: 'een' }), undefined, 'event-1');
  expect(reply).toMatchObject({
    kind: 'refuse',
    message: { summary: expect.stringContaining('Sorry, dat ging mis') },
  });
  broken = false;
  expect((await world.as('P15').asks(Write({ text: 'een' }), undefined, 'event-1')).kind).toBe('say');
  expect(await written(world)).toEqual(['een']);
});

test('a refusal changes nothing, and the mended form may be sent again', async () => {
  const strict = route(Write, async (_work, _asker, { text }) => {
    if (text === '') throw new Refusal({ nl: 'Vul iets in.', en: 'Fill in something.' });
    return said(text);
  });
  const world = await openWorld({ routes: [strict] });
  expect((await world.as('P15').asks(Write({ text: '' }), undefined, 'form-1')).message.summary).toBe(
    'Vul iets in.',
  );
  expect((await world.as('P15').asks(Write({ text: 'iets' }), undefined, 'form-1')).message.summary).toBe(
    'iets',
  );
});

test('what a dead process had taken in is done after the start, once', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  await leaveUndone(world, 'event-1');
  await world.restarted().takeOver(true);
  await world.restarted().takeOver(true);
  expect(await written(world)).toEqual(['een']);
});

test('what another process left undone is done within two minutes, also when two processes see it', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  await leaveUndone(world, 'event-1');
  const other = world.restarted();
  await Promise.all([world.bot.tick(), other.tick()]);
  expect(await written(world)).toEqual([]);
  world.clock.forward(60_000);
  await Promise.all([world.bot.tick(), other.tick()]);
  expect(await written(world)).toEqual(['een']);
});

test('what was left undone is done at once when the same event is brought again', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  await leaveUndone(world, 'event-1');
  expect((await world.as('P15').asks(Write({ text: 'een' }), undefined, 'event-1')).message.summary).toBe(
    'een',
  );
  world.clock.forward(60_000);
  await world.bot.tick();
  expect(await written(world)).toEqual(['een']);
});

// An event as a process leaves it that dies between keeping it and doing it.
async function leaveUndone(world: Awaited<ReturnType<typeof openWorld>>, event: string): Promise<void> {
  const omar = world.as('P15');
  const from = { platform: 'test', tenant: '', id: 'P15' };
  const said = { kind: 'press', token: omar.tokenOf(Write({ text: 'een' })) };
  await world.db
    .insertInto('inbox')
    .values({
      platform: from.platform,
      tenant: from.tenant,
      sender: from.id,
      event,
      received_at: world.clock.now().toISOString(),
      body: JSON.stringify({ event, from, said, where: { kind: 'private' } }),
      state: 'new',
      attempts: 0,
      reply: null,
    })
    .execute();
}

test('what may never be kept is refused before anything of it is written', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  const reply = await world.as('P15').asks(Write({}), { text: 'Het BSN is 9999 90 019.' });
  expect(reply.message.summary).toContain('Dit heb ik niet bewaard');
  expect(reply.message.summary).not.toContain('9999');
  expect(await world.db.selectFrom('inbox').selectAll().execute()).toEqual([]);
});

test('text of 100,000 signs is refused with the number that fits, and a form that was tampered with is an old button', async () => {
  const Short = intent(
    'test.short',
    'changes',
    z.object({ text: z.string().max(500), kind: z.enum(['a', 'b']) }),
  );
  const world = await openWorld({ routes: [route(Short, async (_work, _asker, { text }) => said(text))] });
  const omar = world.as('P15');
  expect((await omar.asks(Short({}), { text: 'x'.repeat(100_000), kind: 'a' })).message.summary).toContain(
    'Er passen 500 tekens in',
  );
  expect((await omar.asks(Short({}), { text: 'x', kind: 'c' })).message.summary).toContain('oudere versie');
});

test('a box that was left out altogether is asked for, kindly', async () => {
  const { handler } = writing();
  const world = await openWorld({ routes: [handler] });
  expect((await world.as('P15').asks(Write({}), {})).message.summary).toContain('Er is nog een vak leeg');
});
