import type {
  PlanPerson,
  PlanRequest,
  PlanRound,
  SeatedRound,
} from '../../../src/rotations/planner/rotation-plan.ts';

/** The invented day: 48 participants and six hosts at six tables, own table first and last, mixed in between. */
export const demoDay: PlanRequest = {
  people: [
    ...guests('T1', 'board', 'P01:O1 P02:O3 P03:O2 P04:O6 P05:O5 P06:O4'),
    ...guests('T2', 'manager', 'P07:O1 P08:O1 P09:O2 P10:O3 P11:O3 P12:O4 P13:O5 P14:O6'),
    ...guests('T3', 'professional', 'P15:O1 P17:O1 P19:O1 P21:O2 P23:O2 P25:O3 P27:O3 P29:O4 P31:O5 P33:O6'),
    ...guests('T4', 'professional', 'P16:O1 P18:O1 P20:O2 P22:O2 P24:O3 P26:O3 P28:O4 P30:O5 P32:O6 P34:O6'),
    ...guests('T5', 'expert_by_experience', 'P40:O8 P41:O8 P42:O8 P43:O8 P44:O8 P45:O8 P46:O8 P47:O8 P48:O8'),
    ...guests('T6', 'policy', 'P35:O7 P36:O7 P37:O1 P38:O3'),
    ...guests('T6', 'politics', 'P39:O1'),
    ...['T1', 'T2', 'T3', 'T4', 'T5', 'T6'].map((table, number) => ({
      id: `H${number + 1}`,
      organisation: 'O9',
      layer: 'facilitator',
      staysAt: table,
    })),
  ].map((person) => ({
    ...person,
    ...(person.id === 'P26' && { staysAt: 'T4' }),
    ...(person.id === 'P45' && { staysAt: 'T5' }),
  })),
  tables: [
    { id: 'T1', seats: 10, homeLayer: 'board' },
    { id: 'T2', seats: 10, homeLayer: 'manager' },
    { id: 'T3', seats: 11, homeLayer: 'professional' },
    { id: 'T4', seats: 11, homeLayer: 'professional' },
    { id: 'T5', seats: 10, homeLayer: 'expert_by_experience' },
    { id: 'T6', seats: 10, homeLayer: 'policy' },
  ],
  rounds: programme('home', 'mixed', 'mixed', 'return_home'),
  together: [['P42', 'P43']],
  apart: [
    ['P41', 'P15'],
    ['P40', 'P32'],
    ['P46', 'P20'],
  ],
  seed: 1,
  steps: 50_000,
};

/** Rounds `1`, `2`, ... in these modes. */
export function programme(...modes: PlanRound['mode'][]): PlanRound[] {
  return modes.map((mode, number) => ({ id: String(number + 1), mode }));
}

export function without(request: PlanRequest, ...away: string[]): PlanRequest {
  return { ...request, people: request.people.filter((person) => !away.includes(person.id)) };
}

export function withPerson(request: PlanRequest, person: PlanPerson): PlanRequest {
  return { ...request, people: [...request.people, person] };
}

/** People at a table in a round. */
export function peopleAt(rounds: readonly SeatedRound[], round: string, table: string): string[] {
  return Object.entries(seatsIn(rounds, round)).flatMap(([person, at]) => (at === table ? [person] : []));
}

export function seatsIn(rounds: readonly SeatedRound[], round: string): SeatedRound['seats'] {
  const found = rounds.find((one) => one.id === round);
  if (!found) throw new Error(`no round ${round}`);
  return found.seats;
}

function guests(homeTable: string, layer: string, list: string): PlanPerson[] {
  return list.split(' ').map((entry) => {
    const [id = '', organisation = ''] = entry.split(':');
    return { id, organisation, layer, homeTable };
  });
}
