import { randomInt } from 'node:crypto';
import { fuzzSlack } from './fuzz-slack.ts';

// npm run fuzz -- 1000000 7: so many envelopes, from this seed.
const [runs = 1_000_000, seed = randomInt(2 ** 31)] = process.argv.slice(2).map(Number);
const start = performance.now();
const { effects, statuses, slowest, wrong } = await fuzzSlack(runs, seed);
const took = Math.round((performance.now() - start) / 1_000);
for (const line of wrong.slice(0, 20)) console.log(line);
console.log(
  `${runs} envelopes of Slack in ${took} s (seed ${seed}): answers ${JSON.stringify(statuses)}, ${effects} effects, slowest ${slowest} ms, ${wrong.length} wrong`,
);
process.exit(wrong.length > 0 ? 1 : 0);
