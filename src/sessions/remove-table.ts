import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { assignmentsOf } from '../rotations/assignment-store.ts';
import { deleteTable } from './cafe-table-store.ts';
import { cafeTableRefusals as refusals, cafeTableWords as words } from './cafe-table-words.ts';
import { mustOrganise } from './seat-store.ts';
import { ShowTables } from './session-intents.ts';
import { countNotes, guestsOf, tablesOf } from './session-store.ts';
import { said } from './session-views.ts';

/** Only a table that nobody counts on: not in the plan, nobody's own table, no points from it. */
export async function removeTable(
  work: Work,
  asker: Person,
  args: { session: string; table: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const table = (await tablesOf(work.db, session.id)).find(({ id }) => id === args.table);
  if (!table) throw new Refusal(notThere);
  if (await countNotes(work.db, session.id, { table: table.id })) throw new Refusal(refusals.hasNotes(table));
  const assignments = await assignmentsOf(work.db, session.id);
  if (assignments.some((one) => one.table_id === table.id)) throw new Refusal(refusals.planned(table));
  const own = (await guestsOf(work.db, session.id)).filter((guest) => guest.homeTableId === table.id);
  if (own.length > 0) throw new Refusal(refusals.ownTable({ number: table.number, people: own.length }));

  await deleteTable(work.db, table.id);
  const message = said(words.removed[asker.language](table));
  return { kind: 'say', message, next: ShowTables({ session: session.id }) };
}
