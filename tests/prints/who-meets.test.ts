import { expect, test } from 'vitest';
import { leastMet, mostOrganisations, narrowest, shareMet, whoMeets } from '../../src/prints/who-meets.ts';
import { percentOf, whoMeetsPicture } from '../../src/prints/who-meets-picture.ts';
import type { SeatedPerson } from '../../src/sessions/session-store.ts';

type Sheet = Parameters<typeof whoMeets>[0];

/** People by organisation and table: `{ UWV: 'AAB' }` is three of UWV, two at table A and one at B. */
function oneRound(at: Readonly<Record<string, string>>): Sheet {
  const people = Object.entries(at).flatMap(([organisation, tables]) =>
    [...tables].map((table, n) => ({ id: `${organisation} ${n}`, organisation, table })),
  );
  const seats = Object.fromEntries(people.map(({ id, table }) => [id, table]));
  return {
    people: new Map(
      people.map(({ id, organisation }) => [
        id,
        { seatId: id, organisationId: `id of ${organisation}`, organisation } as SeatedPerson,
      ]),
    ),
    request: {
      people: people.map(({ id, organisation }) => ({
        id,
        organisation: `id of ${organisation}`,
        layer: 'professional',
      })),
      tables: [...new Set(Object.values(at).join(''))].map((id) => ({ id, seats: 20 })),
      rounds: [{ id: 'R', mode: 'mixed' }],
      together: [],
      apart: [],
      seed: 1,
      steps: 1,
    },
    seated: [{ id: 'R', seats }],
  };
}

test('organisations come by name, the one with most people first, with the pairs that share a table', () => {
  const { all, shown, putTogether } = whoMeets(oneRound({ Wonen: 'AB', UWV: 'AAB', Bos: 'BB' }), 'andere');
  expect(all.organisations).toEqual(['UWV', 'Bos', 'Wonen']);
  expect(all.met).toEqual([
    [1, 2, 3],
    [2, 1, 2],
    [3, 2, 0],
  ]);
  expect(all.possible).toEqual([
    [3, 6, 6],
    [6, 1, 4],
    [6, 4, 1],
  ]);
  expect(shown).toBe(all);
  expect(putTogether).toBe(0);
});

test('two who never share a table are the ones that meet least; of several, those with most pairs', () => {
  const { all } = whoMeets(oneRound({ Een: 'AAA', Twee: 'AA', Drie: 'BB', Vier: 'B' }), 'andere');
  expect(leastMet(all)).toMatchObject({ one: 'Een', other: 'Drie', met: 0, possible: 6 });
  expect(narrowest(all)).toEqual({ organisation: 'Een', others: 1 });
});

test('where every pair meets, nobody meets least', () => {
  const { all } = whoMeets(oneRound({ Een: 'AA', Twee: 'A' }), 'andere');
  expect(leastMet(all)).toBeUndefined();
  expect(narrowest(all)?.others).toBe(1);
  expect(shareMet(all, 1, 1)).toBeUndefined();
});

test('of more than fifteen organisations the smallest are put together, and nothing is counted away', () => {
  const many = Object.fromEntries(
    Array.from({ length: 18 }, (_, n) => [`O${String(n).padStart(2, '0')}`, n < 10 ? 'AB' : 'A']),
  );
  const { all, shown, putTogether } = whoMeets(oneRound(many), 'andere');
  expect(all.organisations).toHaveLength(18);
  expect(shown.organisations).toHaveLength(mostOrganisations);
  expect(shown.organisations.at(-1)).toBe('andere');
  expect(putTogether).toBe(4);
  const pairs = (matrix: typeof all.met) =>
    matrix.flatMap((row, at) => row.slice(0, at + 1)).reduce((sum, n) => sum + n, 0);
  expect(pairs(shown.met)).toBe(pairs(all.met));
  expect(pairs(shown.possible)).toBe(pairs(all.possible));
});

test('the picture has a number in every box, a thick frame where nobody meets, and only words from names', () => {
  const sheet = oneRound({
    'Zorg & <b>Welzijn</b>': 'AAB',
    'Werkloket voor alle mensen in het noorden': 'C',
  });
  const svg = whoMeetsPicture(whoMeets(sheet, 'andere').all, 'Getal: procent');
  expect(svg).toContain('Zorg &amp;');
  expect(svg).toContain('&lt;b&gt;');
  expect(svg).not.toContain('<b>');
  expect(svg).toContain('…');
  expect(svg.match(/<rect/g)).toHaveLength(4);
  expect(svg.match(/stroke-width="2.5"/g)).toHaveLength(2);
  expect(svg.match(/>0</g)).toHaveLength(2);
  expect(svg).toContain('>33<');
  expect(svg).toContain('>–<');
});

test('the more pairs meet, the darker; dark numbers stay readable on the darkest', () => {
  const svg = (tables: string) =>
    whoMeetsPicture(whoMeets(oneRound({ Een: 'AB', Twee: tables }), '').all, '');
  const darkness = (tables: string) => {
    const light = [...svg(tables).matchAll(/fill="rgb\(([\d,]+)\)"/g)].map(([, rgb = '']) =>
      rgb.split(',').reduce((sum, part) => sum + Number(part), 0),
    );
    return 3 * 255 - Math.min(...light);
  };
  expect(darkness('CC')).toBe(0);
  expect(darkness('AC')).toBeGreaterThan(0);
  expect(darkness('AB')).toBeGreaterThan(darkness('AC'));
  expect(svg('AB')).toContain('fill="#1b211e"');
  expect(contrast([27, 33, 30], [122, 178, 222])).toBeGreaterThan(7);
});

test('what is nearly nothing or nearly all is not said to be nothing or all', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(percentOf)).toEqual([0, 1, 50, 99, 100]);
});

function contrast(...colours: [readonly number[], readonly number[]]): number {
  const [dark = 0, light = 0] = colours
    .map((rgb) => {
      const [r = 0, g = 0, b = 0] = rgb
        .map((part) => part / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    })
    .toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}
