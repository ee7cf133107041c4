import { expect, test } from 'vitest';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { MoveSeat, PlanRotations, PostRound, ShowPlan } from '../../src/rotations/rotation-intents.ts';
import type { Actor, World } from '../support/world.ts';
import { buttonIn, buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { addGuest, addMeeting, leaves, seatsOf } from './planner/more-people.ts';

async function planned(): Promise<{ world: World; evert: Actor; session: string }> {
  const world = await openPlannedWorld();
  const evert = world.as('X1');
  return { world, evert, session: world.session };
}

const newest = (actor: Actor): SealedMessage => actor.received().at(-1) as SealedMessage;
const heardBy = (world: World) => world.door.arrived.map(({ to }) => to).sort();

test('one press tells everybody their own table, time and question, each in their own language', async () => {
  const { world, evert, session } = await planned();
  const reply = await evert.presses(await evert.sees(ShowPlan({ session })), 'Ronde 1 bekendmaken');
  expect(reply.message.summary).toBe('Ronde 1 is bekendgemaakt. 54 mensen krijgen bericht.');
  expect(heardBy(world)).toEqual(Object.keys(await seatsOf(world, 'R1')).sort());
  const omar = newest(world.as('P15'));
  expect(omar.summary).toBe(
    'Ronde 1 begint om 13:40. Jij gaat naar tafel 3, De Linde. De vraag is: Waar loopt het vast in onze samenwerking?',
  );
  expect(omar.blocks[0]).toEqual({ kind: 'big', text: 'Tafel 3', under: 'De Linde' });
  const gerrit = newest(world.as('P33'));
  expect(gerrit.summary).toBe(
    'Round 1 starts at 13:40. You go to table 3, De Linde. The question is: Where does our cooperation get stuck?',
  );
  const row = await world.db.selectFrom('sessions').select('stage').executeTakeFirstOrThrow();
  expect(row.stage).toBe('live');
});

test('the button asks once more, and says who has no table yet', async () => {
  const { world, evert, session } = await planned();
  await addGuest(world, { id: 'W01', name: 'Wiebren' });
  const button = buttonIn(await evert.sees(ShowPlan({ session })), 'Ronde 1 bekendmaken');
  expect(button.main).toBe(true);
  expect(button.confirm).toBe(
    'Eén persoon heeft nog geen tafel. Iedereen hoort meteen aan welke tafel. Dat kun je niet terugdraaien.',
  );
  const { message } = await evert.asks(PostRound({ session, round: 'R1' }));
  expect(wordsOf(message)).toContain('Eén persoon heeft nog geen tafel.');
  expect(world.as('W01').received()).toEqual([]);
});

test('two organisers at the same moment: everybody hears it once, and the second hears who did it', async () => {
  const { world, session } = await planned();
  const [one, other] = await Promise.all([
    world.as('X1').asks(PostRound({ session, round: 'R1' })),
    world.as('X2').asks(PostRound({ session, round: 'R1' })),
  ]);
  expect([one.kind, other.kind]).toEqual(['say', 'say']);
  const said = [one.message.summary, other.message.summary].sort();
  expect(said[0]).toMatch(/^Ronde 1 is al bekendgemaakt door (Evert|Froukje) om 12:30\.$/);
  expect(said[1]).toBe('Ronde 1 is bekendgemaakt. 54 mensen krijgen bericht.');
  expect(new Set(heardBy(world)).size).toBe(54);
  expect(world.door.arrived).toHaveLength(54);
});

test('whoever presses again later hears when it was posted', async () => {
  const { world, evert, session } = await planned();
  await world.moveTo('2027-01-26T12:35:00.000Z');
  await world.as('X2').asks(PostRound({ session, round: 'R1' }));
  await world.moveTo('2027-01-26T12:50:00.000Z');
  const reply = await evert.asks(PostRound({ session, round: 'R1' }));
  expect(reply.message.summary).toBe('Ronde 1 is al bekendgemaakt door Froukje om 13:35.');
  expect(world.door.arrived).toHaveLength(54);
});

test('hosts hear how many guests come, what is good to know, and which points there are', async () => {
  const { world, evert, session } = await planned();
  const at = world.clock.now().toISOString();
  const note = { session_id: session, round_id: null, kind: 'bug' as const, text: 'Twee formulieren.' };
  await world.db
    .insertInto('notes')
    .values([
      { ...note, id: 'N1', table_id: 'T5', author_id: null, held_at: null, created_at: at },
      { ...note, id: 'N2', table_id: 'T5', author_id: 'P40', held_at: at, created_at: at },
    ])
    .execute();
  await evert.asks(PostRound({ session, round: 'R1' }));
  const cees = wordsOf(newest(world.as('H5')));
  expect(cees).toContain('Jij begeleidt tafel 5, Het Veen. Je krijgt 9 gasten.');
  expect(cees).toContain('Petra: Iemand leest de vraag voor.');
  expect(cees).toContain('Er staat al één punt van deze tafel.');
  expect(buttonsOf(newest(world.as('H5'))).map((button) => button.label)).toEqual([
    'Punt toevoegen',
    'Punten van mijn tafel',
  ]);
  for (const guest of ['P15', 'P42', 'P48'])
    expect(wordsOf(newest(world.as(guest)))).not.toContain('Iemand leest de vraag voor.');
});

test('who keeps the table of the round before hears to stay seated', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  await evert.asks(PostRound({ session, round: 'R2' }));
  expect(newest(world.as('P26')).summary).toContain(
    'Jij blijft aan tafel 4, De Bosberg. De anderen komen naar jou toe.',
  );
  const [before, now] = [await seatsOf(world, 'R1'), await seatsOf(world, 'R2')];
  const mover = Object.keys(now).find((seat) => before[seat] !== now[seat]) as string;
  expect(newest(world.as(mover)).summary).toMatch(/Jij gaat naar tafel|You go to table/);
});

