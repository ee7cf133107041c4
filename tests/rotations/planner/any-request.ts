import fc from 'fast-check';
import type {
  PlanPerson,
  PlanRequest,
  PlanRound,
  PlanTable,
  RoundMode,
  TableQuality,
} from '../../../src/rotations/planner/rotation-plan.ts';

interface Shape {
  readonly people?: number;
  readonly tables?: number;
  readonly modes?: readonly RoundMode[];
  /** Whether people may have fixed tables, hosts without a chair, and rounds may be given or locked. */
  readonly fixed?: boolean;
  readonly pairs?: boolean;
  /** Whether people may need a table that offers something, and tables may be closed; one stays open. */
  readonly special?: boolean;
}

/** Small random requests, sensible or not: too few chairs, wishes that clash, people who are not there. */
export function anyRequest({
  people = 24,
  tables = 5,
  modes = ['home', 'mixed', 'block', 'return_home'],
  fixed = true,
  pairs = true,
  special = fixed,
}: Shape = {}): fc.Arbitrary<PlanRequest> {
  return fc
    .tuple(fc.integer({ min: 1, max: people }), fc.integer({ min: 1, max: tables }))
    .chain(([peopleCount, tableCount]) => {
      const person = fc.integer({ min: 0, max: peopleCount - 1 }).map((number) => `p${number}`);
      const table = fc.integer({ min: 0, max: tableCount - 1 }).map((number) => `t${number}`);
      const layer = fc.constantFrom('board', 'manager', 'professional', 'expert_by_experience');
      const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined, freq: 4 });
      const maybe = fixed ? sometimes : <Value>(_: fc.Arbitrary<Value>) => fc.constant(undefined);
      const maybeSpecial = special ? sometimes : <Value>(_: fc.Arbitrary<Value>) => fc.constant(undefined);
      const qualities = fc.subarray<TableQuality>(['step_free', 'quiet'], { minLength: 1 });
      const someTable = fc
        .record({
          seats: fc.integer({ min: 1, max: 8 }),
          homeLayer: layer,
          offers: special ? fc.option(qualities, { nil: undefined, freq: 1 }) : fc.constant(undefined),
          closed: maybeSpecial(fc.constant(true)),
        })
        .map(({ offers, closed, ...rest }) => ({
          ...rest,
          ...(offers !== undefined && { offers }),
          ...(closed !== undefined && { closed }),
        }));
      const somebody: fc.Arbitrary<Omit<PlanPerson, 'id'>> = fc
        .record({
          organisation: fc.constantFrom('o1', 'o2', 'o3', 'o4'),
          layer,
          homeTable: maybe(table),
          staysAt: fixed ? fc.option(table, { nil: undefined, freq: 1 }) : fc.constant(undefined),
          needs: maybeSpecial(qualities),
          countsAsSeat: fixed ? fc.constantFrom(true, true, true, false) : fc.constant(true),
        })
        .map(({ homeTable, staysAt, needs, ...rest }) => ({
          ...rest,
          ...(needs !== undefined && { needs }),
          ...(homeTable !== undefined && { homeTable }),
          ...(staysAt !== undefined && { staysAt }),
        }));
      const round: fc.Arbitrary<Omit<PlanRound, 'id'>> = fc
        .record({
          mode: fc.constantFrom(...modes),
          given: maybe(fc.dictionary(person, table)),
          locked: maybe(fc.dictionary(person, table, { maxKeys: 3 })),
          absent: maybe(fc.uniqueArray(person, { maxLength: 4 })),
        })
        .map(({ mode, given, locked, absent }) => ({
          mode,
          ...(absent !== undefined && { absent }),
          ...(given !== undefined && { given }),
          ...(locked !== undefined && { locked }),
        }));
      const somePairs = fc.array(fc.tuple(person, person), { maxLength: pairs ? 6 : 0 });
      return fc.record({
        people: fc
          .array(somebody, { minLength: peopleCount, maxLength: peopleCount })
          .map((list) => list.map((one, number) => ({ id: `p${number}`, ...one }))),
        tables: fc
          .array(someTable, { minLength: tableCount, maxLength: tableCount })
          .map((list) => list.map((one, number) => ({ id: `t${number}`, ...one })))
          .map((list) => (list.every((one) => one.closed) ? list.map(opened) : list)),
        rounds: fc
          .array(round, { minLength: 1, maxLength: 4 })
          .map((list) => list.map((one, number) => ({ id: `r${number}`, ...one }))),
        together: somePairs,
        apart: somePairs,
        metBefore: somePairs,
        profile: fc.constantFrom('even' as const, 'faces' as const),
        expertMode: fc.constantFrom('spread' as const, 'spread' as const, 'pairs' as const),
        noLoneExpertAmongBoard: fc.boolean(),
        seed: fc.integer(),
        steps: fc.constantFrom(0, 500, 3000),
      });
    });
}

function opened({ closed: _, ...table }: PlanTable): PlanTable {
  return table;
}
