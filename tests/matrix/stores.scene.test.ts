import { expect, inject, test, vi } from 'vitest';
import { askedAlone, doing, everyStoreCase, leakIn, outcomeOf, rowsOfThere } from './store-cases.ts';
import { addRows } from './store-rows.ts';
import { openTwoRegions } from './two-regions.ts';

vi.setConfig({ testTimeout: 600_000 });

// `npm run matrix` asks all of it on both databases; a short run on PostgreSQL the first question to each store and some more.
const isShort = process.env.MATRIX !== 'whole' && inject('postgres') !== '';

// Of these the meeting or the thing is looked at by whoever calls; the person is only left out, or written down.
const ofWhomDoesNotMatter = [
  'src/actions/help-store.ts askableFor',
  'src/contacts/contact-store.ts findablePeople',
  'src/find/reach-store.ts reachOf',
  'src/guests/guest-list-draft-store.ts keepDraft',
  'src/harvest/note-store.ts sensitiveIn',
  'src/people/walk-in-store.ts answerWalkIn',
  'src/rotations/posting-store.ts markPosted',
];

// Handlers look first at who asks; a store still hands out, and changes, only what is of whom it is told, whoever forgets
// to look tomorrow. Each is asked with the other region there and without: that must be the same.
test('what a store hands out or changes is of the meeting and the people it is asked for', async () => {
  const world = await openTwoRegions();
  await addRows(world);
  const { cases: all, notAsked } = await everyStoreCase(world);
  const isFirst = (n: number) => all[n]?.store !== all[n - 1]?.store;
  const cases = all.filter((_, n) => !isShort || isFirst(n) || n % 20 === 0);
  const ofThere = await rowsOfThere(world);
  const alone = await askedAlone(world, cases);
  const gave = new Set<string>();
  const leaks = await doing(world, 'beside', async (tx) => {
    const found: string[] = [];
    for (const [n, one] of cases.entries()) {
      const outcome = await outcomeOf(world, tx, one, ofThere);
      if (outcome.wrote || (outcome.gave ?? '').length > '[null]'.length) gave.add(one.store.name);
      if (!ofWhomDoesNotMatter.includes(one.store.name)) found.push(...leakIn(one, alone[n], outcome));
    }
    return found;
  });
  expect(leaks).toEqual([]);
  expect(gave.size).toBeGreaterThan(isShort ? 150 : 220);
  expect(notAsked.length).toBeLessThan(135);
});
