import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../src/harvest/note-check.ts';
import { nothingKnown } from './fixtures.ts';
import { grouped, lastDigitOf, shifted, spellings } from './spellings.ts';

const allSpellings: Record<string, (number: string) => string> = {
  ...spellings,
  'four, two, three': grouped([4, 2, 3], ' '),
  'with dots': grouped([3, 3, 3], '.'),
  'with long dashes and spaces': grouped([3, 3, 3], ' – '),
  'with stars': grouped([3, 3, 3], '*'),
  'with waves': grouped([3, 3, 3], '~'),
  'with commas and spaces': grouped([3, 3, 3], ', '),
  'with colons': grouped([3, 3, 3], ':'),
  'between brackets': grouped([3, 3, 3], ')('),
  'with commas': grouped([3, 3, 3], ','),
  'with low lines': grouped([5, 4], '_'),
  'with a date inside': grouped([1, 2, 2, 4], '-'),
  'digit by digit': grouped([1, 1, 1, 1, 1, 1, 1, 1, 1], ' '),
  'with empty signs between': grouped([3, 3, 3], '\u2800'),
  'with control signs between': grouped([3, 3, 3], '\u0008'),
  'over two lines': grouped([4, 5], '\n'),
  'with soft hyphens between': grouped([3, 3, 3], '\u00AD'),
  'in Hindi digits': shifted(0x0966),
  'in Thai digits': shifted(0x0e50),
  'in Persian digits': shifted(0x06f0),
  'in bold mathematical digits': shifted(0x1d7ce),
  'on keys': (number) => number.replace(/\d/g, (digit) => `${digit}\uFE0F\u20E3`),
};

const sentences: ((number: string) => string)[] = [
  (number) => number,
  (number) => `Het nummer is ${number} en dat klopt niet.`,
  (number) => `Bel 112, (${number}), of kom op 26-01-2027 om 13.40 uur.`,
  (number) => `In 2015 ${number}`,
];

const eightDigits = fc
  .integer({ min: 1, max: 99_999_999 })
  .map((number) => String(number).padStart(8, '0'))
  .filter((eight) => lastDigitOf(eight) !== undefined);
const citizenNumber = eightDigits.map((eight) => `${eight}${lastDigitOf(eight)}`);
const otherNumber = fc
  .tuple(eightDigits, fc.integer({ min: 1, max: 9 }))
  .map(([eight, more]) => `${eight}${((lastDigitOf(eight) ?? 0) + more) % 10}`);

describe('a BSN', () => {
  test.each(Object.entries(allSpellings))('is never kept, %s', (_name, spell) => {
    fc.assert(
      fc.property(citizenNumber, fc.constantFrom(...sentences), (number, sentence) => {
        expect(checkText(sentence(spell(number)), nothingKnown)).toEqual({ verdict: 'block', rule: 'bsn' });
      }),
    );
  });

  test.each(Object.entries(allSpellings))('that fails the eleven test is no BSN, %s', (_name, spell) => {
    fc.assert(
      fc.property(otherNumber, (number) => {
        expect(checkText(`Het nummer is ${spell(number)}.`, nothingKnown).verdict).not.toBe('block');
      }),
    );
  });

  test.each([
    ['in one piece', (number: string) => number],
    ['with spaces', grouped([2, 3, 3], ' ')],
    ['with dots', grouped([2, 3, 3], '.')],
    ['with dashes', grouped([2, 3, 3], '-')],
  ])('without its first zero is never kept, %s', (_name, spell) => {
    const withZero = citizenNumber.filter((number) => number.startsWith('0'));
    fc.assert(
      fc.property(withZero, (number) => {
        expect(checkText(`nr ${spell(number.slice(1))} klopt`, nothingKnown).verdict).toBe('block');
      }),
    );
  });

  test.each(['999990007', '999990019', '999990020', '999990032'])(
    '%s of the test series is one',
    (number) => {
      expect(checkText(number, nothingKnown).verdict).toBe('block');
    },
  );

  test('next to a phone number, a date or an amount is still found', () => {
    for (const other of [
      '06-00000099',
      '+31 6 00000099',
      '26-01-2027',
      '2027-01-26',
      '€ 1.250.000',
      'Z-2026-004512',
    ]) {
      for (const text of [`${other} 999990007`, `999990007 ${other}`]) {
        expect([text, checkText(text, nothingKnown)]).toEqual([text, { verdict: 'block', rule: 'bsn' }]);
      }
    }
  });

  test.each([
    '012345672 3 keer',
    '012 345 672 3 keer',
    '+31 6 00000042 012 345 672',
    '1-08-06-1942',
    'tafel 02 999990007',
  ])('with other digits close by is still found: %s', (text) =>
    expect(checkText(text, nothingKnown)).toEqual({ verdict: 'block', rule: 'bsn' }),
  );
});

