import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { changeTable } from '../sessions/cafe-table-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowDay } from './day-intents.ts';
import { openTables } from './day-plan.ts';
import { mend } from './mending.ts';
import { beforeView, mendedView } from './repair-views.ts';
import { repairRefusals as refusals, repairWords as words } from './repair-words.ts';

/** Nobody sits at this table any more; whoever does gets another one at once, its host too. */
export async function closeTable(
  work: Work,
  asker: Person,
  args: { session: string; table: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const table = sheet.tables.find(({ id }) => id === args.table);
  if (!table) throw new Refusal(notThere);
  const at = { table: table.number, name: table.name };
  const next = ShowDay({ session: session.id });
  if (table.closed_at !== null)
    return { kind: 'say', message: beforeView(words.closedBefore[asker.language](at)), next };
  if (openTables(sheet).length === 1) throw new Refusal(refusals.lastTable);

  await changeTable(work.db, table.id, { closed_at: iso(work.now) });
  const mended = await mend(work, asker, session, { kind: 'closed', table: table.id });
  return {
    kind: 'say',
    message: mendedView(asker.language, words.closed[asker.language](at), mended, {}),
    next,
  };
}
