import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOpen, readFields, swapExpiry } from '../../src/contacts/swap.ts';
import { days, iso, later } from '../../src/kernel/clock.ts';
import { formatTime, wallDate } from '../../src/kernel/wall-time.ts';

const zone = 'Europe/Amsterdam';

test('a question of the day closes a week later at five in the afternoon', () => {
  expect(iso(swapExpiry(new Date('2027-01-26T16:22:00+01:00'), zone))).toBe('2027-02-02T16:00:00.000Z');
});

test('it stays five on the clock on the wall when summer time begins in between', () => {
  expect(iso(swapExpiry(new Date('2027-03-25T10:00:00+01:00'), zone))).toBe('2027-04-01T15:00:00.000Z');
});

test('whenever it is asked, it closes at five on the same day of the next week', () => {
  const anyMoment = fc.date({
    min: new Date('2026-01-01'),
    max: new Date('2030-01-01'),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(anyMoment, (askedAt) => {
      const closes = swapExpiry(askedAt, zone);
      expect(formatTime(closes, zone)).toBe('17:00');
      const between = Date.parse(wallDate(closes, zone)) - Date.parse(wallDate(askedAt, zone));
      expect(between).toBe(days(7));
    }),
  );
});

test('no answer, "not now" and "never" are open for equally long', () => {
  const expiresAt = '2027-02-02T16:00:00.000Z';
  const open = (state: Parameters<typeof isOpen>[0]['state'], now: Date) =>
    isOpen({ state, closedAt: null, expiresAt }, now);
  for (const state of ['pending', 'not_now', 'not_allowed'] as const) {
    expect(open(state, later(new Date(expiresAt), -1))).toBe(true);
    expect(open(state, new Date(expiresAt))).toBe(false);
  }
  for (const state of ['accepted', 'expired', 'withdrawn'] as const)
    expect(open(state, later(new Date(expiresAt), -1))).toBe(false);
});

test('what is stored as fields is read back, and nothing else is a field', () => {
  expect(readFields('phone,email')).toEqual(['phone', 'email']);
  expect(readFields('email')).toEqual(['email']);
  expect(readFields('')).toEqual([]);
  expect(readFields(null)).toEqual([]);
  expect(readFields('salary')).toEqual([]);
});
