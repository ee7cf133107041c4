import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import { type RepairTask, repairPlan } from '../../src/rotations/planner/repair-plan.ts';
import type {
  PlanPerson,
  PlanRequest,
  PlanTable,
  SeatedRound,
} from '../../src/rotations/planner/rotation-plan.ts';
import { type SeededRandom, seededRandom } from '../../src/rotations/planner/seeded-random.ts';
import { median, ms } from './measure.ts';

const SHAPES: readonly Shape[] = [
  [45, 6, 5],
  [60, 8, 5],
  [300, 40, 5],
  [1000, 125, 6],
];

type Shape = readonly [people: number, tables: number, rounds: number];

/** Processor time of one event on the day, so that a busy machine counts the same: people sit in the first round, the second is announced. */
export function printRepairTimes(events: number): void {
  console.log(`\nRepair after one of ${events} random events, in processor time\n`);
  console.log('| people x tables x rounds | median | longest | seats changed (median) |\n|---|---|---|---|');
  for (const shape of SHAPES) {
    const request = requestFor(shape);
    const { rounds } = planRotations(request);
    const random = seededRandom(1);
    const runs = Array.from({ length: events }, () => repairAfter(random, request, rounds));
    const times = runs.map(({ time }) => time);
    const changed = median(runs.map((run) => run.changes));
    console.log(`| ${shape.join('x')} | ${ms(median(times))} | ${ms(Math.max(...times))} | ${changed} |`);
  }
}

function repairAfter(random: SeededRandom, request: PlanRequest, before: readonly SeatedRound[]) {
  const task: RepairTask = { request: afterEvent(random, request), before, sits: '0', announced: ['1'] };
  const start = process.cpuUsage();
  const { changes } = repairPlan(task);
  const { user, system } = process.cpuUsage(start);
  return { time: (user + system) / 1000, changes: changes.length };
}

/** Somebody is late, goes home or walks in; or a table closes, or one comes. */
function afterEvent(random: SeededRandom, request: PlanRequest): PlanRequest {
  const { people, tables, rounds } = request;
  const person = random.below(people.length);
  const away = (from: number) =>
    rounds.map((round, number) => (number < from ? round : { ...round, absent: [people[person]?.id ?? ''] }));
  switch (random.below(5)) {
    case 0:
      return { ...request, rounds: away(0) };
    case 1:
      return { ...request, rounds: away(1) };
    case 2:
      return { ...request, people: [...people, somebody(people.length)] };
    case 3: {
      const closing = random.below(tables.length);
      return {
        ...request,
        tables: tables.map((one, number) => (number === closing ? { ...one, closed: true } : one)),
      };
    }
    default:
      return { ...request, tables: [...tables, table(tables.length, tables[0]?.seats ?? 8)] };
  }
}

function requestFor([count, tables, rounds]: Shape): PlanRequest {
  const pairs = (from: number) =>
    Array.from({ length: 5 }, (_, pair) => [String(from + 2 * pair), String(from + 2 * pair + 1)] as const);
  return {
    people: Array.from({ length: count }, (_, number) => somebody(number)),
    tables: Array.from({ length: tables }, (_, number) => table(number, Math.ceil(count / tables) + 1)),
    rounds: Array.from({ length: rounds }, (_, number) => ({ id: String(number), mode: 'mixed' })),
    together: pairs(0),
    apart: pairs(20),
    seed: 1,
    steps: 100_000,
  };
}

function somebody(number: number): PlanPerson {
  return {
    id: String(number),
    organisation: `organisation ${number % 12}`,
    layer: `layer ${number % 5}`,
    ...(number % 20 === 0 && { needs: ['step_free'] }),
  };
}

function table(number: number, seats: number): PlanTable {
  return { id: `table ${number}`, seats, ...(number % 2 === 0 && { offers: ['step_free'] }) };
}
