import { expect, test } from 'vitest';
import type { World } from '../support/world.ts';
import { buttonIn, openPlannedWorld, openWorld } from '../support/world.ts';
import { accept, desk, hallCode, lotte } from './walking-in.ts';

/** Lotte asks for a seat in her own chat. */
async function asksInChat(world: World) {
  const code = await hallCode(world);
  const inChat = (said: object, event: string) =>
    world.bot.receive({
      event,
      from: { platform: 'test', tenant: '', id: 'lotte' },
      said: said as { kind: 'text'; text: string },
      where: { kind: 'private' },
    });
  const form = await inChat({ kind: 'text', text: code }, '1');
  const { submit } = form.message.blocks.find((block) => block.kind === 'form') as never as {
    submit: { press: string };
  };
  const asked = await inChat({ kind: 'submit', token: submit.press, values: lotte }, '2');
  expect(buttonIn(asked.message, 'Is er al een plek?')).toBeDefined();
  return inChat;
}

function toldInChat(world: World): readonly string[] {
  return world.door.arrived.filter(({ to }) => to === 'lotte').map(({ message }) => message.summary);
}

test('whoever asks in a chat is in at once when there is a seat', async () => {
  const world = await openPlannedWorld();
  const inChat = await asksInChat(world);
  await accept(world);
  await world.bot.tick();
  expect(toldInChat(world)).toContain('Welkom, Lotte! Fijn dat je er bent.');
  const home = await inChat({ kind: 'text', text: 'begin' }, '3');
  expect(home.message.summary).toBe('Dag Lotte');
});

test('whoever asks in a chat hears at once that the desk helps, and a day later that chat is forgotten', async () => {
  const world = await openWorld();
  await asksInChat(world);
  const evert = world.as('X1');
  const person = (await evert.presses(await desk(world), 'Lotte Zonderbadge')).message;
  await evert.presses(person, 'Nu niet');
  expect(toldInChat(world)).toEqual([
    'Het lukt nu niet om je een plek te geven. Loop even naar de balie, dan kijken we samen.',
  ]);
  const toNobody = world.db.selectFrom('outbox').select('id').where('address_id', '=', 'lotte');
  expect(await toNobody.execute()).toHaveLength(1);
  await world.moveTo('2027-01-30T12:00:00.000Z');
  expect(await toNobody.execute()).toEqual([]);
});
