import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import { findingsOf } from '../rotations/plan-findings.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isAway, readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { dayNow, dayRequest, openRounds } from './day-plan.ts';
import type { DayFacts, PersonHere } from './day-views.ts';
import { dayView, foundView } from './day-views.ts';
import { presenceOf } from './presence.ts';
import type { Repair } from './repair.ts';
import { lastRepair, saidOf, undoProblem } from './repair.ts';
import { repairsOf } from './repair-store.ts';

/** The organiser's page on the day itself; with `find`, the people whose name begins like that. */
export async function showDay(
  work: Work,
  asker: Person,
  args: { session: string; find?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const repairs = await repairsOf(work.db, session.id);
  const people = everybody(sheet, repairs);
  if (args.find) {
    const found = people.filter(({ person }) => begins(person, args.find ?? ''));
    return { kind: 'say', message: foundView(asker.language, session.id, args.find, found) };
  }
  const last = lastRepair(repairs);
  const by = last && (await personById(work.db, session.region_id, last.made_by));
  const facts: DayFacts = {
    session,
    sheet,
    people,
    broken: findingsOf({ ...sheet, request: dayRequest(sheet), toCome: openRounds(sheet) }, sheet.seated)
      .broken,
    ...(last
      ? {
          last: {
            repair: last,
            by: by?.firstName,
            mayUndo: undoProblem(last, repairs, dayNow(sheet)) === undefined,
          },
        }
      : {}),
  };
  return { kind: 'say', message: dayView(asker.language, facts, work.now) };
}

function everybody(sheet: PlanSheet, repairs: readonly Repair[]): PersonHere[] {
  const open = openRounds(sheet);
  return [...sheet.people.values()].map((person) => {
    const isAwayIn = (round: string) => isAway(sheet, round, person.seatId);
    return { person, presence: presenceOf(open, isAwayIn, saidOf(repairs, person.seatId)) };
  });
}

/** 'tj' finds Tjitske, 'kruim' finds Evert Kruimelstra, 'zoe' finds Zoë. */
function begins(
  { firstName, lastName }: { readonly firstName: string; readonly lastName: string },
  find: string,
): boolean {
  const name = ` ${folded(firstName)} ${folded(lastName)}`;
  return name.includes(` ${folded(find)}`);
}

function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();
}
