import { actionsOfSession } from '../actions/action-store.ts';
import { inRehearsal } from '../demo/rehearsal.ts';
import type { Person } from '../kernel/person.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Absence } from '../rotations/absence-store.ts';
import { absencesOf } from '../rotations/absence-store.ts';
import type { Assignment } from '../rotations/assignment-store.ts';
import { assignmentsOf } from '../rotations/assignment-store.ts';
import type { Round } from './round.ts';
import { endOf } from './round.ts';
import type { Session } from './seat-store.ts';
import { mustOrganise } from './seat-store.ts';
import type { SessionFacts } from './session.ts';
import { dayRuns, nextStep } from './session.ts';
import type { SeatedPerson } from './session-store.ts';
import { countNotes, guestsOf, roundsOf, tablesOf } from './session-store.ts';
import { sessionView } from './session-views.ts';

export async function showSession(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  const rounds = await roundsOf(work.db, session.id);
  const everybody = await guestsOf(work.db, session.id);
  const people = everybody.filter((person) => person.leftAt === null);
  const participants = people.filter((person) => person.role === 'participant');
  const assignments = await assignmentsOf(work.db, session.id);
  const step = nextStep({
    when: whenIs(session, work.now),
    tables: tables.length,
    rounds,
    lastRoundIsOver: rounds.every((round) => isOver(round, session, work.now)),
    participants: participants.length,
    seated: settledPerRound(assignments, await absencesOf(work.db, session.id), participants),
    notes: await countNotes(work.db, session.id),
    agreed: (await actionsOfSession(work.db, session.id)).filter(({ owner_id }) => owner_id !== null).length,
  });
  const facts = {
    people: people.length,
    participants: participants.length,
    hosts: people.filter((person) => person.role === 'table_host').length,
    claimed: people.filter((person) => person.claimedAt !== null).length,
    tables: tables.length,
  };
  const state = { rehearses: await inRehearsal(work.db), dayRuns: dayRuns(session, work.now) };
  return { kind: 'say', message: sessionView(asker.language, session, rounds, facts, step, state) };
}

/** Who is away needs no table. */
function settledPerRound(
  assignments: readonly Assignment[],
  absences: readonly Absence[],
  participants: readonly SeatedPerson[],
): ReadonlyMap<string, number> {
  const seats = participants.map((person) => person.seatId);
  const planned = Map.groupBy(assignments, (one) => one.round_id);
  return new Map(
    [...planned].map(([round, placed]) => {
      const away = absences.filter(({ round_id }) => round_id === round);
      const settled = new Set([...placed, ...away].map(({ seat_id }) => seat_id));
      return [round, seats.filter((seat) => settled.has(seat)).length];
    }),
  );
}

function whenIs(session: Session, now: Date): SessionFacts['when'] {
  const today = wallDate(now, session.zone);
  if (today === session.held_on) return 'today';
  return today < session.held_on ? 'before' : 'after';
}

function isOver(round: Round, session: Session, now: Date): boolean {
  return endOf(round, session) <= now;
}
