import type { Moment } from '../db/result-tables.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { isOpen } from './my-question.ts';
import { paperForm } from './paper-views.ts';
import { askWords } from './question-words.ts';

export async function openPaper(
  work: Work,
  asker: Person,
  args: { session: string; moment: Moment },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (!(await isOpen(work.db, session, args.moment, work.now))) throw new Refusal(askWords.isClosed);
  return { kind: 'ask', message: paperForm(asker.language, session.id, args.moment) };
}
