import { expect, test } from 'vitest';
import { AddDayTable, CloseTable, OpenDayTable, ShowDay } from '../../src/day/day-intents.ts';
import { MoveSeat, PlanRotations, ShowPlan, ShowWhereNow } from '../../src/rotations/rotation-intents.ts';
import { RemoveTable } from '../../src/sessions/session-intents.ts';
import { buttonIn, buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';
import type { Day } from './day.ts';
import { during, movedBetween, openDay } from './day.ts';

const at = (seats: Readonly<Record<string, string>>, table: string) =>
  Object.keys(seats)
    .filter((seat) => seats[seat] === table)
    .sort();

const ids = (heard: readonly string[]) => heard.map((line) => line.split(':')[0]).sort();

async function inRoundTwo(): Promise<Day> {
  const day = await openDay();
  await day.posts('R1');
  await day.posts('R2');
  await day.world.moveTo(during.R2);
  return day;
}

test('a table that closes while people sit there: they move, the host too, and everybody else stays', async () => {
  const day = await inRoundTwo();
  const before = await day.seats('R2');
  const there = at(before, 'T6');
  expect(there).toContain('H6');
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  const close = buttonsOf(page).filter(({ label }) => label === 'Sluit deze tafel')[5];
  expect(close).toMatchObject({
    confirm: `Tafel 6 sluiten? ${there.length} mensen krijgen meteen een andere tafel.`,
  });
  await day.closes('T6');
  const after = await day.seats('R2');
  expect(movedBetween(before, after)).toEqual(there);
  expect(at(after, 'T6')).toEqual([]);
  const hosts = new Set(there.map((seat) => `H${after[seat]?.slice(1)}`));
  expect(ids(day.heard())).toEqual([...there, ...hosts].sort());
  for (const round of ['R3', 'R4']) expect(at(await day.seats(round), 'T6')).toEqual([]);
  expect(at(await day.seats('R1'), 'T6').length).toBeGreaterThan(0);
});

test('a host hears in one line who comes, and each person who moves hears the new table', async () => {
  const day = await inRoundTwo();
  const there = at(await day.seats('R2'), 'T6');
  await day.closes('T6');
  const lines = day.heard();
  const hosts = lines.filter((line) => /^H[1-5]:/.test(line));
  expect(hosts.length).toBeGreaterThan(0);
  for (const line of hosts) expect(line).toMatch(/^H\d: .+ (komt|komen) bij je zitten\.$/);
  for (const seat of there) {
    const own = lines.filter((line) => line.startsWith(`${seat}:`));
    expect(own).toHaveLength(1);
    expect(own[0]).toMatch(
      /(Kleine wijziging\. Jij gaat in ronde 2 naar tafel|Small change\. In round 2 you go to table) [1-5]/,
    );
  }
});

test('who stayed put at a table that closes is released, and sits in every round', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  expect((await day.seats('R1')).P26).toBe('T4');
  await day.closes('T4');
  for (const round of ['R1', 'R2', 'R3', 'R4']) {
    const seats = await day.seats(round);
    expect(seats.P26).toMatch(/^T[12356]$/);
    expect(seats.H4).toMatch(/^T[12356]$/);
  }
});

test('the host of a table that closed is a guest from then on, and reads so', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  await day.closes('T6');
  const marijke = day.world.as('H6');
  expect(marijke.received().at(-1)?.summary).toMatch(
    /^Kleine wijziging\. Jij gaat in ronde 1 naar tafel [1-5]/,
  );
  await day.posts('R2');
  expect(marijke.received().at(-1)?.summary).toMatch(/Jij (gaat naar|blijft aan) tafel [1-5]/);
  const now = wordsOf(await marijke.sees(ShowWhereNow({})));
  expect(now).toMatch(/^Tafel [1-5]$/m);
  expect(now).toMatch(/\w+ begeleidt deze tafel\./);
  expect(now).not.toContain('gasten aan tafel');
});

test('before anything is posted a table closes without a word to anybody', async () => {
  const day = await openDay();
  await day.closes('T6');
  expect(day.heard()).toEqual([]);
  for (const round of ['R1', 'R2', 'R3', 'R4']) {
    const seats = await day.seats(round);
    expect(at(seats, 'T6')).toEqual([]);
    expect(Object.keys(seats)).toHaveLength(54);
  }
});

test('planning again leaves a closed table empty', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.closes('T6');
  await day.evert.asks(PlanRotations({ session: day.session }));
  for (const round of ['R2', 'R3', 'R4']) expect(at(await day.seats(round), 'T6')).toEqual([]);
});

