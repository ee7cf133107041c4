import { randomInt } from 'node:crypto';
import { expect, test } from 'vitest';
import { fuzzSlack } from './fuzz-slack.ts';

test('20,000 odd envelopes: all are answered, none ends the process, and only what Slack signed does anything', {
  timeout: 180_000,
}, async () => {
  const seed = randomInt(2 ** 31);
  const { effects, statuses, wrong } = await fuzzSlack(20_000, seed);
  expect(wrong, `npm run fuzz -- 20000 ${seed}`).toEqual([]);
  expect(effects).toBeGreaterThan(1_000);
  expect(statuses[200]).toBeGreaterThan(5_000);
  expect(statuses[401]).toBeGreaterThan(9_000);
});
