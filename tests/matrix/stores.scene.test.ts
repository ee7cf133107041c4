import { expect, test } from 'vitest';
import { actionById } from '../../src/actions/action-store.ts';
import { lastSentTo, nudgesOfSession } from '../../src/actions/nudge-store.ts';
import { actionsByNote } from '../../src/actions/source-store.ts';
import { channelsOf } from '../../src/channels/channel-store.ts';
import { iso } from '../../src/kernel/clock.ts';
import type { TwoRegions } from './two-regions.ts';
import { openTwoRegions } from './two-regions.ts';

// Who asks these was looked at before; they still hand out nothing of elsewhere, whoever forgets to look tomorrow.
const asked: Readonly<Record<string, (world: TwoRegions) => Promise<unknown>>> = {
  'the channels of a meeting': ({ db, here }) => channelsOf(db, here.session),
  'the nudges of a meeting': async ({ db, here }) => [...(await nudgesOfSession(db, here.session)).values()],
  'the actions of its points': async ({ db, here }) => [...(await actionsByNote(db, here.session))],
  'an action': async ({ db, here }) => [await actionById(db, 'demo', here.promise)],
  'who was nudged when': async ({ db }) => [...(await lastSentTo(db, ['P15'])).keys()],
};

test('what is kept of one meeting brings along nothing of another', async () => {
  const world = await openTwoRegions();
  await world.db
    .updateTable('nudges')
    .set({ settled_at: iso(world.clock.now()) })
    .execute();
  for (const { note, promise } of [world.here, world.there])
    await world.db.insertInto('action_notes').values({ action_id: promise, note_id: note }).execute();
  for (const [what, ask] of Object.entries(asked)) {
    const found = JSON.stringify(await ask(world));
    expect(found, what).not.toBe('[]');
    expect(found, what).not.toContain('there-');
  }
  expect(await actionById(world.db, 'demo', world.there.promise)).toBeUndefined();
});
