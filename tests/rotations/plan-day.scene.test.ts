import { expect, test } from 'vitest';
import { MoveSeat, PlanRotations, PostRound, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { buttonIn, buttonsOf, openWorld, wordsOf } from '../support/world.ts';
import { addGuest, addMeeting, leaves, seatsOf } from './planner/more-people.ts';

const hosts = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6'];

async function seatedByTable(world: World, round: string) {
  const layers = await world.db.selectFrom('seats').select(['id', 'layer']).execute();
  const layerOf = new Map(layers.map((seat) => [seat.id, seat.layer]));
  return Map.groupBy(
    Object.entries(await seatsOf(world, round)).map(([seat, table]) => ({ table, layer: layerOf.get(seat) })),
    ({ table }) => table,
  );
}

test('before there is a plan, the page says so and offers to make one', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowPlan({ session: world.session }));
  expect(wordsOf(page)).toContain('Er is nog niets verdeeld.');
  expect(buttonIn(page, 'Verdeel de tafels').main).toBe(true);
  expect(buttonsOf(page).map((button) => button.label)).toContain('Samen of apart');
});

test('with one press everybody has one table in every round, and every mixed table is a whole system', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const reply = await evert.presses(
    await evert.sees(ShowPlan({ session: world.session })),
    'Verdeel de tafels',
  );
  expect([reply.kind, reply.message.summary]).toEqual(['say', 'De tafels zijn verdeeld.']);
  expect(wordsOf(await evert.sees(ShowPlan({ session: world.session })))).toMatch(
    /Iedereen ontmoet minstens \d+ mensen uit \d andere organisaties\. \d+ keer treffen twee mensen elkaar opnieuw/,
  );
  for (const round of ['R1', 'R2', 'R3', 'R4'])
    expect(Object.keys(await seatsOf(world, round))).toHaveLength(54);
  for (const round of ['R2', 'R3']) {
    for (const [, seated] of await seatedByTable(world, round)) {
      expect(seated.filter(({ layer }) => layer === 'board')).toHaveLength(1);
      expect(seated.some(({ layer }) => layer === 'expert_by_experience')).toBe(true);
      expect(seated).toHaveLength(9);
    }
  }
});

test('hosts keep their own table without taking a chair, and who stays put stays', async () => {
  const world = await openWorld();
  await world.db.updateTable('cafe_tables').set({ seats: 10 }).execute();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  for (const round of ['R1', 'R2', 'R3', 'R4']) {
    const seats = await seatsOf(world, round);
    expect(hosts.map((host) => seats[host])).toEqual(['T1', 'T2', 'T3', 'T4', 'T5', 'T6']);
    expect([seats.P26, seats.P45]).toEqual(['T4', 'T5']);
    expect(seats.P42).toBe(seats.P43);
    expect(seats.P41).not.toBe(seats.P15);
  }
  expect(wordsOf(await world.as('X1').sees(ShowPlan({ session: world.session })))).not.toContain('te vol');
});

test('organisers walk around, unless one of them was given a table; who left is not seated', async () => {
  const world = await openWorld();
  await world.db.updateTable('seats').set({ home_table_id: 'T6' }).where('id', '=', 'X2').execute();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  await leaves(world, 'P04');
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  const seats = await seatsOf(world, 'R1');
  expect(seats.X1).toBeUndefined();
  expect(seats.X2).toBe('T6');
  expect(seats.P04).toBeUndefined();
});

test('planning moves the meeting on to planned, and the same meeting gives the same plan again', async () => {
  const world = await openWorld();
  await world.db.updateTable('sessions').set({ stage: 'preparing' }).execute();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  const first = await seatsOf(world, 'R3');
  await world.as('X2').asks(PlanRotations({ session: world.session }));
  expect(await seatsOf(world, 'R3')).toEqual(first);
  const { stage } = await world.db.selectFrom('sessions').select('stage').executeTakeFirstOrThrow();
  expect(stage).toBe('planned');
});

