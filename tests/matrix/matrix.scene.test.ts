import { expect, inject, test, vi } from 'vitest';
import { everythingKept } from '../support/asking.ts';
import { askEverything, askersBy } from './cases.ts';
import { openJudge } from './judge.ts';
import { doors, openTwoRegions } from './two-regions.ts';

vi.setConfig({ testTimeout: 3_600_000 });

// `npm run matrix` lets everybody ask everything by every door. Here each asks by one of them.
const whole = process.env.MATRIX === 'whole';

test('whoever asks whatever by whichever door reads no word of another region, no number without a swap, and changes nothing', async () => {
  const world = await openTwoRegions();
  const judge = await openJudge(world);
  const askers = whole
    ? doors.flatMap((door) => askersBy(door, ['here', 'there']))
    : askersBy('test', ['here']).map((asker, n) => ({ ...asker, door: doors[n % doors.length] ?? 'test' }));
  let before = await everythingKept(world);
  let cases = 0;
  const leaks: string[] = [];
  for (const asker of inject('postgres') && !whole ? askers.slice(-4) : askers) {
    const outcome = await askEverything(world, judge, asker);
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
  expect(cases).toBeGreaterThan(whole ? 20_000 : 1_000);
});
