import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, test } from 'vitest';
import type { Intent } from '../../src/kernel/intent.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { Outcome, StoreCase } from '../matrix/store-cases.ts';
import { askedAlone, doing, everyStoreCase, leakIn, outcomeOf, rowsOfThere } from '../matrix/store-cases.ts';
import { addRows } from '../matrix/store-rows.ts';
import { openTwoRegions } from '../matrix/two-regions.ts';
import { wouldBeTold } from '../support/asking.ts';
import { all, everybody, seated } from '../support/everybody.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';
import { questions } from '../support/who-may-ask.ts';

// Becomes a test in the copy that `run.ts` makes. What the two tests with the most questions ask is asked again with each
// guard away, in one process: what they see needs no other test.
const seenBy: Record<string, string> = {};
const timeout = 3_600_000;

afterAll(() => {
  asks(() => true);
  writeFileSync(join(import.meta.dirname, '../../seen-by.json'), JSON.stringify(seenBy));
});

test('the questions to the stores', { timeout }, async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { cases } = await everyStoreCase(world);
  const ofThere = await rowsOfThere(world);
  const alone = await askedAlone(world, cases);
  const outcomes = async (where: 'alone' | 'beside', numbers: readonly number[], tx: Db) => {
    const found = new Map<number, Outcome>();
    const theirs = where === 'alone' ? new Set<string>() : ofThere;
    for (const n of numbers) found.set(n, await outcomeOf(world, tx, cases[n] as StoreCase, theirs));
    return found;
  };
  const past = await doing(world, 'beside', (tx) =>
    whoComesPast(cases.length, (n) => outcomes('beside', [n], tx)),
  );
  // The test itself knows no guard either: with it away in both, do the two still differ?
  const aloneWithout = await doing(world, 'alone', async (tx) => {
    const found = new Map<string, ReadonlyMap<number, Outcome>>();
    for (const [away, numbers] of past) {
      asks((id) => id !== away);
      found.set(away, await outcomes('alone', numbers, tx));
    }
    return found;
  });
  await doing(world, 'beside', async (tx) => {
    for (const [away, numbers] of past) {
      asks((id) => id !== away);
      for (const n of numbers) {
        const beside = (await outcomes('beside', [n], tx)).get(n) as Outcome;
        const without = alone[n] && aloneWithout.get(away)?.get(n);
        if (leakIn(cases[n] as StoreCase, without, beside).length === 0) continue;
        seenBy[away] = 'tests/matrix/stores.scene.test.ts';
        break;
      }
    }
  });
});

test('the questions of who may not ask them', { timeout }, async () => {
  const world = await openLivedInWorld();
  const cases: { readonly id: string; readonly intent: Intent }[] = [];
  for (const who of all) {
    const id = everybody[who];
    for (const { may, intent } of questions(world.things, id))
      if (!may.includes(who)) cases.push({ id, intent });
    if (!seated.includes(who)) continue;
    const own = questions(world.things, id).map(({ intent }) => JSON.stringify(intent));
    for (const [name, thing] of Object.entries(world.thingsNextDoor))
      for (const { may, intent } of questions({ ...world.things, [name]: thing }, id))
        if (may.includes(who) && !own.includes(JSON.stringify(intent))) cases.push({ id, intent });
  }
  const told = async (n: number) => {
    const one = cases[n];
    return one && wouldBeTold(world, one.id, one.intent).catch(() => 'broken');
  };
  asks(() => true);
  const refused: (string | undefined)[] = [];
  for (const n of cases.keys()) refused.push(await told(n));
  const past = await whoComesPast(cases.length, told);
  for (const [away, numbers] of past) {
    if (seenBy[away]) continue;
    asks((id) => id !== away);
    for (const n of numbers) {
      if ((await told(n)) === refused[n]) continue;
      seenBy[away] = 'tests/authorisation.scene.test.ts';
      break;
    }
  }
});

function asks(guard: (id: string) => boolean): void {
  Object.assign(globalThis, { guard });
}

/** Per guard which of the questions come past it. */
async function whoComesPast(
  count: number,
  question: (n: number) => Promise<unknown>,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const past = new Map<string, number[]>();
  for (let n = 0; n < count; n++) {
    const ids = new Set<string>();
    asks((id) => ids.add(id) !== undefined);
    await question(n);
    for (const id of ids) past.set(id, [...(past.get(id) ?? []), n]);
  }
  return past;
}
