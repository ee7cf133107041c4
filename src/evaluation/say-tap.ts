import type { Moment, Question, Tap } from '../db/result-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { taps } from './evaluation.ts';
import { ShowMyEvaluation } from './evaluation-intents.ts';
import { passStep } from './evaluation-store.ts';
import { mustAnswer } from './my-question.ts';
import { saidView } from './question-views.ts';
import { askWords as words } from './question-words.ts';
import { countAnswer } from './tally-store.ts';

/** Counts the first answer of each seat to each question, and goes on to the next one. */
export async function sayTap(
  work: Work,
  asker: Person,
  {
    session: id,
    moment,
    question,
    answer,
  }: {
    readonly session: string;
    readonly moment: Moment;
    readonly question: Question;
    readonly answer: Tap | 'skip';
  },
): Promise<Reply> {
  const { seat, session, steps } = await mustAnswer(work, asker, { session: id, moment });
  const step = steps.findIndex((one) => one.kind === 'tap' && one.question === question);
  if (moment === 'weeks12' || step < 0) throw new Refusal(notThere);
  if (answer !== 'skip' && !taps[question].includes(answer)) throw new Refusal(notThere);
  const isFirst = await passStep(work.db, seat.id, moment, step);
  if (isFirst && answer !== 'skip')
    await countAnswer(work.db, { session_id: session.id, moment, question, layer: seat.layer, answer });
  const said = words[isFirst ? (answer === 'skip' ? 'skipped' : 'counted') : 'before'][asker.language];
  return { kind: 'say', message: saidView(said), next: ShowMyEvaluation({ session: session.id }) };
}
