import { z } from 'zod';
import type { PlanPerson, PlanRequest, PlanRound, SeatedRound } from './rotation-plan.ts';

/**
 * A seating problem as the rotation literature and our own figures write it down: people by number or with
 * an organisation and a layer, table sizes, how many rounds, and wishes. Rounds and tables count from 0.
 */
export type PlanInstance = z.infer<typeof instanceShape>;

/** Everybody with everybody is a table of its own in memory. */
const MOST_PEOPLE = 3000;

const id = z.union([z.string(), z.number()]);
const pairs = z.array(z.tuple([id, id]));
const tableOf = z.record(z.string(), z.number().int().min(0));

const instanceShape = z.object({
  name: z.string().optional(),
  R: z.number().int().min(1),
  sizes: z.array(z.number().int().min(0)).min(1),
  participants: z.union([
    z.number().int().min(1),
    z.array(z.object({ id, org: z.string().optional(), layer: z.string().optional() })).min(1),
  ]),
  capacities: z.array(z.number().int().min(0)).optional(),
  hosts: tableOf.optional(),
  fixed: tableOf.optional(),
  keepApart: pairs.optional(),
  keepTogether: pairs.optional(),
  past: z.array(z.array(z.array(id))).optional(),
  homogeneousRounds: z.array(z.number().int().min(0)).optional(),
  absent: z.record(z.string(), z.array(z.number().int().min(0))).optional(),
});

const listShape = z.object({ instances: z.array(instanceShape).min(1) });

/** What is wrong with a file, in one line for the person who wrote it. */
export class InstanceProblem extends Error {
  override name = 'InstanceProblem';
}

/** The instances of a file, as parsed JSON. Throws an InstanceProblem when it is something else. */
export function readInstances(content: unknown): readonly PlanInstance[] {
  const isList = typeof content === 'object' && content !== null && 'instances' in content;
  const read = isList ? listShape.safeParse(content) : instanceShape.safeParse(content);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InstanceProblem(`${issue?.path.join('.') || 'the file'}: ${issue?.message}`);
  }
  const instances = 'instances' in read.data ? read.data.instances : [read.data];
  for (const instance of instances) {
    const problem = problemIn(instance);
    if (problem) throw new InstanceProblem(`${instance.name ? `${instance.name}: ` : ''}${problem}`);
  }
  return instances;
}

function problemIn(instance: PlanInstance): string | undefined {
  const { sizes, capacities, hosts, fixed, keepApart, keepTogether, past, absent } = instance;
  const people = peopleOf(instance).map((person) => person.id);
  const known = new Set(people);
  const named = [
    ...Object.keys({ ...hosts, ...fixed, ...absent }),
    ...[...(keepApart ?? []), ...(keepTogether ?? [])].flat().map(String),
    ...(past ?? []).flat(2).map(String),
  ];
  const stranger = named.find((one) => !known.has(one));
  if (people.length > MOST_PEOPLE) return `at most ${MOST_PEOPLE} people`;
  if (known.size < people.length) return 'two people have the same id';
  if (stranger !== undefined) return `nobody has the id ${stranger}`;
  if (Object.values({ ...hosts, ...fixed }).some((table) => table >= sizes.length)) {
    return `there are ${sizes.length} tables, counted from 0`;
  }
  if (past?.some((tables) => tables.length > sizes.length))
    return 'a past round has more tables than there are';
  if (capacities && capacities.length !== sizes.length) return 'capacities: one number for each table';
  return undefined;
}

/** Tables get room for the largest size that is asked, so that another table may be the larger one in each round. */
export function requestOf(
  instance: PlanInstance,
  how: Pick<PlanRequest, 'seed' | 'steps'> & Pick<Partial<PlanRequest>, 'profile'>,
): PlanRequest {
  const { sizes, capacities, hosts, fixed, keepApart, keepTogether, absent } = instance;
  const even = Math.max(...sizes) - Math.min(...sizes) <= 1;
  const stays = new Map(Object.entries({ ...hosts, ...fixed }));
  return {
    people: peopleOf(instance).map((person) => {
      const table = stays.get(person.id);
      return table === undefined ? person : { ...person, staysAt: String(table) };
    }),
    tables: sizes.map((size, table) => ({
      id: String(table),
      seats: capacities?.[table] ?? (even ? Math.max(...sizes) : size),
    })),
    rounds: Array.from({ length: instance.R }, (_, round): PlanRound => {
      const away = Object.entries(absent ?? {}).filter(([, rounds]) => rounds.includes(round));
      const past = instance.past?.[round];
      return {
        id: String(round),
        mode: past && instance.homogeneousRounds?.includes(round) ? 'home' : 'mixed',
        ...(away.length > 0 && { absent: away.map(([person]) => person) }),
        ...(past && { given: seatsOf(past) }),
      };
    }),
    together: (keepTogether ?? []).map(([one, other]) => [String(one), String(other)] as const),
    apart: (keepApart ?? []).map(([one, other]) => [String(one), String(other)] as const),
    ...how,
  };
}

/** People per table, as the file names them; tables in the order of the sizes. */
export function tablesIn(instance: PlanInstance, rounds: readonly SeatedRound[]): (string | number)[][][] {
  const { participants, sizes } = instance;
  const people =
    typeof participants === 'number'
      ? Array.from({ length: participants }, (_, number) => number)
      : participants.map((person) => person.id);
  return rounds.map(({ seats }) =>
    sizes.map((_, table) => people.filter((person) => seats[String(person)] === String(table))),
  );
}

/** Somebody without an organisation is a colleague of nobody. */
function peopleOf({ participants }: PlanInstance): PlanPerson[] {
  const people =
    typeof participants === 'number'
      ? Array.from({ length: participants }, (_, number) => ({
          id: number,
          org: undefined,
          layer: undefined,
        }))
      : participants;
  return people.map((person) => ({
    id: String(person.id),
    organisation: person.org ?? `alone ${person.id}`,
    layer: person.layer ?? '',
  }));
}

function seatsOf(tables: readonly (readonly (string | number)[])[]): Record<string, string> {
  return Object.fromEntries(
    tables.flatMap((people, table) => people.map((person) => [String(person), String(table)])),
  );
}
