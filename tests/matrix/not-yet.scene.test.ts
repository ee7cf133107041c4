import { expect, test } from 'vitest';
import { SayTap, ShareResult } from '../../src/evaluation/evaluation-intents.ts';
import { ShowGuestListDraft } from '../../src/guests/guest-intents.ts';
import { CancelFollowUp } from '../../src/homework/homework-intents.ts';
import { notThere } from '../../src/kernel/kernel-words.ts';
import { everythingKept } from '../support/asking.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';

// No page offers these: they are claims of a stranger, or buttons of before.
test('what cannot be done yet, or does not open, is as if it were not there', async () => {
  const world = await openLivedInWorld();
  const { db, session, things } = world;
  await db.updateTable('evaluation_moments').set({ closed_at: null }).execute();
  await db.updateTable('guest_list_drafts').set({ file: 'locked by another key' }).execute();
  const before = await everythingKept(world);
  const tap = { session, question: 'called', answer: 'yes' } as const;
  for (const [who, ask] of [
    ['X1', ShareResult({ session, moment: 'day' })],
    ['P15', SayTap({ ...tap, moment: 'day' })],
    ['X1', CancelFollowUp({ meeting: things.preparing })],
    ['X1', ShowGuestListDraft({ draft: things.draft })],
  ] as const) {
    const { kind, message } = await world.as(who).asks(ask);
    expect([ask.type, kind, message.summary]).toEqual([ask.type, 'refuse', notThere.nl]);
  }
  expect(await everythingKept(world)).toEqual(before);
});
