import { isOver } from '../evaluation/evaluation.ts';
import { momentsOf } from '../evaluation/evaluation-store.ts';
import { countAnswer, markAnswered } from '../evaluation/tally-store.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustSit } from '../sessions/seat-store.ts';
import { thanksMessage } from './memory-views.ts';
import { memoryWords as words } from './memory-words.ts';

/** Counts the first answer of each seat, until the moment is closed. A later one is thanked for too, and changes nothing. */
export async function sayCalled(
  work: Work,
  asker: Person,
  { session: id, answer }: { readonly session: string; readonly answer: 'yes' | 'no' | 'not_yet' },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, id);
  const asked = (await momentsOf(work.db, session.id)).find((one) => one.moment === moment);
  if ((asked && asked.closed_at !== null) || isOver(session, moment, work.now))
    throw new Refusal(words.isClosed);
  if (await markAnswered(work.db, seat.id, work.now))
    await countAnswer(work.db, {
      session_id: session.id,
      moment,
      question: 'called',
      layer: seat.layer,
      answer,
    });
  return { kind: 'say', message: thanksMessage(asker.language) };
}

const moment = 'weeks12';
