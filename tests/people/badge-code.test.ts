import fc from 'fast-check';
import { expect, test } from 'vitest';
import { badgeSigns, newBadgeCode, readBadgeCode } from '../../src/people/badge-code.ts';

test('a code has six signs that nobody mixes up, and is never a word', () => {
  for (let i = 0; i < 500; i++)
    expect(newBadgeCode()).toMatch(/^[2-9A-HJKMNP-TV-Z]{3}-[2-9A-HJKMNP-TV-Z]{3}$/);
  expect(badgeSigns).toHaveLength(30);
});

test('a code is read however it is typed', () => {
  const spelled = fc.record({
    signs: fc.array(fc.constantFrom(...badgeSigns), { minLength: 6, maxLength: 6 }),
    gap: fc.constantFrom('', ' ', '-', '–', '.', ' - '),
    small: fc.boolean(),
  });
  fc.assert(
    fc.property(spelled, ({ signs, gap, small }) => {
      const code = `${signs.slice(0, 3).join('')}-${signs.slice(3).join('')}`;
      const typed = code.replace('-', gap);
      expect(readBadgeCode(small ? ` ${typed.toLowerCase()} ` : typed)).toBe(code);
    }),
  );
});

test('anything else is no code', () => {
  for (const typed of ['', 'K7M', 'K7M-4PXX', 'K7M-4P0', 'O7M-4PX', 'tafel4', 'hallo!']) {
    expect(readBadgeCode(typed), typed).toBeUndefined();
  }
});
