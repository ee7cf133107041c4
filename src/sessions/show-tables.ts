import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { tablesView } from './cafe-table-views.ts';
import { mustOrganise } from './seat-store.ts';
import { guestsOf, tablesOf } from './session-store.ts';

export async function showTables(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  const guests = await guestsOf(work.db, session.id);
  const participants = guests.filter(({ role, leftAt }) => role === 'participant' && leftAt === null);
  return { kind: 'say', message: tablesView(asker.language, session.id, tables, participants.length) };
}
