import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { versionOf } from '../privacy/consent.ts';
import { addConsents } from '../privacy/consent-store.ts';
import { changeSeat } from '../sessions/seat-store.ts';
import { askedFrom } from './evaluation.ts';
import { ShowMyEvaluation } from './evaluation-intents.ts';
import { passStep } from './evaluation-store.ts';
import { mustAnswer } from './my-question.ts';
import { saidView } from './question-views.ts';
import { laterWords, askWords as words } from './question-words.ts';

/** A yes keeps a name until the last question is over; nothing said keeps nothing. */
export async function sayLater(
  work: Work,
  asker: Person,
  { session: id, answer }: { readonly session: string; readonly answer: 'yes' | 'no' },
): Promise<Reply> {
  const { seat, session, steps } = await mustAnswer(work, asker, { session: id, moment: 'weeks6' });
  const step = steps.findIndex(({ kind }) => kind === 'later');
  if (step < 0) throw new Refusal(notThere);
  const next = ShowMyEvaluation({ session: session.id });
  const { language } = asker;
  if (!(await passStep(work.db, seat.id, 'weeks6', step)))
    return { kind: 'say', message: saidView(words.before[language]), next };
  await addConsents(work, asker.id, [
    { what: 'asked_later', detail: session.name, answer, version: versionOf(laterWords), swap_id: null },
  ]);
  if (answer === 'yes') await changeSeat(work.db, seat.id, { asked_later_at: iso(work.now) });
  const day = formatDay(askedFrom(session, 'months6'), language);
  const said = answer === 'yes' ? laterWords.saidYes[language]({ day }) : laterWords.saidNo[language];
  return { kind: 'say', message: saidView(said), next };
}
