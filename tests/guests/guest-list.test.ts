import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../src/guests/guest-columns.ts';
import { checkGuests } from '../../src/guests/guest-list.ts';
import { readGuestFile } from '../../src/guests/reading/read-guest-file.ts';
import { base, check, nothingKnown } from './check-list.ts';

describe('the demo list', () => {
  test('is accepted whole: 56 guests, with layer, role, table and wish', async () => {
    const bytes = readFileSync(new URL('../../src/demo/data/people.csv', import.meta.url));
    const file = await readGuestFile({ name: 'people.csv', bytes });
    const mapping = guessColumns(file.header);
    const demoTables = Array.from({ length: 6 }, (_, i) => ({ number: i + 1, name: `Tafel van ${i}` }));
    const { rows, notes, newOrganisations } = checkGuests(file, mapping, {
      ...nothingKnown,
      tables: demoTables,
    });

    expect(notes).toEqual([]);
    expect(rows).toHaveLength(56);
    expect(rows.filter(({ guest, problems }) => guest === null || problems.length > 0)).toEqual([]);
    expect(rows[25]).toEqual({
      line: 27,
      problems: [],
      guest: {
        firstName: 'Zohra',
        lastName: 'Muisstra',
        organisation: 'O3',
        layer: 'professional',
        functionTitle: 'inkomensconsulent',
        expertise: 'W&I',
        email: 'zohra.muisstra@voorbeeldstad.example.org',
        phone: '06-00000026',
        role: 'participant',
        homeTable: 4,
        language: 'nl',
        staysPut: true,
        wish: 'Blijft graag aan één tafel.',
      },
    });
    expect(rows.map(({ guest }) => guest?.role).filter((role) => role === 'table_host')).toHaveLength(6);
    expect(newOrganisations.map(({ name }) => name)).toHaveLength(9);
  });
});

describe('the same person twice', () => {
  const header = ['Naam', 'Organisatie', 'Laag', 'E-mail'];

  test('in the list is refused the second time, with the other row', () => {
    const { rows } = check([
      header,
      ['Zoë Vis', 'UWV', 'board', 'zoe@example.org'],
      ['zoe vis', 'uwv', 'board', ''],
      ['Z. Vis', 'GGZ', 'board', 'ZOE@example.org'],
      ['Zoë Vis', 'GGZ', 'board', 'z@example.org'],
    ]);
    expect(
      rows.map(({ guest, problems }) => [guest !== null, problems[0]?.code, problems[0]?.otherLine]),
    ).toEqual([
      [true, undefined, undefined],
      [false, 'duplicate_in_file', 2],
      [false, 'duplicate_in_file', 2],
      [true, undefined, undefined],
    ]);
  });

  test('counts once when the first row was refused for something else', () => {
    const { rows } = check([header, ['Ada Vis', 'UWV', 'zebra', ''], ['Ada Vis', 'UWV', 'board', '']]);
    expect(rows.map(({ guest }) => guest !== null)).toEqual([false, true]);
  });

  test('on the list already is refused, and the others are not', () => {
    const known = {
      people: [{ firstName: 'Ada', lastName: 'Vis', organisation: 'U.W.V.', email: 'a@example.org' }],
    };
    const { rows } = check(
      [
        header,
        ['Ada Vis', 'u w v', 'board', ''],
        ['A. Vis', 'GGZ', 'board', 'A@example.org'],
        ['Ben Vis', 'UWV', 'board', ''],
      ],
      known,
    );
    expect(rows.map(({ problems }) => problems.map(({ code }) => code))).toEqual([
      ['already_on_the_list'],
      ['already_on_the_list'],
      [],
    ]);
  });
});

describe('organisations', () => {
  test('get the spelling we know; new ones are listed with what they look like', () => {
    const organisations = ['Gemeente Voorbeeldstad', 'Stap Vooruit'];
    const names = [
      'gemeente  voorbeeldstad',
      'Stap Voorruit',
      'Voorbeeldstad',
      'Regio Werkt',
      'REGIO WERKT',
      'Regio Werk',
    ];
    const { rows, newOrganisations } = check(
      [base, ...names.map((name, i) => [`Gast ${'abcdef'[i]}`, name, 'board'])],
      { organisations },
    );
    expect(rows.map(({ guest }) => guest?.organisation)).toEqual([
      'Gemeente Voorbeeldstad',
      'Stap Voorruit',
      'Voorbeeldstad',
      'Regio Werkt',
      'Regio Werkt',
      'Regio Werk',
    ]);
    expect(newOrganisations).toEqual([
      { name: 'Stap Voorruit', lines: [3], looksLike: 'Stap Vooruit' },
      { name: 'Voorbeeldstad', lines: [4], looksLike: 'Gemeente Voorbeeldstad' },
      { name: 'Regio Werkt', lines: [5, 6], looksLike: null },
      { name: 'Regio Werk', lines: [7], looksLike: 'Regio Werkt' },
    ]);
  });
});

describe('about the whole list is said once', () => {
  test('that there is no column with names, and no row is read', () => {
    expect(
      check([
        ['Kleur', 'Laag'],
        ['rood', 'board'],
      ]),
    ).toMatchObject({
      rows: [],
      notes: [{ code: 'no_name_column', weight: 'stops' }, { code: 'no_organisation_column' }],
    });
  });

  test('that there is no column for organisation and layer, and no tables yet', () => {
    const { notes, rows } = check([
      ['Naam', 'Tafel'],
      ['Ada Vis', 'T1'],
    ]);
    expect(notes.map(({ code, weight }) => `${weight} ${code}`)).toEqual([
      'warns no_organisation_column',
      'warns no_layer_column',
      'warns no_tables_yet',
    ]);
    expect(rows).toMatchObject([
      { guest: { layer: null, organisation: null, homeTable: null }, problems: [] },
    ]);
  });
});
