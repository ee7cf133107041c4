import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dropAbsences, keepAbsences } from '../rotations/absence-store.ts';
import { placeSeat } from '../rotations/assignment-store.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { changeTable, deleteTable } from '../sessions/cafe-table-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { countNotes, guestsOf } from '../sessions/session-store.ts';
import { ShowDay } from './day-intents.ts';
import { dayNow } from './day-plan.ts';
import type { Repair } from './repair.ts';
import { undoProblem } from './repair.ts';
import { forgetTable, markUndone, repairsOf } from './repair-store.ts';
import { beforeView, undoneView } from './repair-views.ts';
import { repairRefusals as refusals, repairWords as words } from './repair-words.ts';
import { tellBack } from './told-people.ts';

/** Takes the last change back exactly, as long as nobody built on it. */
export async function undoRepair(
  work: Work,
  asker: Person,
  args: { session: string; repair: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const repairs = await repairsOf(work.db, session.id);
  const repair = repairs.find(({ id }) => id === args.repair);
  if (!repair) throw new Refusal(notThere);
  const sheet = await readPlan(work, session.id);
  const next = ShowDay({ session: session.id });
  const problem = undoProblem(repair, repairs, dayNow(sheet));
  if (problem === 'undone')
    return { kind: 'say', message: beforeView(words.undoneBefore[asker.language]), next };
  if (problem) throw new Refusal(refusals[problem]);
  if (repair.kind === 'opened') await mustBeUnused(work, sheet, repair);

  const back = repair.changes.seats.map((moved) => ({ ...moved, before: moved.after, after: moved.before }));
  for (const { round, seat, after } of back) await placeSeat(work.db, round, seat, after);
  await restoreAbsences(work, repair);
  await markUndone(work.db, work.now, repair.id);
  await restoreTable(work, repair);
  const told = await tellBack(work, session, sheet, back);
  return { kind: 'say', message: undoneView(asker.language, sheet, repair, told), next };
}

/** A table with points stays for them; one that somebody was given by hand stays for that person. */
async function mustBeUnused(work: Work, sheet: PlanSheet, { session_id, table_id, changes }: Repair) {
  const table = sheet.tables.find(({ id }) => id === table_id);
  if (!table) throw new Refusal(notThere);
  if (await countNotes(work.db, session_id, { table: table.id }))
    throw new Refusal(refusals.hasNotes({ table: table.number }));
  const put = sheet.assignments.filter((one) => one.table_id === table.id);
  const byRepair = put.every((one) =>
    changes.seats.some(({ round, seat }) => round === one.round_id && seat === one.seat_id),
  );
  const owners = (await guestsOf(work.db, session_id)).some(({ homeTableId }) => homeTableId === table.id);
  if (!byRepair || owners) throw new Refusal(refusals.changed);
}

async function restoreAbsences({ db }: Work, { seat_id, changes: { absences } }: Repair): Promise<void> {
  if (seat_id === null) return;
  await dropAbsences(db, seat_id, absences.added);
  await keepAbsences(
    db,
    absences.removed.map((round_id) => ({ round_id, seat_id })),
  );
}

async function restoreTable({ db }: Work, { kind, table_id }: Repair): Promise<void> {
  if (table_id === null) return;
  if (kind === 'closed') await changeTable(db, table_id, { closed_at: null });
  if (kind !== 'opened') return;
  await forgetTable(db, table_id);
  await deleteTable(db, table_id);
}
