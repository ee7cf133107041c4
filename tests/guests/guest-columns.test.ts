import { describe, expect, test } from 'vitest';
import { guessColumns, headerRowOf } from '../../src/guests/guest-columns.ts';

const guessed = (...header: string[]) => guessColumns(header).columns;

describe('columns are guessed from their names', () => {
  test('in Dutch', () => {
    expect(
      guessed(
        'Voornaam',
        'Tussenvoegsel',
        'Achternaam',
        'Werkgever',
        'Laag',
        'Functie',
        'Vakgebied',
        'E-mailadres',
        'Mobiel nummer',
        'Rol',
        'Tafel',
        'Taal',
        'Blijft zitten',
        'Wens',
      ),
    ).toEqual({
      first_name: 0,
      name_prefix: 1,
      last_name: 2,
      organisation: 3,
      layer: 4,
      function_title: 5,
      expertise: 6,
      email: 7,
      phone: 8,
      role: 9,
      home_table: 10,
      language: 11,
      stays_put: 12,
      wish: 13,
    });
  });

  test('in English', () => {
    expect(
      guessed(
        'Full name',
        'Organization',
        'Level',
        'Job title',
        'Email address',
        'Phone',
        'Role',
        'Table',
        'Language',
      ),
    ).toEqual({
      full_name: 0,
      organisation: 1,
      layer: 2,
      function_title: 3,
      email: 4,
      phone: 5,
      role: 6,
      home_table: 7,
      language: 8,
    });
  });

  test.each([
    ['  UW E-MAILADRES (verplicht)*', 'email'],
    ['Naam organisatie', 'organisation'],
    ['Telefoon (mobiel)', 'phone'],
    ['Praktische wens', 'wish'],
    ['tél.', 'phone'],
  ])('%s is understood', (name, field) => {
    expect(guessed(name)).toEqual({ [field]: 0 });
  });

  test('next to a first name, a plain "naam" is the last name', () => {
    expect(guessed('Voornaam', 'Naam')).toEqual({ first_name: 0, last_name: 1 });
    expect(guessed('Naam', 'Laag')).toEqual({ full_name: 0, layer: 1 });
  });

  test('of two columns with the same name the first one counts', () => {
    expect(guessed('Functie', 'function_en', 'Functie')).toEqual({ function_title: 0 });
  });

  test.each(['show_layer', 'person_id', 'attendance', 'constructor', '__proto__', '', '🌱', 'Opmerking'])(
    '"%s" is left for the organiser to choose',
    (name) => {
      expect(guessed(name)).toEqual({});
    },
  );
});

test('the header is found below a title, and is the first row when nothing is known', () => {
  const rows = (...list: string[][]) => list.map((cells) => ({ cells }));
  expect(headerRowOf(rows(['Gasten'], ['12 maart'], ['Naam', 'Laag'], ['Ada', 'manager']))).toBe(2);
  expect(headerRowOf(rows(['Ada', 'UWV'], ['Ben', 'GGZ']))).toBe(0);
});