test('planning the rest leaves a posted round whole, also the seat of somebody who went home', async () => {
  const world = await openWorld();
  const evert = world.as('X1');
  const { session } = world;
  await evert.asks(PlanRotations({ session }));
  await evert.asks(PostRound({ session, round: 'R1' }));
  const posted = await seatsOf(world, 'R1');
  await leaves(world, 'P04');
  const { seat } = await addGuest(world, { id: 'W01', name: 'Wiebren' });
  const page = await evert.sees(ShowPlan({ session }));
  expect(wordsOf(page)).toContain('Eén persoon heeft nog geen tafel.');
  await evert.presses(page, 'Verdeel opnieuw');
  expect(await seatsOf(world, 'R1')).toEqual(posted);
  const next = await seatsOf(world, 'R2');
  expect(next.P04).toBeUndefined();
  expect(next[seat]).toBeDefined();
});

test('a seat fixed by hand stays through a new plan', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session }));
  const before = (await seatsOf(world, 'R2')).P20;
  const table = before === 'T2' ? 'T3' : 'T2';
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P20', table }));
  await evert.asks(PlanRotations({ session }));
  await evert.asks(PlanRotations({ session }));
  expect((await seatsOf(world, 'R2')).P20).toBe(table);
  const round = wordsOf(await evert.sees(ShowPlan({ session, round: 'R2' })));
  expect(round).toContain('Tjitske Gumsma Werkloket Voorbeeld · staat vast');
});

test('one round shows per table who sits there, the host first', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(PlanRotations({ session }));
  await world.db.updateTable('seats').set({ claimed_at: null }).where('id', '=', 'P42').execute();
  const page = wordsOf(await evert.sees(ShowPlan({ session, round: 'R1' })));
  expect(page).toContain(
    'Tafel 3 · De Linde (10 gasten)\nAbel Kaarsjestra Organisatieteam · tafelbegeleider',
  );
  expect(page).toContain('Omar Dromerstra Gemeente Voorbeelderwolde');
  expect(page).not.toContain('nog zonder telefoon');
  await evert.asks(PostRound({ session, round: 'R1' }));
  expect(wordsOf(await evert.sees(ShowPlan({ session, round: 'R1' })))).toContain(
    'Petra Vliegersma Op persoonlijke titel · nog zonder telefoon',
  );
});

test('what cannot be kept is said plainly, with names and what helps', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await world.db.updateTable('cafe_tables').set({ seats: 7 }).where('id', '=', 'T1').execute();
  await evert.asks(PlanRotations({ session }));
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P41', table: 'T2' }));
  await evert.asks(MoveSeat({ session, round: 'R2', seat: 'P15', table: 'T2' }));
  await evert.asks(MoveSeat({ session, round: 'R3', seat: 'P45', table: 'T2' }));
  await addGuest(world, { id: 'H7', name: 'Yde', role: 'table_host' });
  await addGuest(world, { id: 'W02', name: 'Wytske', staysPut: true });
  const { message } = await evert.asks(PlanRotations({ session }));
  expect(message.summary).toBe(
    'De tafels zijn verdeeld. Niet alles lukte. Op deze pagina lees je wat helpt.',
  );
  const said = wordsOf(await evert.sees(ShowPlan({ session })));
  expect(said).toContain(
    'Deze twee mogen niet samen aan tafel: Omar en Otto. In ronde 2 zitten ze toch samen. Zet een van de twee aan een andere tafel.',
  );
  expect(said).toContain(
    'Teun blijft in ronde 3 niet aan de eigen tafel 5. Klopt dat niet? Maak die plek los.',
  );
  expect(said).toContain('Yde Nakomerstra heeft nog geen tafel om te begeleiden.');
  expect(said).toContain('Wytske Nakomerstra blijft graag zitten, maar heeft geen eigen tafel.');
});

