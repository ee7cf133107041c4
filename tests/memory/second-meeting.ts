import { readFileSync } from 'node:fs';
import { parse } from 'papaparse';
import type { Database } from '../../src/db/tables.ts';
import { AcceptGuestList, UploadGuestList } from '../../src/guests/guest-intents.ts';
import { pairsMet } from '../../src/memory/met-store.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';

interface Row {
  readonly person_id: string;
  readonly role: string;
  readonly first_name: string;
  readonly last_name: string;
  readonly organisation_id: string;
  readonly layer: string;
  readonly home_table: string;
  readonly email: string;
}

const file = new URL('../../src/demo/data/people.csv', import.meta.url);
const guests = parse<Row>(readFileSync(file, 'utf8'), { header: true, skipEmptyLines: true }).data.filter(
  ({ role }) => role === 'participant',
);

/** All rounds of the first meeting were posted, and it is over: who shared a table, by the id of the person. */
export async function livedThrough(world: World): Promise<ReadonlySet<string>> {
  for (const [round, at] of [
    ['R1', '13:41'],
    ['R2', '14:11'],
    ['R3', '14:51'],
    ['R4', '15:16'],
  ] as const) {
    await world.as('X1').asks(PostRound({ session: world.session, round }));
    await world.moveTo(`2027-01-26T${at}:00+01:00`);
  }
  return new Set((await pairsMet(world.db, world.session)).map(({ one, other }) => pairOf(one, other)));
}

/**
 * Eight months later: the same tables and rounds, three in five of the people again, each with a new row and some of them
 * spelt another way; the others are new. By the new id, who somebody was the first time.
 */
export async function holdAgain(world: World, heldOn = '2027-09-28'): Promise<ReadonlyMap<string, string>> {
  await copyMeeting(world, heldOn);
  const organisations = await world.db.selectFrom('organisations').select(['id', 'name']).execute();
  const rows = guests.map((guest, at) => {
    const organisation = organisations.find(({ id }) => id === guest.organisation_id)?.name ?? '';
    const own = isBack(at)
      ? [
          ...(at % 2 === 0
            ? [guest.first_name, guest.last_name.toUpperCase()]
            : [guest.first_name, guest.last_name]),
        ]
      : [`Nieuw${at}`, 'Gastma'];
    const email = isBack(at) ? guest.email.toUpperCase() : '';
    return [...own, organisation, guest.layer, `${at}-tweede`, email, guest.home_table.slice(1)];
  });
  const header = ['Voornaam', 'Achternaam', 'Organisatie', 'Laag', 'Functie', 'E-mail', 'Thuistafel'];
  const list = [header, ...rows].map((cells) => cells.join(';')).join('\n');
  const evert = world.as('X1');
  const base64 = Buffer.from(list).toString('base64');
  await evert.asks(UploadGuestList({ session: again, file: { name: 'gasten.csv', base64 } }));
  const { id: draft } = await world.db.selectFrom('guest_list_drafts').select('id').executeTakeFirstOrThrow();
  const reply = await evert.asks(AcceptGuestList({ draft }));
  if (reply.kind !== 'say') throw new Error(reply.message.summary);
  const people = await world.db.selectFrom('people').select(['id', 'function_title']).execute();
  return new Map(
    people.flatMap(({ id, function_title }) => {
      const at = Number.parseInt(/^(\d+)-tweede$/.exec(function_title ?? '')?.[1] ?? '', 10);
      return Number.isNaN(at) || !isBack(at) ? [] : [[id, guests[at]?.person_id ?? ''] as const];
    }),
  );
}

export const again = 'S-again';

export const pairOf = (one: string, other: string) => [one, other].sort().join(' ');

// Three in five.
const isBack = (at: number) => at % 5 < 3;

async function copyMeeting({ db, session }: World, heldOn: string): Promise<void> {
  const copy = async (table: keyof Database, where: object, change: (row: never) => object) => {
    const rows = await db
      .selectFrom(table as 'rounds')
      .selectAll()
      .where((eb) => eb.and(where))
      .execute();
    for (const row of rows)
      await db
        .insertInto(table as 'rounds')
        .values({ ...row, ...change(row as never) } as never)
        .execute();
  };
  await copy('sessions', { id: session }, () => ({
    id: again,
    name: 'Nog een keer',
    held_on: heldOn,
    stage: 'preparing',
    purge_due_on: null,
    touch_asked_at: null,
    called_asked_at: null,
  }));
  const anew = ({ id }: { readonly id: string }) => ({ id: `again-${id}`, session_id: again });
  await copy('cafe_tables', { session_id: session }, anew);
  await copy('rounds', { session_id: session }, (row: { readonly id: string }) => ({
    ...anew(row),
    posted_at: null,
    posted_by: null,
  }));
  await copy('seats', { session_id: session, person_id: 'X1' }, anew);
}
