import { SendAppeal } from '../../src/appeals/appeal-intents.ts';
import { insist } from '../support/insisting.ts';
import type { World } from '../support/world.ts';

export const debts = 'Ik zoek iemand die iets weet van schuldhulp.';

/** Somebody asks around; the id of the appeal. Whoever fits is asked before this is done. */
export async function appealed(world: World, seeker: string, text: string): Promise<string> {
  const reply = await insist(world.as(seeker), SendAppeal({ text }));
  if (reply.kind !== 'say') throw new Error(reply.message.summary);
  const { id } = await world.db
    .selectFrom('appeals')
    .select('id')
    .where('asker_id', '=', seeker)
    .where('text', '=', text)
    .where('closed_at', 'is', null)
    .executeTakeFirstOrThrow();
  return id;
}

export async function askedFor({ db }: World, appeal: string): Promise<readonly string[]> {
  const asks = db.selectFrom('appeal_asks').select('person_id').where('appeal_id', '=', appeal);
  return (await asks.execute()).map(({ person_id }) => person_id);
}
