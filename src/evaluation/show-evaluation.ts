import type { Moment } from '../db/result-tables.ts';
import type { Person } from '../kernel/person.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { askedFrom, isOver, moments } from './evaluation.ts';
import { countBegun, momentsOf } from './evaluation-store.ts';
import type { Stand } from './evaluation-views.ts';
import { evaluationPage } from './evaluation-views.ts';
import { resultsOf } from './result.ts';

export async function showEvaluation(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { db, now } = work;
  const { session } = await mustOrganise(work, asker, args.session);
  const asked = await momentsOf(db, session.id);
  const results = await resultsOf(db, session.id, asked);
  const today = wallDate(now, session.zone);
  const stands = new Map<Moment, Stand>();
  for (const moment of moments) {
    const row = asked.find((one) => one.moment === moment);
    const result = results.find((one) => one.moment === moment);
    if (row && result) stands.set(moment, { kind: 'closed', moment: row, result });
    else if (row) stands.set(moment, { kind: 'open', ...(await countBegun(db, session.id, moment)) });
    else if (isOver(session, moment, now)) stands.set(moment, { kind: 'passed' });
    else stands.set(moment, { kind: today < askedFrom(session, moment) ? 'to come' : 'today' });
  }
  return { kind: 'say', message: evaluationPage(asker.language, session, stands) };
}
