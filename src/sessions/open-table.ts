import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { freeNumber, mostTables } from './cafe-table.ts';
import { tableFormView } from './cafe-table-views.ts';
import { cafeTableRefusals as refusals } from './cafe-table-words.ts';
import { mustOrganise } from './seat-store.ts';
import { tablesOf } from './session-store.ts';

export async function openTable(
  work: Work,
  asker: Person,
  args: { session: string; table?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  const table = tables.find(({ id }) => id === args.table);
  if (args.table !== undefined && !table) throw new Refusal(notThere);
  if (!table && tables.length >= mostTables) throw new Refusal(refusals.full);
  const number = table?.number ?? freeNumber(tables);
  return { kind: 'ask', message: tableFormView(asker.language, session.id, number, table) };
}
