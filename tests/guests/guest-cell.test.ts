import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holdsCitizenNumber } from '../../src/guests/citizen-number.ts';
import {
  cleanCell,
  emailIn,
  isFormula,
  isPossiblePhone,
  splitName,
  tableOf,
} from '../../src/guests/guest-cell.ts';
import { layerOf, nearestLayer } from '../../src/guests/layer.ts';
import { lookalike, plain } from '../../src/guests/spelling.ts';

describe('a citizen service number', () => {
  test.each([
    '999990007',
    'Het BSN is 999990007.',
    '9999 90 019',
    '999.990.020',
    '999-990-019',
    '９９９９９０００７',
  ])('is seen in %s', (text) => expect(holdsCitizenNumber(text)).toBe(true));

  test.each([
    '999990100',
    '000000000',
    '06-00000015',
    '0612345678',
    '9999900070',
    '12-03-1971',
    '999 lijnen, 990007',
  ])('is not seen in %s', (text) => expect(holdsCitizenNumber(text)).toBe(false));

  test('is seen exactly when the weighted sum of nine digits can be divided by eleven', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(9), { minLength: 8, maxLength: 8 }), fc.nat(9), (first, last) => {
        const sum = first.reduce((total, digit, i) => total + digit * (9 - i), 0);
        const digits = [...first, last].join('');
        fc.pre(digits !== '000000000');
        expect(holdsCitizenNumber(`nr ${digits}.`)).toBe(sum % 11 === last);
      }),
    );
  });
});

test.each([
  ['Aukje Voorbeeldstra', 'Aukje', 'Voorbeeldstra'],
  ['Anna van der Berg', 'Anna', 'van der Berg'],
  ['Jan de Wit-Bakker', 'Jan', 'de Wit-Bakker'],
  ['Berg, Anna van der', 'Anna', 'van der Berg'],
  ['de Vries, Jan Piet', 'Jan Piet', 'de Vries'],
  ['Noor', 'Noor', ''],
  ['مريم الحسن', 'مريم', 'الحسن'],
])('the name %s is split', (whole, firstName, lastName) => {
  expect(splitName(whole)).toEqual({ firstName, lastName });
});

test('a cell loses invisible signs, double spaces and a lone dash', () => {
  expect(cleanCell('\u202e Ada\u00a0\n B\u200b\u0007 ')).toBe('Ada B');
  expect(cleanCell(' – ')).toBe('');
  expect(cleanCell('Zoe\u0308')).toBe('Zo\u00eb');
  expect(cleanCell('👩🏽‍🦽')).toBe('👩🏽‍🦽');
});

test('a formula is seen by its first sign, also in wide letters', () => {
  for (const cell of ['=1+1', '+1', '-2', '@A1', '＝A1']) expect(isFormula(cell), cell).toBe(true);
  for (const cell of ['Ada', '1=1', 'a@b.nl', '']) expect(isFormula(cell), cell).toBe(false);
});

test('a phone number may be any that can exist', () => {
  for (const phone of [
    '06-00000015',
    '+31 6 12345678',
    '(0512) 12 34 56',
    '14 0512',
    '0031612345678',
    '612345678',
  ]) {
    expect(isPossiblePhone(phone), phone).toBe(true);
  }
  for (const phone of ['123', 'bel Ada', '06-12345678 / 0512-123456', '+SUM(A1)', '06-1234567x']) {
    expect(isPossiblePhone(phone), phone).toBe(false);
  }
});

test('an e-mail address is found as people paste it', () => {
  expect(emailIn('ada@example.org')).toBe('ada@example.org');
  expect(emailIn('Ada B <ada@example.org>')).toBe('ada@example.org');
  expect(emailIn('mailto:ada@example.org')).toBe('ada@example.org');
  for (const odd of [
    'ada',
    'ada@',
    'ada@example',
    'ada@@example.org',
    'a@x.nl; b@x.nl',
    'a b@x.nl',
    'ada@x..nl',
  ]) {
    expect(emailIn(odd), odd).toBeNull();
  }
});

test('a table is found by number, code or name', () => {
  const tables = [
    { number: 1, name: 'De Brink' },
    { number: 12, name: 'Het Veen' },
  ];
  for (const text of ['1', 'T1', 't 01', 'Tafel 1', 'table 1', 'de brink', 'Tafel De Brink']) {
    expect(tableOf(text, tables), text).toBe(1);
  }
  expect(tableOf('T12', tables)).toBe(12);
  for (const text of ['2', 'T', 'Brink 1', '1 of 12', '🌱']) expect(tableOf(text, tables), text).toBeNull();
});

test('a layer is known by the words people use, and otherwise suggested', () => {
  expect(layerOf('Wethouder')).toBe('board');
  expect(layerOf('teammanager')).toBe('manager');
  expect(layerOf('Uitvoerend professional')).toBe('professional');
  expect(layerOf('beleidsmedewerker')).toBe('policy');
  expect(layerOf('raadslid')).toBe('politics');
  expect(layerOf('expert_by_experience')).toBe('expert_by_experience');
  expect(layerOf('Organisatieteam')).toBe('facilitator');
  expect(layerOf('senior beleidsadviseur')).toBeNull();
  expect(nearestLayer('senior beleidsadviseur')).toBe('policy');
  expect(nearestLayer('klantmanager inkomen')).toBe('professional');
  expect(nearestLayer('profesional')).toBe('professional');
  expect(nearestLayer('boarding')).toBeNull();
  expect(nearestLayer('zebra')).toBeNull();
});

test('a typing slip looks alike, another number or a short word does not', () => {
  const known = ['stap vooruit', 'school 1', 'uwv'];
  expect(lookalike('stap vooriut', known)).toBe('stap vooruit');
  expect(lookalike('school 2', known)).toBeNull();
  expect(lookalike('uww', known)).toBeNull();
  expect(plain('  Coöperatie "De Ĳssel" ')).toBe('cooperatie de ijssel');
});
