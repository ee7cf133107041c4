import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Layer } from '../../src/db/session-tables.ts';
import type { Tally } from '../../src/evaluation/small-groups.ts';
import { fewest, groupsOf, published } from '../../src/evaluation/small-groups.ts';
import { layers } from '../../src/sessions/session-intents.ts';

const answers = ['yes', 'no', 'maybe'] as const;

const anyTallies: fc.Arbitrary<Tally[]> = fc
  .uniqueArray(
    fc.record({
      layer: fc.constantFrom(...layers),
      answer: fc.constantFrom(...answers),
      count: fc.integer({ min: 1, max: 7 }),
      paper: fc.integer({ min: 0, max: 7 }),
    }),
    { selector: ({ layer, answer }) => `${layer} ${answer}` },
  )
  .map((rows) => rows.map(({ paper, ...row }) => ({ ...row, typed: Math.min(paper, row.count) })));

/** How many of these layers answered, but for what an organiser typed over and so knows. */
function peopleIn(tallies: readonly Tally[], inside: readonly Layer[]): number {
  return tallies
    .filter(({ layer }) => inside.includes(layer))
    .reduce((sum, { count, typed }) => sum + count - typed, 0);
}

/** Can a row be made of these by adding them up and taking them off, each as often as one likes? */
function canBeMade(row: readonly number[], of: readonly (readonly number[])[]): boolean {
  return rankOf([...of, row]) === rankOf(of);
}

function rankOf(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => [...row]);
  let rank = 0;
  for (let column = 0; column < layers.length; column++) {
    const at = left.findIndex((row, index) => index >= rank && Math.abs(row[column] ?? 0) > 1e-9);
    if (at < 0) continue;
    [left[rank], left[at]] = [left[at] as number[], left[rank] as number[]];
    const top = left[rank] as number[];
    for (const row of left.slice(rank + 1)) {
      const times = (row[column] ?? 0) / (top[column] as number);
      for (let i = 0; i < layers.length; i++) row[i] = (row[i] ?? 0) - times * (top[i] ?? 0);
    }
    rank += 1;
  }
  return rank;
}

const rowOf = (inside: readonly Layer[]) => layers.map((layer) => (inside.includes(layer) ? 1 : 0));

test('whatever anybody adds up or takes off, no group of fewer than five can be worked out', () => {
  let shown = 0;
  fc.assert(
    fc.property(anyTallies, (tallies) => {
      const told = published(tallies);
      if (!told) return;
      shown += told.groups.length;
      const known = [layers, ...told.groups.map(({ group }) => group.layers)].map(rowOf);
      for (let set = 1; set < 2 ** layers.length; set++) {
        const inside = layers.filter((_, index) => (set >> index) & 1);
        const people = peopleIn(tallies, inside);
        const counts = tallies.filter(({ layer }) => inside.includes(layer)).length;
        if (counts > 0 && people < fewest) {
          // Only what differs in layers that answered tells anything about people.
          const answered = layers.map((layer) => (tallies.some((one) => one.layer === layer) ? 1 : 0));
          const over = (row: readonly number[]) => row.map((cell, index) => cell * (answered[index] ?? 0));
          expect(canBeMade(over(rowOf(inside)), known.map(over))).toBe(false);
        }
      }
    }),
    { numRuns: 400 },
  );
  expect(shown).toBeGreaterThan(100);
});

test('what is shown is right: groups add up to the total, and nobody is in two of them', () => {
  fc.assert(
    fc.property(anyTallies, (tallies) => {
      const told = published(tallies);
      if (peopleIn(tallies, layers) < fewest) {
        expect(told).toBeUndefined();
        return;
      }
      if (!told) throw new Error('Five people answered, and nothing is shown.');
      expect(told.total).toBe(tallies.reduce((sum, { count }) => sum + count, 0));
      for (const answer of answers) {
        const all = tallies.filter((one) => one.answer === answer).reduce((sum, { count }) => sum + count, 0);
        expect(told.answers.get(answer) ?? 0).toBe(all);
        if (told.groups.length === 0) continue;
        expect(told.groups.reduce((sum, one) => sum + (one.answers.get(answer) ?? 0), 0)).toBe(all);
      }
      const inGroups = told.groups.flatMap(({ group }) => group.layers);
      expect(new Set(inGroups).size).toBe(inGroups.length);
      for (const { group } of told.groups)
        expect(peopleIn(tallies, group.layers)).toBeGreaterThanOrEqual(fewest);
    }),
  );
});

test.each([
  ['each large enough', { professional: 9, manager: 6 }, ['professional', 'manager']],
  [
    'two small ones together',
    { professional: 9, board: 2, policy: 3 },
    ['professional', 'others: policy board'],
  ],
  [
    'one small one with the smallest other',
    { professional: 9, manager: 6, board: 2 },
    ['professional', 'others: board manager'],
  ],
  ['all of them small', { board: 2, policy: 3 }, ['others: policy board']],
  ['too few together', { board: 2, policy: 2 }, []],
  ['one layer', { professional: 9 }, ['professional']],
  ['nobody', {}, []],
])('groups: %s', (_, sizes, expected) => {
  const groups = groupsOf(new Map(Object.entries(sizes) as [Layer, number][]));
  expect(
    groups.map(({ name, layers }) => (name === 'others' ? `others: ${layers.join(' ')}` : name)),
  ).toEqual(expected);
});

test('papers that an organiser typed over make no group larger', () => {
  const one = (layer: Layer, count: number, typed: number): Tally => ({ layer, answer: 'yes', count, typed });
  const told = published([
    one('professional', 9, 0),
    one('manager', 5, 0),
    one('expert_by_experience', 7, 3),
  ]);
  expect(told?.total).toBe(21);
  expect(told?.groups.map(({ group, total }) => [group.name, total])).toEqual([
    ['professional', 9],
    ['others', 12],
  ]);
});
