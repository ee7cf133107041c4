import { expect, test } from 'vitest';
import type { Intent } from '../../src/kernel/intent.ts';
import { notThere } from '../../src/kernel/kernel-words.ts';
import {
  OpenRound,
  OpenSeat,
  OpenSessionForm,
  OpenTable,
  RemoveRound,
  RemoveTable,
  SaveRound,
  SaveSeat,
  SaveSession,
  SaveTable,
  ShowCoverage,
  ShowRounds,
  ShowSession,
  ShowTables,
} from '../../src/sessions/session-intents.ts';
import { openWorld } from '../support/world.ts';
import { addOtherRegion, otherSession } from './other-region.ts';

const session = 'S1';
const details = { name: 'Nog een keer', heldOn: '2027-03-02', starts: '13:00', ends: '17:00' };
const table = { name: 'De Nieuwe', seats: '8', homeLayer: 'none' as const };
const round = {
  mode: 'mixed' as const,
  starts: '16:00',
  minutes: '20',
  questionNl: 'Wat nu?',
  asksFor: 'insight' as const,
};
const seat = { seat: 'P15', role: 'organiser' as const, layer: 'board' as const, homeTable: 'none' };

const everything: Record<string, Intent> = {
  'the page of the meeting': ShowSession({ session }),
  'the form of the meeting': OpenSessionForm({ session }),
  'the form for a new meeting': OpenSessionForm({}),
  'changing the meeting': SaveSession({ session, ...details }),
  'a new meeting': SaveSession(details),
  'the tables': ShowTables({ session }),
  'the form of a table': OpenTable({ session, table: 'T1' }),
  'a new table': SaveTable({ session, ...table }),
  'removing a table': RemoveTable({ session, table: 'T1' }),
  'the rounds': ShowRounds({ session }),
  'the form of a round': OpenRound({ session, round: 'R1' }),
  'a new round': SaveRound({ session, ...round }),
  'removing a round': RemoveRound({ session, round: 'R1' }),
  'a seat': OpenSeat({ session, seat: 'P15' }),
  'making oneself organiser': SaveSeat({ session, ...seat }),
  'who is missing': ShowCoverage({ session }),
};

test.each([
  ['a participant', 'P15'],
  ['a table host', 'H1'],
])('%s cannot reach any page of the organiser, and nothing changes', async (_who, id) => {
  const world = await openWorld();
  const before = await everythingKept(world.db);
  for (const [what, intent] of Object.entries(everything)) {
    const reply = await world.as(id).asks(intent);
    expect([what, reply.kind, reply.message.summary]).toEqual([what, 'refuse', notThere.nl]);
  }
  expect(await everythingKept(world.db)).toEqual(before);
});

test('an organiser of another region gets the same answer as when nothing were there', async () => {
  const world = await openWorld();
  await addOtherRegion(world.db);
  const before = await everythingKept(world.db);
  const zwaan = world.as('zwaan');
  for (const [what, intent] of Object.entries(everything)) {
    if (what.endsWith('new meeting')) continue;
    const reply = await zwaan.asks(intent);
    const unknown = await zwaan.asks({ ...intent, args: { ...(intent.args as object), session: 'S404' } });
    expect([what, reply.kind, reply.message.summary]).toEqual([what, 'refuse', notThere.nl]);
    expect(unknown).toEqual(reply);
  }
  expect(await everythingKept(world.db)).toEqual(before);
});

test('an organiser cannot reach the table, round or seat of another meeting through the own one', async () => {
  const world = await openWorld();
  await addOtherRegion(world.db);
  const zwaan = world.as('zwaan');
  const own = { session: otherSession };
  const wrong = [
    OpenTable({ ...own, table: 'T1' }),
    SaveTable({ ...own, ...table, table: 'T1' }),
    RemoveTable({ ...own, table: 'T1' }),
    OpenRound({ ...own, round: 'R1' }),
    SaveRound({ ...own, ...round, round: 'R1' }),
    RemoveRound({ ...own, round: 'R1' }),
    OpenSeat({ ...own, seat: 'P15' }),
    SaveSeat({ ...own, ...seat }),
    SaveSeat({ ...own, ...seat, seat: 'zwaan-seat', homeTable: 'T1' }),
  ];
  for (const intent of wrong) {
    const reply = await zwaan.asks(intent);
    expect([intent.type, reply.kind, reply.message.summary]).toEqual([intent.type, 'refuse', notThere.nl]);
  }
});

async function everythingKept(db: Awaited<ReturnType<typeof openWorld>>['db']) {
  return {
    sessions: await db.selectFrom('sessions').selectAll().orderBy('id').execute(),
    tables: await db.selectFrom('cafe_tables').selectAll().orderBy('id').execute(),
    rounds: await db.selectFrom('rounds').selectAll().orderBy('id').execute(),
    seats: await db.selectFrom('seats').selectAll().orderBy('id').execute(),
  };
}
