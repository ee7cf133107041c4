import { describe, expect, test } from 'vitest';
import type { KnownAlready } from '../../src/guests/guest-list.ts';
import { ada, base, check, tables } from './check-list.ts';

/** What is said about a guest that is fine but for one more column. */
function withColumn(name: string, value: string, known: Partial<KnownAlready> = { tables }) {
  const [row] = check(
    [
      [...base, name],
      [...ada, value],
    ],
    known,
  ).rows;
  return {
    guest: row?.guest ?? null,
    said: row?.problems.map((p) => `${p.weight} ${p.code} ${p.column}: ${p.value}`),
  };
}

describe('a row is accepted', () => {
  test('with only a name, an organisation and a layer', () => {
    expect(check([base, ada]).rows).toEqual([
      {
        line: 2,
        problems: [],
        guest: {
          firstName: 'Ada',
          lastName: 'van Vliet',
          organisation: 'UWV',
          layer: 'manager',
          functionTitle: null,
          expertise: null,
          email: null,
          phone: null,
          role: 'participant',
          homeTable: null,
          language: null,
          staysPut: false,
          wish: null,
        },
      },
    ]);
  });

  test('with the name in three columns', () => {
    const { rows } = check([
      ['Voornaam', 'Tussenvoegsel', 'Achternaam', 'Laag'],
      ['Ada', 'van der', 'Vliet', 'board'],
    ]);
    expect(rows[0]?.guest).toMatchObject({ firstName: 'Ada', lastName: 'van der Vliet' });
  });

  test('with a right-to-left name and an emoji', () => {
    const { rows } = check([
      base,
      ['مريم الحسن', 'UWV', 'board'],
      ['👩🏽‍🦽 🌱', 'UWV', 'board'],
      ['🙂 🌱', 'UWV', 'board'],
    ]);
    expect(rows.map(({ guest }) => guest?.firstName)).toEqual(['مريم', '👩🏽‍🦽', '🙂']);
  });

  test.each([
    ['E-mail', 'ada@@example', 'warns email_odd E-mail: ada@@example', { email: null }],
    ['E-mail', 'Ada <=1@example.org>', 'warns email_odd E-mail: Ada <=1@example.org>', { email: null }],
    ['Telefoon', 'bel het loket', 'warns phone_odd Telefoon: bel het loket', { phone: null }],
    ['Tafel', 'T9', 'warns table_unknown Tafel: T9', { homeTable: null }],
    ['Rol', 'voorzitter', 'warns role_unknown Rol: voorzitter', { role: 'participant' }],
    ['Taal', 'Fries', 'warns language_unknown Taal: Fries', { language: null }],
    ['Blijft zitten', 'misschien', 'warns stays_put_unknown Blijft zitten: misschien', { staysPut: false }],
  ])('with an odd %s, which is left out and told', (column, value, said, guest) => {
    expect(withColumn(column, value)).toMatchObject({ said: [said], guest });
  });

  test.each([
    ['Telefoon', '+31 6 12345678', { phone: '+31 6 12345678' }],
    ['Telefoon', '06-00000015', { phone: '06-00000015' }],
    ['Telefoon', '0800 1234', { phone: '0800 1234' }],
    ['Tafel', 'de tjonger', { homeTable: 2 }],
    ['Rol', 'Tafelbegeleider', { role: 'table_host' }],
    ['Taal', 'Engels', { language: 'en' }],
    ['Blijft zitten', 'x', { staysPut: true }],
    ['Wens', ' - ', { wish: null }],
    ['Opmerking', '=1+1', { wish: null }],
    ['Mobiel', '612345678', { phone: '612345678' }],
  ])('with %s "%s"', (column, value, guest) => {
    expect(withColumn(column, value)).toMatchObject({ said: [], guest });
  });

  test('with only a first name, and the other half is asked for', () => {
    const [row] = check([base, ['Noor', 'UWV', 'board']]).rows;
    expect(row?.guest).toMatchObject({ firstName: 'Noor', lastName: '' });
    expect(row?.problems).toMatchObject([{ code: 'half_a_name', weight: 'warns', value: 'Noor' }]);
  });

  test('without an organisation for an expert by experience only', () => {
    const { rows } = check([base, ['Noor Berk', '', 'ervaringsdeskundige'], ['Ada Vis', '', 'board']]);
    expect(rows[0]).toMatchObject({
      guest: { organisation: null },
      problems: [{ code: 'organisation_missing', weight: 'warns' }],
    });
    expect(rows[1]).toMatchObject({
      guest: null,
      problems: [{ code: 'organisation_missing', weight: 'stops' }],
    });
  });
});

