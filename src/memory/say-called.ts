import type { TalliesTable } from '../db/tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { thanksMessage } from './memory-views.ts';
import { countAnswer, markAnswered } from './tally-store.ts';

/** Counts the first answer of each seat. A later one is thanked for too, and changes nothing. */
export async function sayCalled(
  work: Work,
  asker: Person,
  { session: id, answer }: { readonly session: string; readonly answer: TalliesTable['answer'] },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, id);
  if (await markAnswered(work.db, seat.id, work.now))
    await countAnswer(work.db, { session_id: session.id, question: 'called', layer: seat.layer, answer });
  return { kind: 'say', message: thanksMessage(asker.language) };
}
