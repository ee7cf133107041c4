import { AcceptSwap, AskSwap } from '../../src/contacts/contact-intents.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { World } from '../support/world.ts';

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
