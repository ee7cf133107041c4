import { expect, test } from 'vitest';
import type { SealedMessage } from '../../src/kernel/message.ts';
import {
  MoveSeat,
  PlanRotations,
  PostRound,
  ShowMoves,
  ShowPlan,
  UnlockSeat,
} from '../../src/rotations/rotation-intents.ts';
import type { Actor, World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, wordsOf } from '../support/world.ts';
import { addGuest, addMeeting, leaves, seatsOf } from './planner/more-people.ts';

async function planned(): Promise<{ world: World; evert: Actor; session: string }> {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  return { world, evert, session: world.session };
}

/** A table where this person does not sit in this round. */
async function elsewhere(world: World, round: string, seat: string, not: string[] = []): Promise<string> {
  const now = (await seatsOf(world, round))[seat];
  return ['T1', 'T2', 'T3', 'T6'].find((table) => table !== now && !not.includes(table)) as string;
}

test('from the list of a round a name opens where this person could sit instead', async () => {
  const { evert, session } = await planned();
  const round = await evert.sees(ShowPlan({ session, round: 'R2' }));
  const { message } = await evert.presses(round, 'Omar Dromerstra');
  expect(message.summary).toBe('Waar kan Omar Dromerstra zitten in ronde 2?');
  const list = message.blocks.find((block) => block.kind === 'list');
  expect(list?.items).toHaveLength(5);
  expect(list?.items.every((item) => item.buttons?.[0]?.label === 'Zet hier')).toBe(true);
});

test('who would meet again is said before it counts, and once more after the move', async () => {
  const { world, evert, session } = await planned();
  // Two of one own table, in a mixed round where they sit apart.
  const seats = await seatsOf(world, 'R2');
  const mate = ['P17', 'P19', 'P21', 'P23'].find((one) => seats[one] !== seats.P15) as string;
  const name = await world.db
    .selectFrom('people')
    .select('first_name as first')
    .where('id', '=', mate)
    .executeTakeFirstOrThrow();
  const page = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' }));
  const again = new RegExp(`${name.first}[^.]* voor de derde keer|voor de derde keer bij [^.]*${name.first}`);
  expect(wordsOf(page)).toMatch(again);
  const reply = await evert.asks(
    MoveSeat({ session, round: 'R2', seat: 'P15', table: seats[mate] as string }),
  );
  expect(reply.message.summary).toContain('Omar Dromerstra zit in ronde 2 aan tafel');
  expect(wordsOf(reply.message)).toMatch(again);
  expect((await seatsOf(world, 'R2')).P15).toBe(seats[mate]);
});

test('a table that breaks a hard wish comes last, says why, and asks once more', async () => {
  const { world, evert, session } = await planned();
  const noor = (await seatsOf(world, 'R2')).P40;
  const page = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P32' }));
  const list = page.blocks.find((block) => block.kind === 'list');
  const last = list?.items.at(-1);
  expect(last?.detail).toContain('Let op: deze twee mogen niet samen aan tafel: Fenna en Noor.');
  expect(last?.tone).toBe('problem');
  expect(last?.buttons?.[0]?.confirm).toContain('Toch doen?');
  expect(list?.items[0]?.buttons?.[0]?.confirm).toBeUndefined();
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P32', table: noor as string }));
  expect((await seatsOf(world, 'R2')).P32).toBe(noor);
});

