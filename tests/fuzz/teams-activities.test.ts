import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { fuzz } from './fuzz.ts';
import { teamsTarget } from './teams-target.ts';

test('20,000 odd activities: all are answered, none ends the process, and only what Teams signed and nobody forged does anything', {
  timeout: 180_000,
}, async () => {
  const seed = randomInt(2 ** 31);
  const { effects, statuses, grown, wrong } = await fuzz(20_000, seed, teamsTarget);
  expect(wrong, `npm run fuzz -- teams 20000 ${seed}`).toEqual([]);
  expect(effects).toBeGreaterThan(1_000);
  expect(statuses[200]).toBeGreaterThan(5_000);
  expect(statuses[401]).toBeGreaterThan(9_000);
  expect(grown).toBeLessThan(30);
});
