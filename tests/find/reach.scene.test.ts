import { sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { FindPeople } from '../../src/contacts/contact-intents.ts';
import { writeSetting } from '../../src/db/setting-store.ts';
import { dropCards } from '../../src/find/find-store.ts';
import { indexPeople, renewIndex } from '../../src/find/indexing.ts';
import { changesCard } from '../contacts/cards.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';

const find = async (world: World, who: string, query: string) => world.as(who).sees(FindPeople({ query }));
const names = (page: Awaited<ReturnType<typeof find>>) =>
  page.blocks.flatMap((block) => (block.kind === 'list' ? block.items.map(({ text }) => text) : []));

/** Omar and Quinten sit at table 1 in the first round, and everybody has heard it. */
async function sitTogether(world: World, ...seats: readonly string[]) {
  const at = world.clock.now().toISOString();
  const placed = seats.map((seat_id) => ({ round_id: 'R1', seat_id, table_id: 'T1', locked_at: null }));
  await world.db.insertInto('assignments').values(placed).execute();
  await world.db.updateTable('rounds').set({ posted_at: at }).where('id', '=', 'R1').execute();
}

describe('who wants to be found', () => {
  test('by who sat at one table is found by them from the moment they hear the table, and by nobody else', async () => {
    const world = await openWorld();
    await changesCard(world, 'P17', { foundBy: 'sat_with' });
    expect(names(await find(world, 'P15', 'quinten'))).toEqual([]);
    expect(wordsOf(await world.as('P15').sees(FindPeople({})))).not.toContain('Quinten');
    await sitTogether(world, 'P15', 'P17');
    const page = await find(world, 'P15', 'quinten');
    expect(names(page)).toEqual(['Quinten Sprookstra']);
    expect(wordsOf(page)).toContain('zat bij jou aan tafel');
    expect(names(await find(world, 'P20', 'quinten'))).toEqual([]);
    expect(names(await find(world, 'P20', 'wmo'))).not.toContain('Quinten Sprookstra');
  });

  test('by the region is found from another meeting of that region too, where swapping is not possible yet', async () => {
    const world = await openWorld();
    const at = world.clock.now().toISOString();
    const meeting = await world.db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
    await world.db
      .insertInto('sessions')
      .values({ ...meeting, id: 'S2', name: 'De volgende keer', held_on: '2027-03-02', created_at: at })
      .execute();
    const seat = await world.db
      .selectFrom('seats')
      .selectAll()
      .where('id', '=', 'P20')
      .executeTakeFirstOrThrow();
    await world.db
      .insertInto('seats')
      .values({ ...seat, id: 'N1', session_id: 'S2', home_table_id: null })
      .execute();
    expect(names(await find(world, 'P20', 'rinske'))).toEqual([]);
    await changesCard(world, 'P18', { foundBy: 'region' });
    const page = await find(world, 'P20', 'schulden');
    expect(names(page)).toEqual(['Rinske Krijtsma']);
    expect(buttonsOf(page).map(({ label }) => label)).not.toContain('Gegevens ruilen');
  });

  test('by nobody leaves no trace: the page is the same as without them, also for a word only they have', async () => {
    const world = await openWorld();
    await changesCard(world, 'P18', { foundBy: 'nobody' });
    const queries = ['schuldhulp', 'rinske', 'rinskee', 'krijtsma voorbeelderwolde', 'schuldhulp dirk'];
    const hidden = await Promise.all(queries.map((query) => find(world, 'P15', query)));
    await world.db
      .updateTable('people')
      .set({ first_name: 'A', last_name: 'B', expertise: null, function_title: null })
      .where('id', '=', 'P18')
      .execute();
    await indexPeople(world.db, ['P18']);
    const gone = await Promise.all(queries.map((query) => find(world, 'P15', query)));
    expect(hidden.map(wordsOf)).toEqual(gone.map(wordsOf));
    expect(names(hidden[0] as never)).toEqual([]);
  });
});

describe('the order', () => {
  test('puts who sat with me first among equals, and not before somebody who fits clearly better', async () => {
    const world = await openWorld();
    const before = names(await find(world, 'P15', 'wmo'));
    expect(before).toHaveLength(3);
    await sitTogether(world, 'P15', 'P25', 'P07');
    expect(names(await find(world, 'P15', 'wmo'))[0]).toBe('Ype Toetsma');
    // Geert manages work and income; Omar's colleague Rinske does debts herself.
    expect(names(await find(world, 'P15', 'schuldhulp'))[0]).toBe('Rinske Krijtsma');
  });
});

describe('the index', () => {
  test('follows a card at once, forgets the words of who leaves, and is made anew after an update', async () => {
    const world = await openWorld();
    await changesCard(world, 'P18', { functionTitle: 'zeilinstructeur', expertise: 'catamarans' });
    expect(names(await find(world, 'P15', 'catamaran'))).toEqual(['Rinske Krijtsma']);
    expect(names(await find(world, 'P15', 'zeilinstrukteur'))).toEqual(['Rinske Krijtsma']);
    expect(names(await find(world, 'P15', 'schulden'))).toEqual([]);
    await dropCards(world.db, ['P18']);
    const left = await sql<{ word: string }>`select word from find_spellings
      where word in ('catamarans', 'zeilinstructeur', 'rinske')`.execute(world.db);
    expect(left.rows).toEqual([]);
    expect(names(await find(world, 'P15', 'catamaran'))).toEqual([]);
    await renewIndex(world.db);
    expect(names(await find(world, 'P15', 'catamaran'))).toEqual(['Rinske Krijtsma']);
    await world.db.deleteFrom('find_cards').execute();
    await renewIndex(world.db);
    expect(names(await find(world, 'P15', 'catamaran'))).toEqual([]);
    await writeSetting(world.db, 'find_index', 'older');
    await renewIndex(world.db);
    expect(names(await find(world, 'P15', 'catamaran'))).toEqual(['Rinske Krijtsma']);
  });
});
