import { expect, test } from 'vitest';
import {
  MoveSeat,
  PlanRotations,
  PostRound,
  ShowMoves,
  ShowPlan,
  ShowSwap,
  ShowSwaps,
  UnlockRound,
} from '../../src/rotations/rotation-intents.ts';
import type { Actor, World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, wordsOf } from '../support/world.ts';
import { seatsOf } from './planner/more-people.ts';

async function planned(): Promise<{ world: World; evert: Actor; session: string }> {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  return { world, evert, session: world.session };
}

test('a full table suggests a swap first, and still lets somebody squeeze in', async () => {
  const { world, evert, session } = await planned();
  await world.db.updateTable('cafe_tables').set({ seats: 8 }).execute();
  const page = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' }));
  const full = page.blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : []))
    .find(({ detail }) => detail?.includes('De tafel is dan vol'));
  expect(full?.detail).toContain('Ruil liever met iemand aan deze tafel.');
  expect(full?.buttons?.map(({ label }) => label)).toEqual(['Ruil met iemand', 'Zet hier']);
  const number = Number(/\d+/.exec(full?.text ?? '')?.[0]);
  const one = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15', table: `T${number}` }));
  expect(buttonsOf(one).find(({ main }) => main)?.label).toBe('Ruil met iemand');
  expect(buttonsOf(one).map(({ label }) => label)).toContain('Toch hier zetten');
});

test('a table that is closed is no place to go', async () => {
  const { world, evert, session } = await planned();
  const seats = await seatsOf(world, 'R2');
  const closed = ['T1', 'T2', 'T3', 'T6'].find((table) => table !== seats.P15) as string;
  const there = Object.keys(seats).find((one) => seats[one] === closed) as string;
  const at = world.clock.now().toISOString();
  await world.db.updateTable('cafe_tables').set({ closed_at: at }).where('id', '=', closed).execute();
  const moves = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' }));
  expect(moves.blocks.find((block) => block.kind === 'list')?.items).toHaveLength(4);
  expect(wordsOf(moves)).not.toContain(`Tafel ${closed.slice(1)}`);
  const round = await evert.sees(ShowPlan({ session, round: 'R2' }));
  const drops = round.blocks.flatMap((block) => (block.kind === 'list' && block.drop ? [block.drop] : []));
  expect(drops).toHaveLength(5);
  for (const intent of [
    MoveSeat({ session, round: 'R2', seat: 'P15', table: closed }),
    ShowMoves({ session, round: 'R2', seat: 'P15', table: closed }),
    ShowSwaps({ session, round: 'R2', seat: 'P15', table: closed }),
    ShowSwap({ session, round: 'R2', seat: 'P15', with: there }),
    ShowSwap({ session, round: 'R2', seat: there, with: 'P15' }),
  ]) {
    const { kind, message } = await evert.asks(intent);
    expect([kind, message.summary]).toEqual([
      'refuse',
      `Tafel ${closed.slice(1)} is dicht. Kies een andere tafel.`,
    ]);
  }
  expect(await seatsOf(world, 'R2')).toEqual(seats);
});

test('a table that does not offer what somebody needs is said before it counts', async () => {
  const { world, evert, session } = await planned();
  const seats = await seatsOf(world, 'R2');
  const at = world.clock.now().toISOString();
  await world.db
    .updateTable('cafe_tables')
    .set({ step_free: at })
    .where('id', '=', seats.P15 as string)
    .execute();
  await world.db
    .updateTable('cafe_tables')
    .set({ step_free: null })
    .where('id', '!=', seats.P15 as string)
    .execute();
  await world.db.updateTable('seats').set({ needs_step_free_at: at }).where('id', '=', 'P15').execute();
  const moves = await evert.sees(ShowMoves({ session, round: 'R2', seat: 'P15' }));
  const needs = 'Let op: de nieuwe tafel heeft niet wat Omar nodig heeft.';
  expect(wordsOf(moves).split(needs)).toHaveLength(6);
  const other = Object.keys(seats).find((one) => seats[one] !== seats.P15) as string;
  const swap = await evert.sees(ShowSwap({ session, round: 'R2', seat: other, with: 'P15' }));
  expect(wordsOf(swap)).toContain(needs);
});

