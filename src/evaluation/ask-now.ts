import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { askEverybody } from './asking.ts';
import { isOver } from './evaluation.ts';
import { ShowEvaluation } from './evaluation-intents.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import { saidView } from './question-views.ts';
import { askWords } from './question-words.ts';

/** The organiser does not wait for the end of the meeting: people are still in the hall. */
export async function askNow(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (wallDate(work.now, session.zone) < session.held_on) throw new Refusal(words.notYet);
  if (isOver(session, 'day', work.now)) throw new Refusal(askWords.isClosed);
  const people = await askEverybody(work, session, 'day');
  const { language } = asker;
  const said = people === undefined ? words.askedBefore[language] : words.asked[language]({ people });
  return { kind: 'say', message: saidView(said), next: ShowEvaluation({ session: session.id }) };
}
