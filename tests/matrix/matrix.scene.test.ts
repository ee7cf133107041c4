import { expect, inject, test, vi } from 'vitest';
import { everythingKept } from '../support/asking.ts';
import type { Asker, Outcome } from './cases.ts';
import { askEverything, askersBy } from './cases.ts';
import { everyAsking, everyIntent } from './every-intent.ts';
import { askAll } from './generated-cases.ts';
import type { Judge } from './judge.ts';
import { openJudge } from './judge.ts';
import type { TwoRegions } from './two-regions.ts';
import { doors, openTwoRegions } from './two-regions.ts';

vi.setConfig({ testTimeout: 3 * 3_600_000 });

// `npm run matrix` lets everybody ask everything by every door. Here each asks by one of them.
const whole = process.env.MATRIX === 'whole';
const onPostgres = inject('postgres') !== '';

const everybodyByEveryDoor = doors.flatMap((door) => askersBy(door, ['here', 'there']));
const eachByOneDoor = askersBy('test', ['here']).map((asker, n) => {
  const door = doors[n % doors.length] ?? 'test';
  return { ...asker, door: asker.id ? door : ('test' as const) };
});

test('whoever asks whatever by whichever door reads no word of another region, no number without a swap, and changes nothing', async () => {
  const askers = whole ? everybodyByEveryDoor : onPostgres ? eachByOneDoor.slice(-4) : eachByOneDoor;
  const cases = await everyCase(askers, askEverything);
  expect(cases).toBeGreaterThan(whole ? 40_000 : 1_000);
});

test('every question with every thing of another region is answered as if that were not there', async () => {
  const askings = everyAsking(await everyIntent());
  // Of each question of a short run one asker asks a part; the parts together are all.
  const each = onPostgres ? 24 : 8;
  const part = (n: number) => (whole ? askings : askings.filter((_, at) => at % each === n % each));
  const askers = whole ? everybodyByEveryDoor : eachByOneDoor.slice(onPostgres ? -4 : 0);
  const cases = await everyCase(askers, (world, judge, asker, n) => askAll(world, judge, asker, part(n)));
  expect(cases).toBeGreaterThan(whole ? 100_000 : 200);
});

type Ask = (world: TwoRegions, judge: Judge, asker: Asker, n: number) => Promise<Outcome>;

async function everyCase(askers: readonly Asker[], ask: Ask): Promise<number> {
  const world = await openTwoRegions();
  const judge = await openJudge(world);
  let before = await everythingKept(world);
  let cases = 0;
  const leaks: string[] = [];
  for (const [n, asker] of askers.entries()) {
    const outcome = await ask(world, judge, asker, n);
    cases += outcome.cases;
    leaks.push(...outcome.leaks);
    const after = await everythingKept(world);
    // Who saw what is written down, for whom it is about.
    const changed = Object.entries(after).filter(
      ([table, rows]) => !table.endsWith('glances') && rows.join() !== before[table]?.join(),
    );
    if (changed.length > 0)
      leaks.push(`${asker.door} ${asker.who} changed ${changed.map(([table]) => table)}`);
    before = after;
  }
  if (whole) console.log(`${cases} cases, ${leaks.length} leaks`);
  expect(leaks).toEqual([]);
  return cases;
}