test('the page of a round counts what is fixed by hand, plans the rest again, and lets go of all in one press', async () => {
  const { world, evert, session } = await planned();
  const before = await seatsOf(world, 'R3');
  const roundThree = () => evert.sees(ShowPlan({ session, round: 'R3' }));
  expect(wordsOf(await roundThree())).not.toContain('met de hand gekozen');
  for (const seat of ['P15', 'P20']) {
    const table = ['T1', 'T2', 'T3'].find((one) => one !== before[seat]) as string;
    await evert.asks(MoveSeat({ session, round: 'R3', seat, table }));
  }
  const { P15, P20 } = await seatsOf(world, 'R3');
  const page = await roundThree();
  expect(wordsOf(page)).toContain('2 plekken staan vast, met de hand gekozen. Opnieuw verdelen laat dat zo.');
  await evert.presses(page, 'Verdeel de rest opnieuw');
  expect(await seatsOf(world, 'R3')).toMatchObject({ P15, P20 });
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P16', table: 'T1' }));
  const { message } = await evert.presses(await roundThree(), 'Maak alle plekken los');
  expect(message.summary).toBe('Alle plekken van ronde 3 zijn los. Opnieuw verdelen mag ze weer veranderen.');
  expect(wordsOf(await roundThree())).not.toContain('staat vast');
  expect(wordsOf(await evert.sees(ShowPlan({ session, round: 'R2' })))).toContain('Eén plek staat vast');
  await evert.asks(PlanRotations({ session }));
  expect((await seatsOf(world, 'R2')).P16).toBe('T1');
});

test('a round that is posted has nothing left to plan, and one that is over lets go of nothing', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(MoveSeat({ session, round: 'R1', seat: 'P15', table: 'T6' }));
  await evert.asks(PostRound({ session, round: 'R1' }));
  const page = await evert.sees(ShowPlan({ session, round: 'R1' }));
  expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Verdeel de rest opnieuw');
  await evert.asks(PostRound({ session, round: 'R2' }));
  const { kind, message } = await evert.asks(UnlockRound({ session, round: 'R1' }));
  expect([kind, message.summary]).toEqual(['refuse', 'Ronde 1 is geweest. De plekken veranderen niet meer.']);
  const locked = await world.db
    .selectFrom('assignments')
    .select('seat_id')
    .where('round_id', '=', 'R1')
    .where('locked_at', 'is not', null)
    .execute();
  expect(locked).toEqual([{ seat_id: 'P15' }]);
});

test('what is dragged onto a table or a person asks about exactly that one', async () => {
  const { world, evert, session } = await planned();
  const seats = await seatsOf(world, 'R2');
  const other = ['P17', 'P19', 'P21', 'P23'].find((one) => seats[one] !== seats.P15) as string;
  const round = await evert.sees(ShowPlan({ session, round: 'R2' }));
  const lists = round.blocks.filter((block) => block.kind === 'list');
  expect(lists.map(({ drop }) => drop?.label)).toHaveLength(6);
  const omar = lists.flatMap(({ items }) => items).find(({ text }) => text === 'Omar Dromerstra');
  const dragged = { seat: 'P15' };
  expect(omar?.drag).toEqual(dragged);
  const asked = { session, round: 'R2', table: seats[other] as string };
  expect(lists.map(({ drop }) => drop?.press)).toContain(evert.tokenOf(ShowMoves(asked)));
  const onTable = await evert.asks(ShowMoves(asked), dragged);
  expect(onTable.message.summary).toBe(`Omar Dromerstra naar tafel ${seats[other]?.slice(1)} in ronde 2?`);
  expect(onTable.again).toBe(evert.tokenOf(ShowMoves({ ...dragged, ...asked })));
  const people = lists.flatMap(({ items }) => items.map(({ drop }) => drop));
  expect(people).toContain(evert.tokenOf(ShowSwap({ session, round: 'R2', with: other })));
  const onPerson = await evert.asks(ShowSwap({ session, round: 'R2', with: other }), dragged);
  expect(onPerson.message.summary).toContain('Ruilen Omar Dromerstra en');
  expect(await seatsOf(world, 'R2')).toEqual(seats);
  await evert.presses(onTable.message, 'Zet hier');
  expect((await seatsOf(world, 'R2')).P15).toBe(seats[other]);
});
