import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dropAbsences, keepAbsences } from '../rotations/absence-store.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { isAway, readPlan } from '../rotations/plan-request.ts';
import { fullName } from '../rotations/short-name.ts';
import type { Round } from '../sessions/round.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowDay } from './day-intents.ts';
import { openRounds } from './day-plan.ts';
import { mend } from './mending.ts';
import { presenceOf } from './presence.ts';
import { presenceSentence } from './presence-views.ts';
import { presenceRefusals as refusals } from './presence-words.ts';
import { beforeView, mendedView } from './repair-views.ts';
import { repairWords as words } from './repair-words.ts';

/** Somebody comes later, or goes home. The others keep their seats as far as they can. */
export async function markAway(
  work: Work,
  asker: Person,
  args: { session: string; seat: string; from?: string | undefined; back?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const person = sheet.people.get(args.seat);
  if (!person) throw new Refusal(notThere);
  const { away, there } = roundsOfAbsence(sheet, args);
  const seat = person.seatId;
  const added = away.filter(({ id }) => !isAway(sheet, id, seat)).map(({ id }) => id);
  const removed = there.filter(({ id }) => isAway(sheet, id, seat)).map(({ id }) => id);
  const who = fullName(person);
  const next = ShowDay({ session: session.id });
  if (added.length + removed.length === 0)
    return { kind: 'say', message: beforeView(words.awayBefore[asker.language]({ who })), next };

  await keepAbsences(
    work.db,
    added.map((round_id) => ({ round_id, seat_id: seat })),
  );
  await dropAbsences(work.db, seat, removed);
  const said = args.from === undefined ? 'late' : 'gone';
  const mended = await mend(work, asker, session, { kind: 'away', seat, said, absences: { added, removed } });
  const { sheet: now } = mended;
  const presence = presenceOf(openRounds(now), (round) => isAway(now, round, seat), said);
  const done = presenceSentence(asker.language, presence, who);
  return { kind: 'say', message: mendedView(asker.language, done, mended, { seat }), next };
}

/** The rounds to be away in, and those after it to be there in. */
function roundsOfAbsence(
  sheet: PlanSheet,
  args: { readonly from?: string | undefined; readonly back?: string | undefined },
): { readonly away: readonly Round[]; readonly there: readonly Round[] } {
  const open = openRounds(sheet);
  const [first] = open;
  if (!first) throw new Refusal(refusals.noRounds);
  const from = args.from === undefined ? first : openRound(sheet, open, args.from);
  const back = args.back === undefined ? undefined : openRound(sheet, open, args.back);
  if (back && back.number <= from.number) throw new Refusal(refusals.roundIsOn({ round: back.number }));
  const rest = open.filter(({ number }) => number >= from.number);
  return {
    away: rest.filter(({ number }) => !back || number < back.number),
    there: rest.filter(({ number }) => back && number >= back.number),
  };
}

function openRound(sheet: PlanSheet, open: readonly Round[], id: string): Round {
  const round = sheet.rounds.find((one) => one.id === id);
  if (!round) throw new Refusal(notThere);
  if (!open.includes(round)) throw new Refusal(refusals.roundOver({ round: round.number }));
  return round;
}
