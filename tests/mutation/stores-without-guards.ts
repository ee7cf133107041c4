import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { askedAlone, doing, everyStoreCase, leakIn, outcomeOf, rowsOfThere } from '../matrix/store-cases.ts';
import { openTwoRegions } from '../matrix/two-regions.ts';

// Becomes a test in the copy that `run.ts` makes: which guards do the questions to the stores miss, each in turn?
test('guards that the questions to the stores see', { timeout: 3_600_000 }, async () => {
  const world = await openTwoRegions();
  const { cases } = await everyStoreCase(world);
  const ofThere = await rowsOfThere(world);
  const alone = await askedAlone(world, cases);
  const comesPast = new Map<string, number[]>();
  const asks = (guard: (id: string) => boolean) => Object.assign(globalThis, { guard });
  await doing(world, 'beside', async (tx) => {
    for (const [n, one] of cases.entries()) {
      const ids = new Set<string>();
      asks((id) => ids.add(id) !== undefined);
      await outcomeOf(world, tx, one, ofThere);
      for (const id of ids) comesPast.set(id, [...(comesPast.get(id) ?? []), n]);
    }
  });
  const seen: string[] = [];
  for (const [away, numbers] of comesPast) {
    asks((id) => id !== away);
    const isSeen = await doing(world, 'beside', async (tx) => {
      for (const n of numbers) {
        const one = cases[n];
        if (one && leakIn(one, alone[n], await outcomeOf(world, tx, one, ofThere)).length > 0) return true;
      }
      return false;
    });
    if (isSeen) seen.push(away);
  }
  asks(() => true);
  writeFileSync(join(import.meta.dirname, '../../seen-in-stores.json'), JSON.stringify(seen));
  console.log(`the questions to the stores come past ${comesPast.size} guards and see ${seen.length}`);
});
