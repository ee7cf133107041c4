import { expect, test } from 'vitest';
import { z } from 'zod';
import { intent } from '../../../src/kernel/intent.ts';
import type { Field, Message } from '../../../src/kernel/message.ts';
import { route } from '../../../src/kernel/route.ts';
import { slackHouse } from './slack-house.ts';

test('a form whose answer takes long stays open, says so, and then has the answer', async () => {
  let mayGo = Promise.withResolvers<void>();
  mayGo.resolve();
  const house = await slackHouse({ slowly: () => mayGo.promise });
  const omar = await house.knows('P15', 'omar');
  await omar.types('punt');
  await omar.opensForm();
  omar.fills({ text: 'Niemand weet wie er belt.' });
  mayGo = Promise.withResolvers<void>();
  await omar.submits();
  expect(omar.words()).toContain('Een ogenblik. Ik ben er nog mee bezig.');
  mayGo.resolve();
  await expect.poll(() => omar.words()).toContain('Niemand weet wie er belt.');
  expect(omar.words()).not.toContain('Een ogenblik');
  expect(house.errors).toEqual([]);
});

test('while Slack keeps silent about who somebody is, its three seconds are not used up', async () => {
  const house = await slackHouse();
  house.front.faults.add({ method: 'users.info', does: 'delay', milliseconds: 4_000 });
  const omar = await house.comesIn('omar');
  await omar.commands('/vindelkaar', 'hoi');
  expect(omar.words()).toContain('Slack geeft even geen antwoord.');
});

test('a form with more boxes than Slack has room for is filled in on the web page, and people hear so', async () => {
  const ShowColumns = intent('test.columns', 'looks', z.object({ asks: z.boolean() }));
  const fields = Array.from(
    { length: 120 },
    (_, n): Field => ({ kind: 'line', name: `k${n}`, label: `${n}?` }),
  );
  const submit = { label: 'Bewaren', press: ShowColumns({ asks: false }) };
  const buttons = [{ label: 'Kolommen', press: ShowColumns({ asks: true }) }];
  const message: Message = {
    summary: 'Welke kolom is wat?',
    blocks: [
      { kind: 'buttons', buttons },
      { kind: 'form', fields, submit },
    ],
  };
  const show = route(ShowColumns, async (_work, _asker, { asks }) => ({
    kind: asks ? 'ask' : 'say',
    message,
  }));
  const house = await slackHouse({ also: [show] });
  const omar = await house.knows('P15', 'omar');
  const says = 'Hier is zo veel in te vullen dat het niet in Slack past. Op de webpagina kan het wel.';

  const text = { type: 'plain_text', text: 'Kolommen', emoji: false };
  const value = house.tokenFor('P15', ShowColumns({ asks: false }));
  await omar.pressesForged({ type: 'button', action_id: 'press:0', text, value }, 'n:0');
  expect(omar.words()).toContain(says);
  expect(omar.words()).toContain('Naar de webpagina');
  expect(omar.labels()).toEqual(['Kolommen']);

  await omar.presses('Kolommen');
  expect(omar.modals()).toHaveLength(1);
  expect(omar.words()).toContain(says);
  expect(house.errors).toEqual([]);
});
