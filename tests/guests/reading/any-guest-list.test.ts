import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guestFields } from '../../../src/guests/guest-columns.ts';
import { checkGuests } from '../../../src/guests/guest-list.ts';
import { base, check, fileOf } from '../check-list.ts';

describe('whatever is in the cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      '',
      '-',
      '=1',
      '+',
      '@',
      '999990007',
      '__proto__',
      'constructor',
      'toString',
      'UWV',
      'board',
      'T1',
      '🌱',
      ',',
      'Ada, =1',
      'Ada =1',
      'Ada <=1@example.org>',
    ),
  );
  const grid = fc.array(fc.array(cell, { maxLength: 20 }), { maxLength: 12 });
  const columns = fc.dictionary(fc.constantFrom(...guestFields), fc.integer({ min: -1, max: 25 }));
  const layerWords = fc.dictionary(cell, fc.constantFrom('board' as const, 'policy' as const));
  const name = fc.record({ firstName: cell, lastName: cell, organisation: cell, email: fc.option(cell) });
  const known = fc.record({
    organisations: fc.array(cell),
    people: fc.array(name),
    tables: fc.array(fc.record({ number: fc.integer(), name: cell })),
  });

  test('every row gets an answer: a guest, or at least one reason that stops it', () => {
    fc.assert(
      fc.property(fc.array(cell), grid, columns, layerWords, known, (header, rows, mapped, words, about) => {
        const result = checkGuests(fileOf(header, rows), { columns: mapped, layerWords: words }, about);
        if (result.notes.some(({ weight }) => weight === 'stops')) return;
        expect(result.rows.map(({ line }) => line)).toEqual(rows.map((_, i) => i + 2));
        for (const { guest, problems } of result.rows) {
          expect(problems.some(({ weight }) => weight === 'stops')).toBe(guest === null);
          const texts = Object.entries(guest ?? {}).filter(([field]) => field !== 'phone');
          expect(
            texts.filter(([, value]) => /^[=+\-@]/.test(String(value ?? '')) && typeof value === 'string'),
          ).toEqual([]);
          expect(JSON.stringify([problems, texts])).not.toContain('999990007');
        }
      }),
      { numRuns: 300 },
    );
  });

  test('5,000 guests from 5,000 organisations are checked within seconds', () => {
    const rows = Array.from({ length: 5_000 }, (_, i) => [
      `Gast A${i}`,
      `Organisatie van nummer ${i}`,
      'board',
    ]);
    const organisations = Array.from({ length: 2_000 }, (_, i) => `Organisatie van nommer ${i}`);
    const before = performance.now();
    expect(check([base, ...rows], { organisations }).rows.filter(({ guest }) => guest === null)).toEqual([]);
    expect(performance.now() - before).toBeLessThan(5_000);
  });
});
