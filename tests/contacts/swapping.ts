import { AcceptSwap, AskSwap } from '../../src/contacts/contact-intents.ts';
import type { ContactCardsTable } from '../../src/db/contact-tables.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld } from '../support/world.ts';

export const notThere =
  'Dit kan ik niet vinden, of het is niet voor jou. Vraag het gerust aan de organisatie.';

/** One asks another; the id of the request. */
export async function asked(
  world: World,
  asker: string,
  person: string,
  fields = ['phone'],
): Promise<string> {
  const reply = await world.as(asker).asks(AskSwap({ person }), { fields });
  if (reply.kind !== 'say') throw new Error(reply.message.summary);
  const { id } = await world.db
    .selectFrom('swap_requests')
    .select('id')
    .where('asker_id', '=', asker)
    .where('asked_id', '=', person)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

export async function swapped(world: World, asker: string, person: string): Promise<string> {
  const swap = await asked(world, asker, person);
  await world.as(person).asks(AcceptSwap({ swap }), { fields: ['phone'] });
  return swap;
}

/** What somebody notices of a reply: its kind and its words, with the name of the other made the same. */
export function noticed(reply: Pick<SealedReply, 'kind' | 'message'>, ...names: readonly string[]): string {
  const all = JSON.stringify([reply.kind, reply.message], (key, value) => (key === 'press' ? '' : value));
  return names.reduce((text, name) => text.replaceAll(name, '…'), all);
}

/** Writes on somebody's card what its form would. */
export async function onCard(
  world: World,
  person: string,
  card: Partial<Record<keyof ContactCardsTable, string>>,
) {
  await world.db
    .updateTable('contact_cards')
    .set(card as never)
    .where('person_id', '=', person)
    .execute();
}

/** Round 1 is over, and Omar sat at a table with these, who may be found. */
export async function openSatTogether(): Promise<World & { readonly mates: readonly string[] }> {
  const world = await openPlannedWorld();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  await world.moveTo('2027-01-26T14:06:00+01:00');
  const rows = await world.db
    .selectFrom('assignments as mine')
    .innerJoin('assignments as theirs', (join) =>
      join.onRef('theirs.table_id', '=', 'mine.table_id').onRef('theirs.round_id', '=', 'mine.round_id'),
    )
    .innerJoin('contact_cards', 'contact_cards.person_id', 'theirs.seat_id')
    .where('mine.round_id', '=', 'R1')
    .where('mine.seat_id', '=', 'P15')
    .where('theirs.seat_id', '!=', 'P15')
    .where('contact_cards.found_by', '!=', 'nobody')
    .select('theirs.seat_id as id')
    .orderBy('theirs.seat_id')
    .execute();
  return { ...world, mates: rows.map(({ id }) => id) };
}

export async function firstName({ db }: World, id: string): Promise<string> {
  const person = await db
    .selectFrom('people')
    .select('first_name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return person.first_name;
}