test('a full table, a host and somebody who stays put get their own warning', async () => {
  const { world, evert, session } = await planned();
  await world.db.updateTable('cafe_tables').set({ seats: 8 }).execute();
  const omar = wordsOf(await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' })));
  expect(omar).toContain('De tafel is dan vol: 9 op 8 stoelen.');
  const teun = wordsOf(await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P45' })));
  expect(teun).toContain('Let op: Teun blijft liever aan de eigen tafel.');
  const yara = wordsOf(await evert.sees(ShowMoves({ session, round: 'R2', seat: 'H1' })));
  expect(yara).toContain('Let op: Yara begeleidt een andere tafel.');
  const petra = wordsOf(await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P42' })));
  expect(petra).toContain('Let op: deze twee willen samen zitten: Petra en Ruben.');
  const home = wordsOf(await evert.sees(ShowMoves({ session, round: 'R1', seat: 'P15' })));
  expect(home).toContain('Let op: in deze ronde hoort Omar aan de eigen tafel.');
});

test('a fixed seat can be released again; then a new plan may change it', async () => {
  const { world, evert, session } = await planned();
  const before = (await seatsOf(world, 'R3')).P20;
  const table = await elsewhere(world, 'R3', 'P20');
  await evert.asks(MoveSeat({ session, round: 'R3', seat: 'P20', table }));
  const page = await evert.sees(ShowMoves({ session, round: 'R3', seat: 'P20' }));
  expect(wordsOf(page)).toContain('Deze plek staat vast.');
  const { message } = await evert.presses(page, 'Maak deze plek los');
  expect(message.summary).toBe(
    'De plek van Tjitske Gumsma is los. Opnieuw verdelen mag die weer veranderen.',
  );
  await evert.asks(PlanRotations({ session }));
  expect((await seatsOf(world, 'R3')).P20).toBe(before);
});

test('a mistake of the move itself is mended: apart again is said as good news', async () => {
  const { world, evert, session } = await planned();
  const noor = (await seatsOf(world, 'R2')).P40 as string;
  const moves = async () => wordsOf(await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P32' })));
  expect(await moves()).not.toContain('Dit lost iets op wat nu niet klopt.');
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P32', table: noor }));
  expect((await moves()).match(/Dit lost iets op wat nu niet klopt\./g)).toHaveLength(5);
});

test('before a round is posted nobody hears of a move', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(
    MoveSeat({ session, round: 'R1', seat: 'P15', table: await elsewhere(world, 'R1', 'P15') }),
  );
  expect(world.door.arrived).toEqual([]);
});

test('in a posted round the one who moves hears it, with the new table, and nobody else', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  const already = world.door.arrived.length;
  const page = await evert.sees(ShowMoves({ session, round: 'R1', seat: 'P33' }));
  expect(wordsOf(page)).toContain(
    'Ronde 1 is al bekendgemaakt. Alleen Gerrit Plakbandsma krijgt bericht van deze wissel.',
  );
  const reply = await evert.asks(MoveSeat({ session, round: 'R1', seat: 'P33', table: 'T6' }));
  expect(wordsOf(reply.message)).toContain('Gerrit Plakbandsma krijgt hier bericht van.');
  expect(world.door.arrived.slice(already).map(({ to }) => to)).toEqual(['P33']);
  const heard = wordsOf(world.as('P33').received().at(-1) as SealedMessage);
  expect(heard).toContain('Small change. In round 1 you go to table 6, De Kale Duinen.');
  expect(heard).toContain('Where does our cooperation get stuck?');
  await evert.asks(MoveSeat({ session, round: 'R1', seat: 'P33', table: 'T3' }));
  expect(world.as('P33').received()).toHaveLength(3);
});

test('the same press twice moves once and says it once', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  const move = MoveSeat({ session, round: 'R1', seat: 'P15', table: 'T6' });
  await Promise.all([evert.asks(move, undefined, 'press-7'), evert.asks(move, undefined, 'press-7')]);
  await evert.asks(move);
  expect(world.as('P15').received()).toHaveLength(2);
});

test('somebody who came late gets a table in the round that is on, and hears where to join', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  const { seat } = await addGuest(world, { id: 'W01', name: 'Wiebren' });
  const round = await evert.sees(ShowPlan({ session, round: 'R1' }));
  expect(wordsOf(round)).toContain('Nog zonder tafel (1)\nWiebren Nakomerstra');
  const { message } = await evert.presses(round, 'Wiebren Nakomerstra');
  expect(wordsOf(message)).toContain('Nu: nog geen tafel in deze ronde.');
  await evert.asks(MoveSeat({ session, round: 'R1', seat, table: 'T6' }));
  expect((await seatsOf(world, 'R1'))[seat]).toBe('T6');
  expect(world.as('W01').received().at(-1)?.summary).toBe(
    'Schuif in ronde 1 aan bij tafel 6, De Kale Duinen.',
  );
});

test('for somebody on paper the organiser is asked to tell it', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  const { seat } = await addGuest(world, { id: 'W03', name: 'Wietske', paper: true });
  const { message } = await evert.asks(MoveSeat({ session, round: 'R1', seat, table: 'T6' }));
  expect(wordsOf(message)).toContain(
    'Wietske Nakomerstra doet nog niet mee op een telefoon. Vertel het zelf even.',
  );
});

test('in a round that is over nothing moves any more', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  await evert.asks(PostRound({ session, round: 'R2' }));
  const before = await seatsOf(world, 'R1');
  const reply = await evert.asks(MoveSeat({ session, round: 'R1', seat: 'P15', table: 'T6' }));
  expect([reply.kind, reply.message.summary]).toEqual([
    'refuse',
    'Ronde 1 is geweest. De plekken veranderen niet meer.',
  ]);
  expect(await seatsOf(world, 'R1')).toEqual(before);
  const page = await evert.sees(ShowPlan({ session, round: 'R1' }));
  expect(buttonsOf(page).map((button) => button.label)).toEqual(['Naar de tafelverdeling']);
});

test('a seat, round or table of another meeting, or of somebody who left, is not there', async () => {
  const { world, evert, session } = await planned();
  await addMeeting(world, 'X1');
  const other = await addGuest(world, { id: 'W09', name: 'Wubbe', session: 'S2' });
  await leaves(world, 'P04');
  const before = await seatsOf(world, 'R2');
  for (const wrong of [
    { round: 'R2', seat: other.seat, table: 'T1' },
    { round: 'S2-round', seat: 'P15', table: 'T1' },
    { round: 'R2', seat: 'P15', table: 'S2-table' },
    { round: 'R2', seat: 'X2', table: 'T1' },
    { round: 'R2', seat: 'P04', table: 'T1' },
  ]) {
    const reply = await evert.asks(MoveSeat({ session, ...wrong }));
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain('Dit kan ik niet vinden, of het is niet voor jou.');
  }
  expect((await evert.asks(ShowMoves({ session, round: 'S2-round', seat: 'P15' }))).kind).toBe('refuse');
  expect(await seatsOf(world, 'R2')).toEqual(before);
});

test('guests and hosts cannot look at moves, move or release', async () => {
  const { world, session } = await planned();
  const before = await seatsOf(world, 'R2');
  for (const who of ['P15', 'H1']) {
    for (const intent of [
      ShowMoves({ session, round: 'R2', seat: 'P15' }),
      MoveSeat({ session, round: 'R2', seat: 'P15', table: 'T1' }),
      UnlockSeat({ session, round: 'R2', seat: 'P15' }),
    ])
      expect((await world.as(who).asks(intent)).kind).toBe('refuse');
  }
  expect(await seatsOf(world, 'R2')).toEqual(before);
});
