import { expect, test } from 'vitest';
import { plain } from '../../src/kernel/message.ts';
import { NewBadgeCode } from '../../src/people/person-intents.ts';
import { ShowPlanGrid } from '../../src/prints/print-intents.ts';
import { dropAbsences, keepAbsences } from '../../src/rotations/absence-store.ts';
import { PlanRotations } from '../../src/rotations/rotation-intents.ts';
import { layerPluralWords, layerWords } from '../../src/sessions/vocabulary-words.ts';
import { addGuest, leaves, seatsOf } from '../rotations/planner/more-people.ts';
import { wordsOf } from '../support/world.ts';
import { cardsIn, planned, tablesIn } from './on-paper.ts';

test('everybody gets one card, with the tables of the plan in their own language', async () => {
  const { world, pack } = await planned();
  const cards = cardsIn(await pack());
  const people = await world.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['first_name', 'last_name'])
    .execute();
  const titles = cards.map(({ title }) => title);
  expect(titles.toSorted()).toEqual(people.map((one) => `${one.first_name} ${one.last_name}`).toSorted());
  expect(titles).toEqual(titles.toSorted(new Intl.Collator('nl').compare));
  const omar = cards.find(({ title }) => title === 'Omar Dromerstra');
  const { P15: second } = await seatsOf(world, 'R2');
  const table = { T1: '1, De Brink', T2: '2, De Tjonger', T3: '3, De Linde' } as Record<string, string>;
  const others = { T4: '4, De Bosberg', T5: '5, Het Veen', T6: '6, De Kale Duinen' };
  expect(omar?.under).toBe('Gemeente Voorbeelderwolde');
  expect(omar?.lines.map(plain)).toContain(
    `Ronde 2 · 14:10 · tafel ${{ ...table, ...others }[second ?? '']}`,
  );
  expect(omar?.foot).toContain('Gemaakt door Evert Kruimelstra, Organisatieteam, voor Elkaar beter vinden.');
  const gerrit = cards.find(({ title }) => title.startsWith('Gerrit'));
  expect(gerrit?.lines.map(plain)).toContainEqual(expect.stringMatching(/^Round 2 · 14:10 · table \d, /));
  const evert = cards.find(({ title }) => title.startsWith('Evert'));
  expect(evert?.lines.map(plain).filter((line) => line.startsWith('Ronde'))).toEqual([]);
});

test('a card has the code and the address to type over, and a QR code where others can reach that address', async () => {
  const { world, session, evert, pack } = await planned();
  await evert.asks(NewBadgeCode({ session, seat: 'P15' }));
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  const omar = cardsIn(await pack()).find(({ title }) => title.startsWith('Omar'));
  expect(omar?.lines.map(plain).slice(0, 2)).toEqual([`Jouw code: ${code}`, 'Doe mee op: elkaar.example.nl']);
  expect(omar?.picture?.svg).toContain('<svg');

  const alone = await planned({});
  const page = await alone.pack();
  expect(wordsOf(page)).toContain('Er staat geen QR-code op de kaartjes.');
  expect(cardsIn(page).every(({ picture }) => picture === undefined)).toBe(true);
  expect(wordsOf(page)).not.toContain('Doe mee op');
});

test('paper tells nothing about layers, wishes, rules or numbers to call', async () => {
  const { world, session, evert, pack } = await planned();
  await world.db
    .updateTable('seats')
    .set({ wish: 'Graag een stoel met leuning', needs_quiet_at: world.clock.now().toISOString() })
    .where('id', '=', 'P30')
    .execute();
  const pages = [await pack(), await evert.sees(ShowPlanGrid({ session }))].map(wordsOf);
  for (const words of pages) {
    const secret = [...Object.values(layerWords), ...Object.values(layerPluralWords)].flatMap(
      ({ nl, en }) => [nl, en],
    );
    for (const word of secret) expect(words.toLowerCase()).not.toContain(word);
    expect(words).not.toMatch(/leuning|rustig|apart|06-|@/i);
  }
  const rules = await world.db.selectFrom('pair_rules').selectAll().execute();
  expect(rules.length).toBeGreaterThan(0);
});

test('each open table has a sheet with its number, every question, who comes and room to write', async () => {
  const { world, pack } = await planned();
  await world.db
    .updateTable('cafe_tables')
    .set({ closed_at: world.clock.now().toISOString() })
    .where('id', '=', 'T6')
    .execute();
  const page = await pack();
  const numbers = page.blocks.flatMap((block) => (block.kind === 'big' ? [block.text] : []));
  expect(numbers).toEqual(['Tafel 1', 'Tafel 2', 'Tafel 3', 'Tafel 4', 'Tafel 5']);
  const sheet = tablesIn(page).find(({ columns }) => columns.includes('Om op te schrijven'));
  expect(sheet?.rows).toHaveLength(4);
  expect(sheet?.rows[0]?.map(({ text }) => text)).toEqual([
    'Ronde 1 · 13:40\n\nWaar loopt het vast in onze samenwerking?',
    expect.stringMatching(/^Yara \(begeleidt\), Aukje, /),
    '',
  ]);
});

test('the list for the desk has everybody once, with the first table and the code', async () => {
  const { world, pack } = await planned();
  await leaves(world, 'P46');
  await addGuest(world, { id: 'late', name: 'Laat' });
  const desk = tablesIn(await pack()).find(({ columns }) => columns.includes('Is er'));
  expect(desk?.rows).toHaveLength(56);
  const row = (name: string) => desk?.rows.find(([cell]) => cell?.text === name)?.map(({ text }) => text);
  const { code } = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', 'P15')
    .executeTakeFirstOrThrow();
  expect(row('Omar Dromerstra')).toEqual([
    'Omar Dromerstra',
    'Gemeente Voorbeelderwolde',
    'Tafel 3',
    code,
    '☐',
  ]);
  expect(row('Laat Nakomerstra')?.slice(2, 4)).toEqual(['geen', 'geen']);
});

test('a card leaves out a round somebody is away in, and sends to the desk who has no table yet', async () => {
  const { world, pack } = await planned();
  await keepAbsences(world.db, [{ round_id: 'R2', seat_id: 'P15' }]);
  await addGuest(world, { id: 'late', name: 'Laat' });
  const linesOf = async (name: string) =>
    cardsIn(await pack())
      .find(({ title }) => title.startsWith(name))
      ?.lines.map(plain)
      .filter((line) => line.startsWith('Ronde'));
  expect((await linesOf('Omar'))?.map((line) => line.slice(0, 7))).toEqual(['Ronde 1', 'Ronde 3', 'Ronde 4']);
  await dropAbsences(world.db, 'P15', ['R2']);
  expect(await linesOf('Omar')).toHaveLength(4);
  expect(await linesOf('Laat')).toContain('Ronde 1 · 13:40 · vraag het bij de balie');
});

test('in a hall of 120 people everybody gets a card', async () => {
  const { world, session, evert, pack } = await planned();
  for (let n = 0; n < 64; n++) await addGuest(world, { id: `more-${n}`, name: `Gast${n}`, paper: true });
  await evert.asks(PlanRotations({ session }));
  expect(new Set(cardsIn(await pack()).map(({ title }) => title)).size).toBe(120);
});
