import type { PlanRequest } from '../../src/rotations/planner/rotation-plan.ts';

const layers = ['board', 'manager', 'professional', 'policy', 'expert_by_experience'] as const;

/** Guests of nine organisations and five layers, turn by turn, in mixed rounds; `hosts`: one at each table. */
export function meetingOf(
  people: number,
  tables: number,
  rounds: number,
  more: Partial<PlanRequest> & { readonly hosts?: true } = {},
): PlanRequest {
  const { hosts, ...change } = more;
  const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
  return {
    people: [
      ...numbers(people).map((at) => ({
        id: `p${at}`,
        organisation: `o${at % 9}`,
        layer: layers[at % 5] as string,
      })),
      ...numbers(hosts ? tables : 0).map((at) => ({
        id: `h${at}`,
        organisation: 'hosts',
        layer: 'facilitator',
        homeTable: `t${at}`,
        staysAt: `t${at}`,
        countsAsSeat: false,
      })),
    ],
    tables: numbers(tables).map((at) => ({ id: `t${at}`, seats: Math.ceil(people / tables) })),
    rounds: numbers(rounds).map((at) => ({ id: `r${at}`, mode: 'mixed' })),
    together: [],
    apart: [],
    seed: 1,
    steps: 100_000,
    ...change,
  };
}
