import { expect, test } from 'vitest';
import { routes } from '../../src/intents.ts';
import { everyAsking, everyIntent } from './every-intent.ts';

test('every question that is routed is asked in the matrix, each with arguments it takes', async () => {
  const kinds = await everyIntent();
  expect(kinds.map(({ type }) => type).sort()).toEqual(routes.map(({ type }) => type).sort());
  const askings = everyAsking(kinds);
  expect(new Set(askings.map(({ type }) => type)).size).toBe(routes.length);
  expect(askings.map(({ fill }) => fill((_, thing) => thing)).length).toBeGreaterThan(400);
  const slots = new Set(askings.flatMap((asking) => asking.slots));
  expect([...slots].sort()).toEqual(expect.arrayContaining(['action', 'meeting', 'seat', 'session', 'swap']));
});