describe('other numbers are not taken for a BSN', () => {
  test('every Dutch mobile number is a phone number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (number) => {
        const eight = String(number).padStart(8, '0');
        for (const text of [
          `06-${eight}`,
          `06${eight}`,
          `+31 6 ${eight}`,
          `+316${eight}`,
          `0031 6${eight}`,
        ]) {
          expect([text, checkText(text, nothingKnown)]).toEqual([
            text,
            { verdict: 'warn', rules: ['phone'] },
          ]);
        }
      }),
    );
  });

  test('every date of our century, every span of years and every timetable is fine', () => {
    const two = (n: number) => String(n).padStart(2, '0');
    fc.assert(
      fc.property(
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 2000, max: 2099 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (from, to, month, day) => {
          const [date, time] = [`${two(day)}-${two(month)}-${from}`, `${two(day % 24)}.${two(month)}`];
          for (const text of [
            date,
            `${date} ${time}`,
            `${from}-${two(month)}-${two(day)} 9 uur`,
            `${from}-${to}`,
          ]) {
            expect([text, checkText(text, nothingKnown)]).toEqual([text, { verdict: 'ok' }]);
          }
          expect(checkText(`${time}-${two(month)}.30 uur`, nothingKnown)).toEqual({ verdict: 'ok' });
        },
      ),
    );
  });

  test('every large amount of money is fine', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10_000_000, max: 999_999_999 }), (number) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, '.');
        for (const text of [`€ ${written}`, `${written} euro`]) {
          expect([text, checkText(text, nothingKnown)]).toEqual([text, { verdict: 'ok' }]);
        }
      }),
    );
  });

  test('ten digits in a row are none', () => {
    fc.assert(
      fc.property(citizenNumber, fc.integer({ min: 1, max: 9 }), (number, digit) => {
        expect(checkText(`${digit}${number}`, nothingKnown).verdict).not.toBe('block');
      }),
    );
  });
});

describe('a bank account', () => {
  const account = fc
    .tuple(
      fc.integer({ min: 0, max: 99 }),
      fc.stringMatching(/^[A-Z]{4}$/),
      fc.integer({ min: 0, max: 9_999_999_999 }),
    )
    .map(
      ([check, bank, number]) =>
        `NL${String(check).padStart(2, '0')}${bank}${String(number).padStart(10, '0')}`,
    );

  test.each<[string, (iban: string) => string]>([
    ['in one piece', (iban) => iban],
    ['in groups of four', grouped([4, 4, 4, 4, 2], ' ')],
    ['in small letters', (iban) => iban.toLowerCase()],
    ['with dots', grouped([4, 4, 4, 4, 2], '.')],
    ['stuck to a word', (iban) => `IBAN:${iban}`],
    ['sign by sign', (iban) => [...iban].join(' ')],
    ['over three lines', grouped([6, 6, 6], '\n')],
    ['with odd spaces', grouped([1, 4, 5, 8], ' \u00A0 ')],
    [
      'in wide signs',
      (iban) => iban.replace(/./g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
    ],
  ])('is never kept, %s, whatever its check digits', (_name, spell) => {
    fc.assert(
      fc.property(account, (iban) => {
        expect(checkText(`Naar ${spell(iban)} graag`, nothingKnown)).toEqual({
          verdict: 'block',
          rule: 'iban',
        });
      }),
    );
  });
});
