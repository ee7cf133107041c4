import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayFrom, numberFrom, timeFrom } from '../../src/sessions/written-values.ts';

test('a day is understood from a calendar and as Dutch people write it', () => {
  expect(dayFrom('2027-01-26')).toBe('2027-01-26');
  expect(dayFrom('26-1-2027')).toBe('2027-01-26');
  expect(dayFrom('06/02/2027')).toBe('2027-02-06');
  for (const odd of ['', '2027-02-30', '30-2-2027', 'morgen', '26-1-27'])
    expect(dayFrom(odd)).toBeUndefined();
});

test('a time is understood with a colon or a point, with or without a nought in front', () => {
  expect(timeFrom('13:40')).toBe('13:40');
  expect(timeFrom('13.40')).toBe('13:40');
  expect(timeFrom('9:05')).toBe('09:05');
  for (const odd of ['', '24:00', '13:60', '13', 'half twee', '13:4']) expect(timeFrom(odd)).toBeUndefined();
});

test('a number is whole and within its bounds', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 200 }), (number) => {
      expect(numberFrom(String(number), 5, 120)).toBe(number >= 5 && number <= 120 ? number : undefined);
    }),
  );
  for (const odd of ['', 'acht', '8.5', '8,5', '1e2', '0x10'])
    expect(numberFrom(odd, 0, 500)).toBeUndefined();
});
