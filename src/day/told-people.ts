import type { Work } from '../kernel/work.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { goodUntil, isAhead } from '../rotations/posting.ts';
import { movedView } from '../rotations/posting-views.ts';
import { lastPosted } from '../rotations/where-now.ts';
import type { CafeTable } from '../sessions/cafe-table.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { hostsOf } from './day-plan.ts';
import { joinView } from './joining-views.ts';
import type { MovedSeat } from './repair.ts';

/** Somebody who goes to another table in a round that is posted, or joins it. */
export interface Told {
  readonly person: SeatedPerson;
  readonly table: CafeTable;
  readonly wasSeated: boolean;
}

/** Tells who has another table in the round that is posted, and nobody else but the hosts they join while it is on. */
export async function tellPeople(
  work: Work,
  session: Session,
  sheet: PlanSheet,
  seats: readonly MovedSeat[],
): Promise<readonly Told[]> {
  const round = lastPosted(sheet.rounds);
  if (!round) return [];
  const told = toldIn(sheet, round, seats);
  for (const one of told)
    await deliver(work, session, round, one.person, movedView(one, one.wasSeated, round, session));
  if (!isAhead(round, session, work.now)) await tellHosts(work, session, sheet, round, told);
  return told;
}

/** After a change is taken back: only who was told of a table that is theirs no more, and has one. */
export async function tellBack(
  work: Work,
  session: Session,
  sheet: PlanSheet,
  seats: readonly MovedSeat[],
): Promise<readonly Told[]> {
  const round = lastPosted(sheet.rounds);
  if (!round) return [];
  const told = toldIn(sheet, round, seats).filter(({ wasSeated }) => wasSeated);
  for (const one of told)
    await deliver(work, session, round, one.person, movedView(one, true, round, session));
  return told;
}

function toldIn({ people, tables }: PlanSheet, round: Round, seats: readonly MovedSeat[]): Told[] {
  return seats.flatMap(({ round: where, seat, before, after }): Told[] => {
    const person = people.get(seat);
    const table = tables.find(({ id }) => id === after?.table);
    if (where !== round.id || !person || !table || before?.table === table.id) return [];
    return [{ person, table, wasSeated: before !== null }];
  });
}

async function tellHosts(
  work: Work,
  session: Session,
  sheet: PlanSheet,
  round: Round,
  told: readonly Told[],
): Promise<void> {
  for (const [table, joining] of Map.groupBy(told, (one) => one.table)) {
    const people = joining.map(({ person }) => person);
    for (const host of hostsOf(sheet, round.id, table.id)) {
      if (people.includes(host)) continue;
      const about = people.map(({ id }) => id);
      await deliver(work, session, round, host, joinView(host.language, people), about);
    }
  }
}

async function deliver(
  work: Work,
  session: Session,
  round: Round,
  person: SeatedPerson,
  message: ReturnType<typeof movedView>,
  about: readonly string[] = [],
): Promise<void> {
  await work.deliver(person.id, message, `moved:${round.id}:${work.newId()}`, 'arrive', {
    expiresAt: goodUntil(round, session, work.now),
    sessionId: session.id,
    about,
  });
}
