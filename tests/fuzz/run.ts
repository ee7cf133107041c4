import { randomInt } from 'node:crypto';
import { fuzz } from './fuzz.ts';
import { slackTarget } from './slack-target.ts';
import { teamsTarget } from './teams-target.ts';

// npm run fuzz -- teams 1000000 7: so many requests to the door of Teams, from this seed. Without a name: to both doors.
const doors = { slack: slackTarget, teams: teamsTarget };
const words = process.argv.slice(2);
const [runs = 1_000_000, seed = randomInt(2 ** 31)] = words.map(Number).filter(Number.isFinite);
const named = Object.entries(doors).filter(([name]) => words.includes(name));
let isWell = true;
for (const [name, target] of named.length > 0 ? named : Object.entries(doors)) {
  const start = performance.now();
  const { effects, statuses, slowest, grown, wrong } = await fuzz(runs, seed, target);
  const took = Math.round((performance.now() - start) / 1_000);
  for (const line of wrong.slice(0, 20)) console.log(line);
  console.log(
    `${runs} odd requests to the door of ${name} in ${took} s (seed ${seed}): answers ${JSON.stringify(statuses)}, ` +
      `${effects} effects, slowest ${slowest} ms, ${grown} MB more in use, ${wrong.length} wrong`,
  );
  isWell &&= wrong.length === 0;
}
process.exit(isWell ? 0 : 1);