test('with too few chairs everybody still has a table, and the plan says so in one sentence', async () => {
  const world = await openWorld();
  await world.db.updateTable('cafe_tables').set({ seats: 7 }).execute();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  expect(Object.keys(await seatsOf(world, 'R2'))).toHaveLength(54);
  const page = await world.as('X1').sees(ShowPlan({ session: world.session }));
  expect(page.blocks[0]).toEqual({
    kind: 'text',
    text: 'Er zijn 42 stoelen voor 48 deelnemers. Zet er stoelen of een tafel bij.',
    tone: 'warning',
  });
  expect(wordsOf(page)).not.toContain('te vol');
});

test('of many things to look at, the first ones are said and the others counted', async () => {
  const world = await openWorld();
  const names = ['Ad', 'Bea', 'Cor', 'Dik', 'Eef', 'Fop', 'Gre', 'Han', 'Ina', 'Jos'];
  for (const name of names) await addGuest(world, { id: name, name, role: 'table_host' });
  const page = wordsOf(await world.as('X1').sees(ShowPlan({ session: world.session })));
  expect(page.match(/heeft nog geen tafel om te begeleiden/g)).toHaveLength(8);
  expect(page).toContain('En nog 2 andere punten.');
});

test('when the room has chairs enough, the plan says at which table they are missing', async () => {
  const world = await openWorld();
  await world.db.updateTable('cafe_tables').set({ seats: 7 }).where('id', '=', 'T4').execute();
  await world.as('X1').asks(PlanRotations({ session: world.session }));
  expect(wordsOf(await world.as('X1').sees(ShowPlan({ session: world.session })))).toMatch(
    /Tafel \d is te vol in ronde \d: .* te kort\. Zet stoelen bij|niet aan de eigen tafel 4\. Zet daar een stoel bij/,
  );
});

test('planning needs tables, rounds and people, and says which is missing', async () => {
  const world = await openWorld();
  await addMeeting(world, 'X1');
  const plan = async () => {
    const reply = await world.as('X1').asks(PlanRotations({ session: 'S2' }));
    return [reply.kind, reply.message.summary];
  };
  expect(await plan()).toEqual([
    'refuse',
    'Er is nog niemand om een tafel te geven. Vul eerst de gastenlijst.',
  ]);
  await world.db.deleteFrom('rounds').where('session_id', '=', 'S2').execute();
  expect(await plan()).toEqual(['refuse', 'Er zijn nog geen rondes. Maak eerst de rondes.']);
  await world.db.deleteFrom('cafe_tables').where('session_id', '=', 'S2').execute();
  expect(await plan()).toEqual(['refuse', 'Er zijn nog geen tafels. Maak eerst de tafels.']);
});

test('only organisers see or make plans, and a round of another meeting is not there', async () => {
  const world = await openWorld();
  const { session } = world;
  await addMeeting(world, 'X1');
  await world.as('X1').asks(PlanRotations({ session }));
  for (const who of ['P15', 'H1']) {
    for (const intent of [
      ShowPlan({ session }),
      ShowPlan({ session, round: 'R1' }),
      PlanRotations({ session }),
    ])
      expect((await world.as(who).asks(intent)).kind).toBe('refuse');
  }
  expect((await world.as('X2').asks(ShowPlan({ session: 'S2' }))).kind).toBe('refuse');
  expect((await world.as('X1').asks(ShowPlan({ session, round: 'S2-round' }))).kind).toBe('refuse');
});

test('an organiser who reads English gets the plan in English', async () => {
  const world = await openWorld();
  await world.db.updateTable('people').set({ language: 'en' }).where('id', '=', 'X2').execute();
  const { message } = await world.as('X2').asks(PlanRotations({ session: world.session }));
  expect(message.summary).toBe('The tables are planned.');
  const page = await world.as('X2').sees(ShowPlan({ session: world.session }));
  expect(wordsOf(page)).toMatch(/Everyone meets at least \d+ people from \d other organisations\./);
  expect(wordsOf(page)).toContain('Round 2 · mixed · 14:10 Not posted yet. Each table: 8 guests.');
});
