import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layer } from '../../src/db/session-tables.ts';
import { coverage, coveredLayers } from '../../src/sessions/coverage.ts';
import { layers } from '../../src/sessions/session-intents.ts';

const organisations = [
  { id: 'O1', name: 'Gemeente' },
  { id: 'O2', name: 'Zorg' },
  { id: 'O9', name: 'Organisatieteam' },
];
const guest = (organisationId: string, layer: Layer, leftAt: string | null = null) => ({
  organisationId,
  layer,
  leftAt,
});

test('people are counted by organisation and layer', () => {
  const found = coverage([guest('O1', 'board'), guest('O1', 'board'), guest('O2', 'manager')], organisations);
  expect(found.rows.map(({ organisation, total }) => [organisation, total])).toEqual([
    ['Gemeente', 2],
    ['Zorg', 1],
    ['Organisatieteam', 0],
  ]);
  expect(found.rows[0]?.counts.board).toBe(2);
  expect(found.totals).toMatchObject({ board: 2, manager: 1, professional: 0 });
});

test('empty chairs are the layers and the organisations without anybody', () => {
  const found = coverage([guest('O1', 'board'), guest('O1', 'professional')], organisations);
  expect(found.missingLayers).toEqual(['manager', 'policy', 'politics', 'expert_by_experience']);
  expect(found.missingOrganisations).toEqual(['Zorg', 'Organisatieteam']);
});

test('who runs the meeting does not count, and their own organisation is no empty chair', () => {
  const found = coverage(
    [guest('O9', 'facilitator'), guest('O1', 'facilitator'), guest('O1', 'board')],
    organisations,
  );
  expect(found.rows.map(({ organisation }) => organisation)).toEqual(['Gemeente', 'Zorg']);
  expect(found.total).toBe(1);
});

test('somebody who left leaves an empty chair', () => {
  const found = coverage([guest('O2', 'board', '2027-01-26T14:00:00.000Z')], organisations);
  expect(found.missingOrganisations).toContain('Zorg');
  expect(found.missingLayers).toContain('board');
});

const anyGuests = fc.array(
  fc.record({
    organisationId: fc.constantFrom('O1', 'O2', 'O9'),
    layer: fc.constantFrom(...layers),
    leftAt: fc.constantFrom(null, '2027-01-26T14:00:00.000Z'),
  }),
);

test('rows and columns add up, and every layer is either counted or missing', () => {
  fc.assert(
    fc.property(anyGuests, (guests) => {
      const found = coverage(guests, organisations);
      for (const layer of coveredLayers) {
        const column = found.rows.reduce((sum, row) => sum + row.counts[layer], 0);
        expect(column).toBe(found.totals[layer]);
        expect(found.missingLayers.includes(layer)).toBe(column === 0);
      }
      for (const row of found.rows) {
        expect(coveredLayers.reduce((sum, layer) => sum + row.counts[layer], 0)).toBe(row.total);
      }
      expect(found.rows.reduce((sum, row) => sum + row.total, 0)).toBe(found.total);
    }),
  );
});
