import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat, mustSit } from '../sessions/seat-store.ts';
import { askedFrom } from './evaluation.ts';
import { momentsOf } from './evaluation-store.ts';
import { questionFor } from './my-question.ts';
import { noQuestionPage, questionPage } from './question-views.ts';

export async function showMyEvaluation(
  work: Work,
  asker: Person,
  { session: id }: { readonly session?: string | undefined },
): Promise<Reply> {
  const here = id === undefined ? await currentSeat(work.db, asker.id) : await mustSit(work, asker, id);
  if (!here) throw new Refusal(needsSeat);
  const { seat, session } = here;
  const { asked, done } = await questionFor(work, seat, session);
  if (asked) return { kind: 'say', message: questionPage(asker.language, asked) };
  const shared = (await momentsOf(work.db, session.id)).some(({ shared_at }) => shared_at !== null);
  const later = seat.asked_later_at === null ? undefined : askedFrom(session, 'months6');
  return { kind: 'say', message: noQuestionPage(asker.language, session.id, { done, shared, later }) };
}
