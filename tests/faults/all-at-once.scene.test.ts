import { expect, test } from 'vitest';
import { AddNote } from '../../src/harvest/note-intents.ts';
import { guestsOf } from '../../src/sessions/session-store.ts';
import { openPlannedWorld } from '../support/world.ts';

test('a whole hall that presses at the same moment is heard, every one of them', async () => {
  const world = await openPlannedWorld();
  const { db, session } = world;
  const guests = await guestsOf(db, session);
  const points = Array.from({ length: 4 }, (_, n) => `Bellen helpt meer dan mailen, zei tafel ${n + 1}.`);
  for (const text of points) {
    const add = AddNote({ session, kind: 'insight', text });
    const answers = await Promise.all(guests.map(({ id }) => world.as(id).asks(add)));
    expect(answers.filter(({ kind }) => kind !== 'say')).toEqual([]);
  }
  const { count } = await db
    .selectFrom('notes')
    .select((eb) => eb.fn.countAll().as('count'))
    .executeTakeFirstOrThrow();
  expect(Number(count)).toBe(guests.length * points.length);
});
