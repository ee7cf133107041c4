import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  type PlanInstance,
  readInstances,
  requestOf,
  tablesIn,
} from '../../src/rotations/planner/plan-instance.ts';
import { planRotations } from '../../src/rotations/planner/plan-rotations.ts';
import type { PlanProfile } from '../../src/rotations/planner/rotation-plan.ts';
import { median, ms } from './measure.ts';
import { printRepairTimes } from './repair-times.ts';
import { type Score, scoreSeats } from './score-seats.ts';

const { values } = parseArgs({
  options: {
    seeds: { type: 'string', default: '5' },
    time: { type: 'string', default: '1000' },
    name: { type: 'string', default: '' },
  },
});
const milliseconds = Number(values.time);
const file = new URL('../rotations/planner/instances.json', import.meta.url);
const instances = readInstances(JSON.parse(readFileSync(file, 'utf8')));

console.log(
  `${milliseconds} ms for each plan; the median of seeds 1 to ${values.seeds}, each figure on its own\n`,
);
printTable('even', instances, milliseconds);
printTable(
  'faces',
  instances.filter(({ name }) => /^ge-(18|24|30|37|48)x/.test(name ?? '')),
  milliseconds,
);
printTable(
  'even',
  instances.filter(({ name }) => /sgp|replan/.test(name ?? '')),
  milliseconds / 10,
);
printGrowth();
printRepairTimes(200);

function printTable(profile: PlanProfile, all: readonly PlanInstance[], time: number): void {
  console.log(`Profile ${profile}, ${time} ms\n`);
  console.log(
    '| instance | different pairs | most meetings | reunions | across organisations | layers | tables | broken | time |',
  );
  console.log('|---|---|---|---|---|---|---|---|---|');
  for (const instance of all.filter(({ name }) => name?.includes(values.name))) {
    const runs = Array.from({ length: Number(values.seeds) }, (_, seed) =>
      run(instance, profile, seed + 1, time),
    );
    const middle = (figure: keyof Score) => Number(median(runs.map(({ score }) => score[figure])).toFixed(2));
    const [{ figures }] = runs as [(typeof runs)[number]];
    const cells = [
      `${middle('pairs')} of ${figures.differentPairsAtMost}`,
      middle('most'),
      `${middle('reunions')} (${figures.reunionsAtLeast})`,
      typeof instance.participants === 'number'
        ? ''
        : `${middle('across')} of ${figures.acrossOrganisationsAtMost}`,
      middle('imbalance'),
      middle('tables'),
      Math.max(...runs.map(({ score }) => score.broken)),
      ms(median(runs.map((one) => one.time))),
    ];
    console.log(`| ${[instance.name, ...cells].join(' | ')} |`);
  }
  console.log('');
}

function run(instance: PlanInstance, profile: PlanProfile, seed: number, time: number) {
  const request = requestOf(instance, { seed, steps: 0, profile });
  const start = performance.now();
  const { rounds, figures } = planRotations(request, { now: () => performance.now(), milliseconds: time });
  const took = performance.now() - start;
  return { time: took, figures, score: scoreSeats(instance, tablesIn(instance, rounds)) };
}

/** Tables of eight, five rounds: how the time grows with the people, for as many steps. */
function printGrowth(): void {
  console.log('| people | steps | different pairs | time |\n|---|---|---|---|');
  for (const people of [50, 100, 300, 1000, 3000]) {
    const tables = Math.ceil(people / 8);
    const least = Math.floor(people / tables);
    const sizes = Array.from({ length: tables }, (_, table) => least + Number(table < people % tables));
    const steps = 1_000_000;
    const start = performance.now();
    const { figures } = planRotations(requestOf({ R: 5, sizes, participants: people }, { seed: 1, steps }));
    const share = `${figures.differentPairs} of ${figures.differentPairsAtMost}`;
    console.log(`| ${people} | ${steps} | ${share} | ${ms(performance.now() - start)} |`);
  }
}