test('a table closes once, and the last open table stays open', async () => {
  const day = await openDay();
  for (const table of ['T1', 'T2', 'T3', 'T4', 'T5']) await day.closes(table);
  expect((await day.closes('T5')).message.summary).toBe('Tafel 5, Het Veen, is al dicht.');
  const last = await day.evert.asks(CloseTable({ session: day.session, table: 'T6' }));
  expect([last.kind, last.message.summary]).toEqual([
    'refuse',
    'Dit is de laatste tafel die open is. Zet er eerst een tafel bij.',
  ]);
  const page = await day.evert.sees(ShowDay({ session: day.session }));
  expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Sluit deze tafel');
});

test('one more table with one press: who sits stays, and guests come there in the rounds to come', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.world.moveTo(during.R1);
  const before = await day.seats('R1');
  const form = await day.evert.sees(OpenDayTable({ session: day.session }));
  expect(form.summary).toBe('Tafel 7 erbij');
  expect(formIn(form).fields.map((field) => 'value' in field && field.value)).toEqual(['Extra tafel', '10']);
  const { message } = await day.evert.fills(form, {});
  expect(wordsOf(message)).toContain('Tafel 7, Extra tafel, staat erbij.');
  expect(wordsOf(message)).toContain('Vanaf ronde 2 zitten hier mensen.');
  expect(await day.seats('R1')).toEqual(before);
  const { id } = await day.world.db
    .selectFrom('cafe_tables')
    .select('id')
    .where('number', '=', 7)
    .executeTakeFirstOrThrow();
  for (const round of ['R2', 'R3']) {
    const sizes = [...Map.groupBy(Object.entries(await day.seats(round)), ([, table]) => table).entries()];
    const guests = sizes.map(([table, people]) => people.length - (table === id ? 0 : 1));
    expect(guests).toHaveLength(7);
    expect(Math.max(...guests) - Math.min(...guests)).toBeLessThanOrEqual(1);
  }
  expect(day.heard()).toEqual([]);
});

test('a name that is taken, or a number of chairs that is none, is said kindly', async () => {
  const day = await openDay();
  const form = await day.evert.sees(OpenDayTable({ session: day.session }));
  expect((await day.evert.fills(form, { name: 'de brink' })).message.summary).toBe(
    'Tafel 1 heet al De Brink. Kies een andere naam.',
  );
  expect((await day.evert.fills(form, { seats: 'veel' })).message.summary).toContain(
    'Hoeveel stoelen heeft de tafel?',
  );
});

test('a table that was added by mistake can also go from the list of tables, before anybody sits there', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  await evert.asks(AddDayTable({ session, name: 'Extra tafel', seats: '8' }));
  const { id } = await world.db
    .selectFrom('cafe_tables')
    .select('id')
    .where('number', '=', 7)
    .executeTakeFirstOrThrow();
  expect((await evert.asks(RemoveTable({ session, table: id }))).kind).toBe('say');
  expect(buttonsOf(await evert.sees(ShowDay({ session }))).map(({ label }) => label)).not.toContain(
    'Draai terug',
  );
});

test('a seat fixed by hand at a table that closes is no longer fixed, others stay fixed', async () => {
  const day = await openDay();
  const { session } = day;
  await day.evert.asks(MoveSeat({ session, round: 'R3', seat: 'P15', table: 'T6' }));
  await day.evert.asks(MoveSeat({ session, round: 'R3', seat: 'P20', table: 'T2' }));
  await day.closes('T6');
  const locked = await day.world.db
    .selectFrom('assignments')
    .select(['seat_id', 'table_id'])
    .where('locked_at', 'is not', null)
    .execute();
  expect(locked).toEqual([{ seat_id: 'P20', table_id: 'T2' }]);
});

test('a closed table is no place in the plan any more', async () => {
  const day = await openDay();
  await day.posts('R1');
  await day.closes('T6');
  const page = await day.evert.sees(ShowPlan({ session: day.session }));
  expect(wordsOf(page)).not.toContain('te vol');
  expect(wordsOf(page)).not.toMatch(/Gasten per tafel: [^.]*\b0\b/);
  const today = await day.evert.sees(ShowDay({ session: day.session }));
  expect(wordsOf(today)).toContain('Tafel 6 · De Kale Duinen Deze tafel is dicht.');
  expect(buttonIn(today, 'Draai terug')).toBeDefined();
});
