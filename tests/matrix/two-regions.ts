import { renewIndex } from '../../src/find/indexing.ts';
import { UploadGuestList } from '../../src/guests/guest-intents.ts';
import { days, later } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';
import { mailRoad } from '../../src/mail/letters.ts';
import { newBadgeCode } from '../../src/people/badge-code.ts';
import { keepDetails } from '../../src/people/details-store.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import type { Things } from '../support/lived-in-world.ts';
import { filled, openLivedInWorld } from '../support/lived-in-world.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';

export type TwoRegions = World & { readonly here: Things; readonly there: Things };

/** In every word of the other region that people typed, and in nothing else. */
export const markOfThere = 'Qxzy';

/** A digit that no number of this region has there. */
export const phoneOf = (personId: string, n: number) =>
  `${isThere(personId) ? '06-99' : '06-88'}${String(100_000 + n).slice(1)}0`;
export const phones = /06-(88|99)\d{6}/g;

/** Where people speak; by mail and by a personal link they press what they were sent. */
export const spoken = ['test', 'web', 'slack', 'teams'] as const;
export const doors = [...spoken, 'mail', 'link'] as const;
export type DoorName = (typeof doors)[number];
export const tenantOf = (door: DoorName) => (door === 'test' ? '' : `tenant of ${door}`);

/** Ways in that are said in messages: the same words each time. */
export const roads = {
  mail: mailRoad,
  frontDoor: {
    address: 'https://elkaar.example.nl',
    withCode: (code: string) => `https://elkaar.example.nl/badge/${code}`,
    withLink: () => 'https://elkaar.example.nl/link/secret',
    withPicture: (id: string) => `https://elkaar.example.nl/picture/${id}.png`,
  },
};

const there = 'there-';

/** The lived-in region, and beside it the same again with other people: every row once more, every word marked. */
export async function openTwoRegions(): Promise<TwoRegions> {
  const world = await openLivedInWorld(roads);
  const { db, clock, things: here } = world;
  await db.deleteFrom('guest_list_drafts').where('session_id', '=', 'S2').execute();
  await copyEverything(db);
  await giveNumbers(world);
  await renewIndex(db);
  await openDoors(db, clock.now());
  const of = (id: string) => `${there}${id}`;
  await world.as(of('X1')).asks(UploadGuestList({ session: of(here.session), file: filled.guestList }));
  const drafts = db.selectFrom('guest_list_drafts').where('session_id', '=', of(here.session));
  const { draft } = await drafts.select('id as draft').executeTakeFirstOrThrow();
  const codes = db.selectFrom('badge_codes').where('seat_id', '=', of(here.seat));
  const { code } = await codes.select('code').executeTakeFirstOrThrow();
  const link = await mintPersonalLink(db, clock.now(), of('P15'), later(clock.now(), days(1)));
  const copied = Object.fromEntries(Object.entries(here).map(([name, id]) => [name, of(id)]));
  return { ...world, here, there: { ...(copied as unknown as Things), draft, code, link } };
}

export const isThere = (id: string) => id.startsWith(there);

/** The same words as the other region has them. */
export const marked = (words: string) => words.replace(/\p{L}{3,}/gu, `${markOfThere}$&`);

/** Whoever is as somebody of this region, in the other one. */
export const twinOf = (id: string) => (id ? `${there}${id}` : id);

// What is locked, sealed or an index is made anew; what was sent stays with whom it was sent to.
const notCopied =
  /^(settings|inbox|outbox.*|claim_tries|visits|lanes|person_keys|personal_links|guest_list_drafts|find_.*|kysely_.*|sqlite_.*)$/;
// By reference: each before what points to it.
const first = ['regions', 'organisations', 'people', 'sessions', 'cafe_tables', 'rounds', 'seats'];
// What people typed, or what was typed about them.
const typed =
  /^(name|first_name|last_name|function_title|expertise|place|contact|question_nl|question_en|text|title|first_step|line|wish|does|does_not|reach|controller|controller_contact)$/;

async function copyEverything(db: Db): Promise<void> {
  const tables = (await db.introspection.getTables())
    .filter(({ name }) => !notCopied.test(name))
    .sort((a, b) => rank(a.name) - rank(b.name));
  const rows = new Map<string, readonly Record<string, unknown>[]>();
  const ids = new Set(['hall', 'demo']);
  for (const { name } of tables) {
    const found = await db
      .selectFrom(name as 'seats')
      .selectAll()
      .execute();
    rows.set(name, found as unknown as Record<string, unknown>[]);
    for (const row of found) if (typeof row.id === 'string') ids.add(row.id);
  }
  let left = tables.map(({ name }) => name);
  while (left.length > 0) {
    const later: string[] = [];
    for (const table of left) {
      const copies = (rows.get(table) ?? []).map((row) => copyOf(row, ids));
      if (copies.length === 0) continue;
      const insert = db.insertInto(table as 'seats').values(copies as never);
      await insert.execute().catch((error) => {
        if (left.length === later.length + 1) throw error;
        later.push(table);
      });
    }
    left = later;
  }
}

function rank(table: string): number {
  const at = first.indexOf(table);
  return at < 0 ? first.length : at;
}

function copyOf(row: Record<string, unknown>, ids: ReadonlySet<string>): Record<string, unknown> {
  const copy = Object.entries(row).map(([column, value]) => {
    if (typeof value !== 'string') return [column, value];
    if (/code$/.test(column)) return [column, newBadgeCode()];
    if (/hash$/.test(column)) return [column, `${there}${value}`];
    if (ids.has(value)) return [column, `${there}${value}`];
    if (typed.test(column)) return [column, marked(value)];
    return [column, value.replace(/"([^"]+)"/g, (all, id) => (ids.has(id) ? `"${there}${id}"` : all))];
  });
  return Object.fromEntries(copy);
}

async function giveNumbers({ db, clock }: World): Promise<void> {
  const people = await db.selectFrom('people').select('id').orderBy('id').execute();
  for (const [n, { id }] of people.entries()) {
    const mark = isThere(id) ? markOfThere : 'hier';
    const details = {
      phone: phoneOf(id, n),
      email: `${mark}${n}@voorbeeld.example`,
      times: `${mark} vanaf tien`,
    };
    await keepDetails({ db, box: testBox, now: clock.now() }, id, details);
  }
}

/** Everybody has a door on every platform, and speaks from any of them. */
async function openDoors(db: Db, now: Date): Promise<void> {
  const people = await db.selectFrom('people').select('id').execute();
  const linked = { linked_at: now.toISOString(), preferred_at: '2026-01-01T00:00:00.000Z' };
  for (const platform of spoken.filter((door) => door !== 'test')) {
    const tenant = tenantOf(platform);
    await db
      .insertInto('doors')
      .values(people.map(({ id }) => ({ platform, tenant, id, person_id: id, ...linked })))
      .execute();
  }
}
