import { afterEach, describe, expect, test, vi } from 'vitest';
import { nextAllowed } from '../../src/actions/nudge-calendar.ts';
import { expectedNudges } from './expected-nudges.ts';
import { quarter, quarterAt } from './quarter-hours.ts';
import { livedNudges, promisesByChance } from './simulated-nudges.ts';

afterEach(() => vi.unstubAllEnvs());

describe('weeks of promises', () => {
  test.each([
    ['Easter and the beginning of summer time', 'UTC', '2027-03-08T00:00:00Z', '2027-05-03T00:00:00Z'],
    ['the end of summer time', 'America/New_York', '2026-10-05T00:00:00Z', '2026-11-30T00:00:00Z'],
    ['Christmas and New Year', 'Europe/Amsterdam', '2026-11-30T00:00:00Z', '2027-01-25T00:00:00Z'],
  ])('around %s everybody hears what the rule says, and nothing else', async (_name, zone, from, to) => {
    vi.stubEnv('TZ', zone);
    const weeks = promisesByChance(150, from, to, 2027);
    const expected = expectedNudges(weeks.promises, weeks.free, from, to);
    expect(expected.length).toBeGreaterThan(80);
    expect(await livedNudges(weeks)).toEqual(expected);
  });
});

test('for twenty years the next moment is the one that a walk by quarters of an hour finds', () => {
  // Every quarter of all those years is looked at by `npm run nudges`; here every 397th, so that each hour has its turn.
  let checked = 0;
  for (
    let at = Date.parse('2026-01-01T00:00:00Z');
    at < Date.parse('2046-01-01T00:00:00Z');
    at += 397 * quarter
  ) {
    let walk = at;
    while (!quarterAt(walk).allowed) walk += quarter;
    expect(nextAllowed(new Date(at)).toISOString()).toBe(new Date(walk).toISOString());
    checked += 1;
  }
  expect(checked).toBeGreaterThan(1_700);
});
