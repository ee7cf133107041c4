import type { Tap } from '../db/result-tables.ts';
import type { Layer } from '../db/session-tables.ts';

/** Below this nobody can be told apart in a group (domain R13). */
export const fewest = 5;

/** Answers of one layer to one question; `typed` of them an organiser typed over from paper. */
export interface Tally {
  readonly layer: Layer;
  readonly answer: Tap;
  readonly count: number;
  readonly typed: number;
}

/** People whose answers are shown together. */
export interface Group {
  /** 'others': layers that are too small to be shown by themselves. */
  readonly name: Layer | 'others';
  readonly layers: readonly Layer[];
}

export interface Counted {
  readonly total: number;
  readonly answers: ReadonlyMap<Tap, number>;
}

export interface Published extends Counted {
  /** Empty when all of them would be one group. */
  readonly groups: readonly (Counted & { readonly group: Group })[];
}

/**
 * What may be shown of the answers to one question: nothing below five. Layers with fewer than five answers are put
 * together; what is still too small takes the smallest of the other layers along. So the groups share nobody, each has
 * five or more, and whatever anybody adds up or takes off the total is again groups of five or more (decision 21).
 * What an organiser typed over makes no group larger: who knows three answers of seven knows the other four.
 */
export function published(tallies: readonly Tally[]): Published | undefined {
  const sizes = new Map<Layer, number>();
  for (const { layer, count, typed } of tallies)
    sizes.set(layer, (sizes.get(layer) ?? 0) + Math.max(0, count - typed));
  const groups = groupsOf(sizes);
  if (groups.length === 0) return undefined;
  const counted = groups.map((group) => ({
    group,
    ...countOf(tallies.filter(({ layer }) => group.layers.includes(layer))),
  }));
  return { ...countOf(tallies), groups: counted.length > 1 ? counted : [] };
}

/** Nobody is in two groups, everybody is in one, and none is too small. None at all when there are too few together. */
export function groupsOf(sizes: ReadonlyMap<Layer, number>): readonly Group[] {
  const bySize = [...sizes].sort(([, one], [, other]) => other - one);
  const large = bySize.filter(([, size]) => size >= fewest);
  const small = bySize.filter(([, size]) => size < fewest);
  if (small.length === 0) return large.map(alone);
  const merged = [...small];
  while (sum(merged) < fewest) {
    const smallest = large.pop();
    if (!smallest) return [];
    merged.push(smallest);
  }
  return [...large.map(alone), { name: 'others', layers: merged.map(([layer]) => layer) }];
}

type Sized = readonly [Layer, number];

function alone([layer]: Sized): Group {
  return { name: layer, layers: [layer] };
}

function sum(layers: readonly Sized[]): number {
  return layers.reduce((total, [, size]) => total + size, 0);
}

function countOf(tallies: readonly Tally[]): Counted {
  const answers = new Map<Tap, number>();
  for (const { answer, count } of tallies) answers.set(answer, (answers.get(answer) ?? 0) + count);
  return { total: [...answers.values()].reduce((one, other) => one + other, 0), answers };
}
