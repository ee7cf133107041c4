import type { Moment } from '../db/result-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { endMoment } from './closing.ts';
import { ShowEvaluation } from './evaluation-intents.ts';
import { momentsOf } from './evaluation-store.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import { saidView } from './question-views.ts';

/** For good: a look halfway and a look at the end would tell what was answered in between. */
export async function closeMoment(
  work: Work,
  asker: Person,
  { session: id, moment }: { session: string; moment: Moment },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, id);
  const asked = (await momentsOf(work.db, session.id)).find((one) => one.moment === moment);
  if (!asked) throw new Refusal(notThere);
  if (asked.closed_at === null) await endMoment(work, session.id, moment);
  const message = saidView(words.closedNow[asker.language]);
  return { kind: 'say', message, next: ShowEvaluation({ session: session.id }) };
}
