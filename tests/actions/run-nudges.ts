import { nextAllowed } from '../../src/actions/nudge-calendar.ts';
import { expectedNudges } from './expected-nudges.ts';
import { quarter, quartersFrom } from './quarter-hours.ts';
import { livedNudges, promisesByChance } from './simulated-nudges.ts';

// npm run nudges [-- PROMISES [SEED]]: what takes minutes, and is not in every run of the tests.

const say = (line: string) => process.stdout.write(`${line}\n`);
const count = Number(process.argv[2] ?? 5_000);
const seed = Number(process.argv[3] ?? 2027);
let wrong = 0;

for (const [name, from, to] of [
  ['Easter, Koningsdag and the beginning of summer time', '2027-03-08T00:00:00Z', '2027-05-03T00:00:00Z'],
  ['Hemelvaart and Whitsun', '2027-04-26T00:00:00Z', '2027-06-21T00:00:00Z'],
  ['the end of summer time', '2026-10-05T00:00:00Z', '2026-11-30T00:00:00Z'],
  ['Christmas and New Year', '2026-11-30T00:00:00Z', '2027-01-25T00:00:00Z'],
] as const) {
  const weeks = promisesByChance(count, from, to, seed);
  const expected = new Set(expectedNudges(weeks.promises, weeks.free, from, to));
  const lived = await livedNudges(weeks);
  const missed = [...expected].filter((line) => !lived.includes(line)).length;
  const extra = lived.filter((line) => !expected.has(line)).length + lived.length - new Set(lived).size;
  wrong += missed + extra;
  say(
    `8 weeks around ${name}: ${count} promises, ${lived.length} messages, ${missed} missed, ${extra} too many`,
  );
}

let quarters = 0;
let differ = 0;
// Backwards, so that the next allowed quarter is the one seen last.
const all = [...quartersFrom('2026-01-01T00:00:00Z', '2046-01-01T00:00:00Z')];
let next = 0;
for (const { at, allowed } of all.reverse()) {
  if (allowed) next = at;
  if (next === 0) continue;
  quarters += 1;
  if (nextAllowed(new Date(at)).getTime() !== next) differ += 1;
}
say(
  `20 years of quarters of an hour: ${quarters} looked at, ${differ} differ (zone of this process: ${zone()})`,
);
process.exitCode = wrong + differ > 0 ? 1 : 0;

function zone(): string {
  return `${new Intl.DateTimeFormat().resolvedOptions().timeZone}, quarter ${quarter / 60_000} minutes`;
}
