import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { ShowPrivacy } from '../../src/home/home-intents.ts';
import { heldBack, parts, personalData } from '../../src/privacy/my-data-store.ts';
import { ForgetMe, ShowMyData, TakeMyData } from '../../src/privacy/privacy-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';
import { testBox } from '../support/test-box.ts';
import { openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { liveADay, mark } from './marked-person.ts';

test('every column that points to a person is in the export, or there is a reason why not', async () => {
  const world = await openLivedInWorld();
  await liveADay(world);
  await world.as('P15').asks(ForgetMe({}));
  const covered = new Set([...Object.values(parts).flatMap(({ by }) => by), ...Object.keys(heldBack)]);
  const found = new Set<string>();
  const ids = [mark.id, mark.seat, 'P20', 'P30', 'X1', 'X2', 'H1', 'test||merkteken-persoon'];
  for (const { name, columns } of await world.db.introspection.getTables()) {
    for (const { name: column } of columns) {
      const { rows } = await sql<{ value: unknown }>`
        select distinct ${sql.ref(column)} as value from ${sql.table(name)}`.execute(world.db);
      if (rows.some(({ value }) => ids.includes(String(value)))) found.add(`${name}.${column}`);
    }
  }
  expect([...found].filter((column) => !covered.has(column))).toEqual([]);
  expect(found.size).toBeGreaterThan(30);
});

test('the file has every word that somebody gave, in the words of the bot it says where it is', async () => {
  const world = await openWorld();
  await liveADay(world);
  const me = world.as(mark.id);
  const reply = await me.asks(TakeMyData({}));
  const body = String(reply.kind === 'say' && reply.file?.body);
  const { id: _, seat: __, ...words } = mark;
  for (const word of Object.values(words)) expect([word, body.includes(word)]).toEqual([word, true]);
  const data = JSON.parse(body);
  expect(data.tables_sat_at).toHaveLength(1);
  expect(data.swaps).toHaveLength(4);
  expect(data.not_in_here['pair_rules.person_a']).toContain('organisers');
  const page = wordsOf(await me.sees(ShowMyData({})));
  for (const word of [mark.first, mark.phone, mark.email, mark.times, mark.wish, mark.firstStep])
    expect(page).toContain(word);
});

test('of what is about two people only my part is there: no names, numbers or answers of others', async () => {
  const world = await openLivedInWorld();
  await world.db
    .updateTable('swap_requests')
    .set({ state: 'not_now', answered_at: '2027-01-26T12:00:00.000Z' })
    .where('id', '=', world.things.openSwap)
    .execute();
  const asker = await personalData({ db: world.db, box: testBox }, 'P20');
  const swaps = JSON.stringify(asker.find(({ name }) => name === 'swaps')?.rows);
  expect(swaps).toContain('"open"');
  expect(swaps).not.toMatch(/not_now|answered|P15|Omar/);
  const all = JSON.stringify(asker.filter(({ name }) => !['messages', 'actions', 'appeals'].includes(name)));
  expect(all).not.toMatch(/Omar|"P15"/);
});

test('the page about privacy says the days of my own meetings, and who is responsible', async () => {
  const world = await openWorld();
  await world.db
    .updateTable('regions')
    .set({ controller: 'Gemeente Voorbeeld', controller_contact: 'privacy@voorbeeld.example' })
    .execute();
  const mine = wordsOf(await world.as('P15').sees(ShowPrivacy({})));
  expect(mine).toContain('Je wensen en je code: gewist na dinsdag 26 januari 2027');
  expect(mine).toContain('Aan welke tafel je zat: gewist na donderdag 25 februari 2027');
  expect(mine).toContain('Vragen of klachten: privacy@voorbeeld.example');
  expect(mine).toContain('[Vergeet mij]');
  const theirs = wordsOf(await world.stranger().sees(ShowPrivacy({})));
  expect(theirs).toContain('Gemeente Voorbeeld');
  expect(theirs).not.toContain('[Vergeet mij]');
  await world.moveTo('2027-03-01T09:00:00.000Z');
  expect(wordsOf(await world.as('P15').sees(ShowPrivacy({})))).toContain('Aan welke tafel je zat: is gewist');
});

test('a table is told when its round is posted, and not from the data before', async () => {
  const world = await openPlannedWorld();
  const tables = async () =>
    wordsOf(await world.as('P15').sees(ShowMyData({}))).match(/Ronde \d: tafel \d+/g);
  expect(await tables()).toBeNull();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  expect(await tables()).toHaveLength(1);
});
