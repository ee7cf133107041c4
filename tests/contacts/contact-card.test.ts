import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filledFields, isEmail, isPhone } from '../../src/contacts/contact-card.ts';

test.each([
  '06-00000015',
  '0516 123456',
  '+31 (0)6 0000 0015',
  '0031612345678',
  '058/1234567',
  '(0516) 12.34.56',
])('"%s" can be a phone number', (typed) => expect(isPhone(typed)).toBe(true));

test.each([
  '',
  '06',
  'bel mij',
  '0612345678 (thuis)',
  '999990007',
  '99999 00 07',
  '12345678901',
  '+31',
  '06-0000-0000-0000-0000',
])('"%s" cannot', (typed) => expect(isPhone(typed)).toBe(false));

test('nine digits are never a phone number, however they are written', () => {
  const digit = fc.integer({ min: 0, max: 9 });
  const between = fc.constantFrom('', ' ', '-', '.', '(', ')');
  fc.assert(
    fc.property(fc.array(fc.tuple(digit, between), { minLength: 9, maxLength: 9 }), (pieces) => {
      expect(isPhone(pieces.flat().join(''))).toBe(false);
    }),
  );
});

test.each(['omar@example.org', 'omar.dromerstra+werk@voorbeeld.example.org'])(
  '"%s" can be an email address',
  (typed) => expect(isEmail(typed)).toBe(true),
);

test.each([
  '',
  'omar',
  'omar@',
  '@example.org',
  'omar@example',
  'o mar@example.org',
  'a@b@example.org',
  'a@example.org\nBcc: b@example.org',
  'a@example.org, b@example.org',
])('"%s" cannot', (typed) => expect(isEmail(typed)).toBe(false));

test('only what has something in it, and is not kept from everybody, can be given', () => {
  const to = { phone: 'swap', email: 'sat_with', times: 'nobody' } as const;
  const empty = { phone: null, email: null, times: null, to };
  expect(filledFields(empty)).toEqual([]);
  expect(filledFields({ ...empty, phone: '06-00000015' })).toEqual(['phone']);
  expect(filledFields({ ...empty, email: 'o@example.org', times: 'na vijven' })).toEqual(['email']);
});
