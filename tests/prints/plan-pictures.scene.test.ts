import { expect, test } from 'vitest';
import { ShowPlanGrid, ShowPrintPack, ShowWhoMeets } from '../../src/prints/print-intents.ts';
import { ShowPlan } from '../../src/rotations/rotation-intents.ts';
import { addGuest, seatsOf } from '../rotations/planner/more-people.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openWorld, wordsOf } from '../support/world.ts';
import { firstNames, planned, tablesIn } from './on-paper.ts';

test('before the tables are planned each page says so, with the way there', async () => {
  const world = await openWorld();
  const { session } = world;
  const evert = world.as('X1');
  for (const page of [ShowPlanGrid, ShowWhoMeets, ShowPrintPack]) {
    const message = await evert.sees(page({ session }));
    expect(wordsOf(message)).toContain('De tafels zijn nog niet verdeeld.');
    expect(buttonsOf(message).map(({ label }) => label)).toContain('Naar de tafelverdeling');
  }
  expect(buttonsOf(await evert.sees(ShowPlan({ session }))).map(({ label }) => label)).not.toContain(
    'Overzicht',
  );
});

test('the overview shows who sits where in every round, the host first, and a box opens its round', async () => {
  const { world, session, evert } = await planned();
  const page = (await evert.presses(await evert.sees(ShowPlan({ session })), 'Overzicht')).message;
  const [grid] = tablesIn(page);
  expect(grid?.columns).toEqual([
    'Tafel',
    'Ronde 1 · 13:40 · eigen tafel',
    'Ronde 2 · 14:10 · gemengd',
    'Ronde 3 · 14:50 · gemengd',
    'Ronde 4 · 15:15 · terug naar eigen tafel',
  ]);
  expect(grid?.rows).toHaveLength(6);
  const linde = grid?.rows[2] ?? [];
  expect(linde[0]?.text).toBe('Tafel 3\nDe Linde');
  const names = await firstNames(world);
  const seats = await seatsOf(world, 'R2');
  const there = Object.keys(seats).filter((seat) => seats[seat] === 'T3' && seat !== 'H3');
  expect(linde[2]?.text.split('\n')[0]).toBe('Abel (begeleidt)');
  expect(linde[2]?.text.split('\n').slice(1).sort()).toEqual(there.map((seat) => names.get(seat)).sort());
  const round = await evert.presses(page, linde[2]?.text ?? '');
  expect(round.message.summary).toContain('Ronde 2');
});

test('who has no table stands below the tables, and a table that closed says so', async () => {
  const { world, session, evert } = await planned();
  await addGuest(world, { id: 'late', name: 'Laat' });
  await world.db
    .updateTable('cafe_tables')
    .set({ closed_at: world.clock.now().toISOString() })
    .where('id', '=', 'T6')
    .execute();
  const [grid] = tablesIn(await evert.sees(ShowPlanGrid({ session })));
  expect(grid?.rows.at(-1)?.map(({ text }) => text)).toEqual([
    'Nog zonder tafel',
    'Laat',
    'Laat',
    'Laat',
    'Laat',
  ]);
  expect(grid?.rows.at(-2)?.[0]?.text).toBe('Tafel 6\nDe Kale Duinen\ndicht');
});

test('who meets whom is counted by organisation, never by person', async () => {
  const { world, session, evert } = await planned();
  const page = await evert.sees(ShowWhoMeets({ session }));
  const [matrix] = tablesIn(page);
  const regio = matrix?.rows.find(([name]) => name?.text === 'Regio Werkt') ?? [];
  const ministry = matrix?.columns.indexOf('Ministerie van Voorbeelden') ?? -1;
  const met = await pairsThatMeet(world, 'O5', 'O7');
  expect(regio[ministry]?.text).toBe(`${met} van 8`);
  expect(page.blocks).toContainEqual(expect.objectContaining({ kind: 'picture' }));
  const words = wordsOf(page);
  expect(words).toMatch(/treffen elkaar het minst: \d+ van de \d+ paren\./);
  for (const name of (await firstNames(world)).values()) expect(words).not.toContain(name);
});

async function pairsThatMeet({ db }: World, one: string, other: string): Promise<number> {
  const rows = await db
    .selectFrom('assignments as a')
    .innerJoin('assignments as b', (join) =>
      join.onRef('a.round_id', '=', 'b.round_id').onRef('a.table_id', '=', 'b.table_id'),
    )
    .innerJoin('seats as mine', 'mine.id', 'a.seat_id')
    .innerJoin('seats as yours', 'yours.id', 'b.seat_id')
    .innerJoin('people as me', 'me.id', 'mine.person_id')
    .innerJoin('people as you', 'you.id', 'yours.person_id')
    .select(['a.seat_id as me', 'b.seat_id as you'])
    .where('me.organisation_id', '=', one)
    .where('you.organisation_id', '=', other)
    .execute();
  return new Set(rows.map(({ me, you }) => `${me} ${you}`)).size;
}
