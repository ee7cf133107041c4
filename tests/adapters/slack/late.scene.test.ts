import { expect, test } from 'vitest';
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
