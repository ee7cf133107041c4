import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { freeNumber, mostTables } from '../sessions/cafe-table.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { tablesOf } from '../sessions/session-store.ts';
import { dayTableFormView } from './day-table-views.ts';
import { repairRefusals as refusals } from './repair-words.ts';

/** One press is enough: the form is filled in already. */
export async function openDayTable(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  if (tables.length >= mostTables) throw new Refusal(refusals.tablesFull);
  return {
    kind: 'ask',
    message: dayTableFormView(asker.language, session.id, freeNumber(tables), tables),
  };
}