test('rounds are posted in order, and only with a plan', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  const post = async (round: string) => (await evert.asks(PostRound({ session, round }))).message.summary;
  expect(await post('R1')).toBe('Ronde 1 is nog niet verdeeld. Verdeel eerst de tafels.');
  expect(buttonsOf(await evert.sees(ShowPlan({ session }))).map((b) => b.label)).not.toContain(
    'Ronde 1 bekendmaken',
  );
  await evert.asks(PlanRotations({ session }));
  expect(await post('R3')).toBe('Maak eerst ronde 1 bekend. De rondes gaan op volgorde.');
  expect(world.door.arrived).toEqual([]);
  await world.db
    .updateTable('rounds')
    .set({ posted_at: '2027-01-26T12:00:00.000Z' })
    .where('id', '=', 'R2')
    .execute();
  expect(await post('R1')).toBe('Ronde 1 is overgeslagen. Een latere ronde is al bekendgemaakt.');
  expect(wordsOf(await evert.sees(ShowPlan({ session })))).toContain('Deze ronde is overgeslagen.');
});

test('planning again after posting changes nothing for people who were told', async () => {
  const { world, evert, session } = await planned();
  await evert.asks(PostRound({ session, round: 'R1' }));
  await evert.asks(PostRound({ session, round: 'R2' }));
  const told = [await seatsOf(world, 'R1'), await seatsOf(world, 'R2')];
  await leaves(world, 'P11');
  await evert.asks(MoveSeat({ session, round: 'R3', seat: 'P15', table: 'T6' }));
  await evert.asks(PlanRotations({ session }));
  expect([await seatsOf(world, 'R1'), await seatsOf(world, 'R2')]).toEqual(told);
  expect((await seatsOf(world, 'R3')).P15).toBe('T6');
  expect(world.door.arrived).toHaveLength(108);
  await evert.asks(PostRound({ session, round: 'R3' }));
  expect(world.as('P11').received()).toHaveLength(2);
  expect(newest(world.as('P15')).summary).toContain('tafel 6, De Kale Duinen');
});

test('people on paper are counted apart, and find the message as soon as they join', async () => {
  const { world, evert, session } = await planned();
  await world.db.updateTable('seats').set({ claimed_at: null }).where('id', 'in', ['P42', 'P45']).execute();
  await world.db.deleteFrom('doors').where('person_id', 'in', ['P42', 'P45']).execute();
  const { message } = await evert.asks(PostRound({ session, round: 'R1' }));
  expect(message.summary).toBe(
    'Ronde 1 is bekendgemaakt. 52 mensen krijgen bericht. 2 mensen doen nog niet mee op een telefoon. Wijs hun de weg, of vraag het aan de balie.',
  );
  expect(world.door.arrived).toHaveLength(52);
  const waiting = await world.db
    .selectFrom('outbox')
    .select('person_id')
    .where('state', '=', 'waiting')
    .orderBy('person_id')
    .execute();
  expect(waiting.map((row) => row.person_id)).toEqual(['P42', 'P45']);
});

test('a message gets its person, also when the seat has another id', async () => {
  const { world, evert, session } = await planned();
  await addGuest(world, { id: 'W01', name: 'Wiebren', ownTable: 'T6' });
  await evert.asks(PlanRotations({ session }));
  await evert.asks(PostRound({ session, round: 'R1' }));
  expect(newest(world.as('W01')).summary).toContain('Jij gaat naar tafel 6, De Kale Duinen.');
});

test('a restart between posting and sending: everybody hears it once', async () => {
  const { world, evert, session } = await planned();
  // The platform is closed for most people, so that the process stops with their messages still to send.
  world.door.trouble = (to) => (['P15', 'H1'].includes(to.id) ? undefined : new TryLater('busy', 1_000));
  await evert.asks(PostRound({ session, round: 'R1' }), undefined, 'press-1');
  expect(heardBy(world)).toEqual(['H1', 'P15']);
  world.door.trouble = undefined;
  const bot = world.restarted();
  await bot.takeOver(true);
  world.clock.forward(1_000);
  await bot.tick();
  expect(heardBy(world)).toEqual(Object.keys(await seatsOf(world, 'R1')).sort());
  await evert.asks(PostRound({ session, round: 'R1' }), undefined, 'press-1');
  await evert.asks(PostRound({ session, round: 'R1' }));
  expect(world.door.arrived).toHaveLength(54);
});

test('a round posted after its end by the clock still reaches people; one that waited too long does not', async () => {
  const { world, evert, session } = await planned();
  await world.moveTo('2027-01-26T13:10:00.000Z');
  await evert.asks(PostRound({ session, round: 'R1' }));
  expect(newest(world.as('P15')).summary).toContain('Ronde 1 begint nu.');
  world.door.trouble = () => new TryLater('busy', 60_000);
  await evert.asks(PostRound({ session, round: 'R2' }));
  world.door.trouble = undefined;
  await world.moveTo('2027-01-26T13:40:00.000Z');
  expect(world.as('P15').received()).toHaveLength(1);
});

test('only organisers post, and only a round of their own meeting', async () => {
  const { world, session } = await planned();
  await addMeeting(world, 'X1');
  for (const who of ['P15', 'H1'])
    expect((await world.as(who).asks(PostRound({ session, round: 'R1' }))).kind).toBe('refuse');
  expect((await world.as('X1').asks(PostRound({ session, round: 'S2-round' }))).kind).toBe('refuse');
  expect((await world.as('X2').asks(PostRound({ session: 'S2', round: 'S2-round' }))).kind).toBe('refuse');
  expect(world.door.arrived).toEqual([]);
});
