import type { PlanInstance } from '../../src/rotations/planner/plan-instance.ts';

type Id = string | number;
/** People per table, per round. */
export type Seats = readonly (readonly (readonly Id[])[])[];

export interface Score {
  readonly pairs: number;
  readonly most: number;
  readonly reunions: number;
  readonly across: number;
  readonly imbalance: number;
  readonly tables: number;
  /** Promises broken: seats, sizes, places, people apart or together, the past. */
  readonly broken: number;
}

/** Counts a plan from its seats alone, by other code than the planner's own. */
export function scoreSeats(instance: PlanInstance, seats: Seats): Score {
  const { participants } = instance;
  const people =
    typeof participants === 'number'
      ? Array.from({ length: participants }, (_, id) => ({ id, org: String(id), layer: '' }))
      : participants.map(({ id, org = String(id), layer = '' }) => ({ id, org, layer }));
  const times = new Map<string, number>();
  for (const table of seats.flat()) {
    for (const one of table) {
      for (const other of table) {
        if (String(one) < String(other))
          times.set(`${one} ${other}`, (times.get(`${one} ${other}`) ?? 0) + 1);
      }
    }
  }
  const org = new Map(people.map((person) => [String(person.id), person.org]));
  const counts = [...times.values()];
  const moving = people.map(({ id }) => String(id)).filter((id) => stays(instance)[id] === undefined);
  const visits = moving.map((id) => new Set(seats.map((round) => tableOf(round, id))).size);
  return {
    pairs: counts.length,
    most: Math.max(0, ...counts),
    reunions: counts.reduce((sum, count) => sum + (count * (count - 1)) / 2, 0),
    across: [...times.keys()].filter((pair) => new Set(pair.split(' ').map((id) => org.get(id))).size === 2)
      .length,
    imbalance: seats.reduce(
      (sum, round, at) => sum + (instance.homogeneousRounds?.includes(at) ? 0 : imbalanceOf(people, round)),
      0,
    ),
    tables: visits.reduce((sum, count) => sum + count, 0) / Math.max(1, visits.length),
    broken: brokenIn(instance, people, seats),
  };
}

function imbalanceOf(people: readonly { id: Id; layer: string }[], round: Seats[number]): number {
  const layerOf = new Map(people.map(({ id, layer }) => [String(id), layer]));
  const present = round.flat();
  const count = (among: readonly Id[], layer: string) =>
    among.filter((id) => layerOf.get(String(id)) === layer).length;
  let outside = 0;
  for (const layer of new Set(layerOf.values())) {
    const all = count(present, layer);
    for (const table of round) {
      const share = (all * table.length) / present.length;
      const here = count(table, layer);
      outside += Math.max(0, Math.floor(share + 1e-9) - here, here - Math.ceil(share - 1e-9));
    }
  }
  return outside;
}

function brokenIn(instance: PlanInstance, people: readonly { id: Id }[], seats: Seats): number {
  const { keepApart = [], keepTogether = [], past = [], absent = {}, capacities } = instance;
  const sorted = (round: Seats[number]) => JSON.stringify(round.map((table) => table.map(String).sort()));
  return seats.reduce((sum, round, at) => {
    const present = people.map(({ id }) => String(id)).filter((id) => !absent[id]?.includes(at));
    const seated = round.flat().map(String).sort();
    const places = present.filter((id) => (stays(instance)[id] ?? tableOf(round, id)) !== tableOf(round, id));
    const shares = ([one, other]: readonly [Id, Id]) =>
      tableOf(round, String(one)) === tableOf(round, String(other));
    const parted = keepTogether.filter(
      (pair) => pair.every((id) => present.includes(String(id))) && !shares(pair),
    );
    const sizes = round.map((table) => table.length);
    const uneven = past[at] === undefined && Math.max(...sizes) - Math.min(...sizes) > 1;
    const checks = [
      JSON.stringify(seated) !== JSON.stringify(present.toSorted()),
      uneven,
      past[at] !== undefined && sorted(past[at]) !== sorted(round),
      capacities !== undefined && sizes.some((size, table) => size > (capacities[table] ?? 0)),
    ];
    const clashes = keepApart.filter(
      (pair) => pair.every((id) => present.includes(String(id))) && shares(pair),
    );
    return sum + checks.filter(Boolean).length + places.length + parted.length + clashes.length;
  }, 0);
}

function stays({ hosts, fixed }: PlanInstance): Readonly<Record<string, number>> {
  return { ...hosts, ...fixed };
}

function tableOf(round: Seats[number], id: string): number {
  return round.findIndex((table) => table.some((one) => String(one) === id));
}
