import type { RepairKind } from '../db/session-tables.ts';
import { iso, later, moment } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Work } from '../kernel/work.ts';
import { placeSeat } from '../rotations/assignment-store.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { Session } from '../sessions/seat-store.ts';
import { mendedSeats } from './day-plan.ts';
import type { SaidOfAway } from './presence.ts';
import type { MovedSeat } from './repair.ts';
import { keepRepair, repairsOf } from './repair-store.ts';
import type { Told } from './told-people.ts';
import { tellPeople } from './told-people.ts';

export interface DayEvent {
  readonly kind: RepairKind;
  readonly seat?: string;
  readonly table?: string;
  readonly said?: SaidOfAway;
  readonly absences?: { readonly added: readonly string[]; readonly removed: readonly string[] };
}

/** What was mended: the plan as it was just before, what moved in it, and who hears of a table. */
export interface Mended {
  readonly sheet: PlanSheet;
  readonly seats: readonly MovedSeat[];
  readonly told: readonly Told[];
}

/** After an event is written down: mends the plan, keeps what is needed to take it back, and tells who moved. */
export async function mend(work: Work, asker: Person, session: Session, event: DayEvent): Promise<Mended> {
  const sheet = await readPlan(work, session.id);
  const seats = mendedSeats(sheet, session, work.now);
  for (const { round, seat, after } of seats) await placeSeat(work.db, round, seat, after);
  const posted = lastPosted(sheet.rounds);
  await keepRepair(work.db, {
    id: work.newId(),
    session_id: session.id,
    made_by: asker.id,
    made_at: await afterTheLast(work, session),
    kind: event.kind,
    seat_id: event.seat ?? null,
    table_id: event.table ?? null,
    changes: {
      ...(event.said ? { said: event.said } : {}),
      ...(posted ? { lastPosted: posted.id } : {}),
      absences: event.absences ?? { added: [], removed: [] },
      seats,
    },
  });
  return { sheet, seats, told: await tellPeople(work, session, sheet, seats) };
}

/** A later moment than the change before it, also within one millisecond: the last one is the one to take back. */
async function afterTheLast({ db, now }: Work, { id }: Session): Promise<string> {
  const last = (await repairsOf(db, id)).at(-1);
  if (!last || moment(last.made_at) < now) return iso(now);
  return iso(later(moment(last.made_at), 1));
}
