import { sql } from 'kysely';
import { FindPeople } from '../../src/contacts/contact-intents.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { transact } from '../../src/db/transact.ts';
import { demoSession } from '../../src/demo/load-demo.ts';
import { search } from '../../src/find/find.ts';
import { indexPeople } from '../../src/find/indexing.ts';
import { reachOf } from '../../src/find/reach-store.ts';
import { iso } from '../../src/kernel/clock.ts';
import { sealIntent } from '../../src/kernel/token.ts';
import type { Db } from '../../src/kernel/work.ts';
import { cards } from '../find/cards.ts';
import { queries } from '../find/queries.ts';
import { randomFrom } from '../fuzz/random.ts';
import { benchSecret, benchWorld } from './bench-world.ts';
import type { Figure } from './measure.ts';
import { median, ms, quantile, timed } from './measure.ts';

const people = 100_000;
const sayings = queries.map(({ query }) => query);

/** Sixty searches by somebody of a region with a hundred thousand cards, beside a look through every card. */
export async function benchFindCards(opened: OpenDatabase): Promise<Figure[]> {
  const world = await benchWorld(opened);
  const { db } = world;
  const ids = await addCards(db, iso(world.clock.now()));
  const indexed = await timed(() => transact(db, (tx) => indexPeople(tx, ids)));
  const asker = {
    id: 'P15',
    regionId: 'demo',
    organisationId: 'O1',
    firstName: 'Omar',
    lastName: 'Dromerstra',
    language: 'nl' as const,
  };
  const find = async (query: string) => search(db, query, await reachOf(db, asker, demoSession));
  let asked = 0;
  const page = (query: string) =>
    world.bot.receive({
      event: `find-${asked++}`,
      from: { platform: 'test', tenant: '', id: asker.id },
      said: { kind: 'press', token: sealIntent(benchSecret, FindPeople({ query }), asker.id) },
      where: { kind: 'private' },
    });
  const index = await timesOf(find);
  const pages = await timesOf(page);
  const plain = await timesOf((query) => lookThrough(db, query), 12);
  const many = people.toLocaleString('en');
  const line = (what: string, times: readonly number[], more = '') => ({
    what: `${opened.kind}: ${what} ${many} cards`,
    value: `median ${ms(median(times))}, 95 % within ${ms(quantile(times, 0.95))}${more}`,
  });
  return [
    line('a search among', index, ` (index made in ${(indexed / 1_000).toFixed(1)} s)`),
    line('the whole page of results, from the press to the answer, among', pages),
    line('a plain LIKE over', plain, ` (${(median(plain) / median(index)).toFixed(0)} x the search)`),
  ];
}

async function timesOf(run: (query: string) => Promise<unknown>, count = sayings.length): Promise<number[]> {
  const some = sayings.slice(0, count);
  for (const query of some) await run(query);
  const times: number[] = [];
  for (const query of some) times.push(await timed(() => run(query)));
  return times;
}

// The longest word that was typed, wherever it stands on a card: less than people mean, and still every card is read.
function lookThrough(db: Db, query: string) {
  const word = query.split(' ').sort((a, b) => b.length - a.length)[0] ?? '';
  return sql`select people.id from people
    join organisations on organisations.id = people.organisation_id
    join contact_cards on contact_cards.person_id = people.id
    where lower(first_name || ' ' || last_name || ' ' || organisations.name || ' ' || coalesce(function_title, '')
      || ' ' || coalesce(expertise, '') || ' ' || coalesce(line, '')) like ${`%${word.toLowerCase()}%`}`.execute(
    db,
  );
}

/** People put together from the invented cards, so that common words are common and surnames are not. */
async function addCards(db: Db, at: string): Promise<string[]> {
  const { pick } = randomFrom(6);
  const there = await db.selectFrom('organisations').select('name').execute();
  const organisations = [...new Set(cards.map(({ organisation }) => organisation))].filter(
    (organisation) => !there.some(({ name }) => name === organisation),
  );
  await db
    .insertInto('organisations')
    .values(organisations.map((name, n) => ({ id: `bench-${n}`, region_id: 'demo', name })))
    .execute();
  const meeting = await db.selectFrom('sessions').selectAll().executeTakeFirstOrThrow();
  await db
    .insertInto('sessions')
    .values({ ...meeting, id: 'bench', stage: 'closed' })
    .execute();
  const ids: string[] = [];
  for (let from = 0; from < people; from += 2_000) {
    const some = Array.from({ length: 2_000 }, (_, n) => `bench-${from + n}`);
    await db
      .insertInto('people')
      .values(
        some.map((id) => ({
          id,
          region_id: 'demo',
          organisation_id: `bench-${organisations.indexOf(pick(organisations))}`,
          first_name: pick(cards).name.split(' ')[0] as string,
          last_name: pick(syllables) + pick(syllables) + pick(syllables),
          language: 'nl' as const,
          function_title: pick(cards).function,
          expertise: pick(cards).expertise.join(', '),
          created_at: at,
        })),
      )
      .execute();
    await db
      .insertInto('contact_cards')
      .values(
        some.map((id) => ({
          person_id: id,
          found_by: 'region' as const,
          line: pick(cards).line,
          updated_at: at,
        })),
      )
      .execute();
    // They sit in a meeting of long ago: a card without a seat shows no more than a name.
    await db
      .insertInto('seats')
      .values(
        some.map((id) => ({
          id,
          session_id: 'bench',
          person_id: id,
          role: 'participant' as const,
          layer: 'professional' as const,
          home_table_id: null,
          stays_put_at: null,
          layer_shown_at: at,
          wish: null,
          claimed_at: null,
          left_at: null,
        })),
      )
      .execute();
    ids.push(...some);
  }
  return ids;
}

const syllables =
  'ver hoek stra dijk ma molen bos wel kamp broek hui zen ter land veld ink huis sma brug waard kop pel rood wit groe ne man sen ker'.split(
    ' ',
  );