describe('a row is refused, with its reason', () => {
  test.each(['Ada =1+1', 'Vis, @SUM(A1)'])('for a formula hidden in the name "%s"', (name) => {
    expect(check([base, [name, 'UWV', 'board']]).rows).toMatchObject([
      { guest: null, problems: [{ code: 'formula', column: 'Naam' }] },
    ]);
  });

  test('for a citizen service number in a column that is a phone and a name at once', () => {
    const rows = [base, ['999990007', 'UWV', 'board']];
    expect(check(rows, {}, { columns: { full_name: 0, phone: 0 } }).rows).toMatchObject([
      { guest: null, problems: [{ code: 'bsn' }] },
    ]);
  });

  test.each([
    [
      'Functie',
      '=HYPERLINK("http://example.org")',
      'stops formula Functie: =HYPERLINK("http://example.org")',
    ],
    ['Wens', '@SUM(A1)', 'stops formula Wens: @SUM(A1)'],
    ['Telefoon', '+SUM(A1)', 'stops formula Telefoon: +SUM(A1)'],
    ['Expertise', '\t=1', 'stops formula Expertise: =1'],
    ['Wens', '+31 6 12345678', 'stops formula Wens: +31 6 12345678'],
    ['E-mail', '-1+1', 'stops formula E-mail: -1+1'],
    ['Wens', 'x'.repeat(501), `stops too_long Wens: ${'x'.repeat(59)}…`],
  ])('for %s "%s"', (column, value, said) => {
    expect(withColumn(column, value)).toEqual({ guest: null, said: [said] });
  });

  test.each(['Wens', 'Opmerking', 'E-mail', 'Laag 2', 'Telefoon'])(
    'for a citizen service number in %s, and nobody repeats the number',
    (column) => {
      const found = check([
        [...base, column],
        [...ada, 'bsn 999.990.007 ja'],
      ]);
      expect(found.rows).toMatchObject([{ guest: null, problems: [{ code: 'bsn', column, value: null }] }]);
      expect(JSON.stringify(found)).not.toMatch(/999/);
    },
  );

  test('for no name and for no layer', () => {
    const { rows } = check([base, ['', 'UWV', 'board'], ['Ada Vis', 'UWV', '-']]);
    expect(rows.map(({ guest, problems }) => [guest, problems[0]?.code])).toEqual([
      [null, 'name_missing'],
      [null, 'layer_missing'],
    ]);
  });

  test('for a cell beyond the last column, because everything may have shifted', () => {
    expect(check([base, [...ada, 'over']]).rows[0]).toMatchObject({
      guest: null,
      problems: [{ code: 'row_too_wide', value: 'over' }],
    });
  });

  test('for a layer we do not know, until the organiser says which one it is', () => {
    const rows = [
      base,
      ['Ada Vis', 'UWV', 'Regiobestuur'],
      ['Ben Kok', 'UWV', 'REGIOBESTUUR '],
      ['Cor As', 'UWV', 'zebra'],
    ];
    const first = check(rows);
    expect(first.rows.map(({ guest }) => guest)).toEqual([null, null, null]);
    expect(first.unknownLayers).toEqual([
      { word: 'Regiobestuur', rows: 2, suggestion: 'board' },
      { word: 'zebra', rows: 1, suggestion: null },
    ]);
    const then = check(rows, {}, { layerWords: { Regiobestuur: 'board', zebra: 'politics' } });
    expect(then.rows.map(({ guest }) => guest?.layer)).toEqual(['board', 'board', 'politics']);
    expect(then.unknownLayers).toEqual([]);
  });
});
