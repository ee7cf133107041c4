import type { Presence } from '../day/presence.ts';
import { presenceOf } from '../day/presence.ts';
import { saidOf } from '../day/repair.ts';
import { repairsOf } from '../day/repair-store.ts';
import type { Db } from '../kernel/work.ts';
import type { Round } from '../sessions/round.ts';
import { roundsToCome } from '../sessions/round.ts';
import type { Seat, Session } from '../sessions/seat-store.ts';
import { roundsOf } from '../sessions/session-store.ts';
import { absencesOf } from './absence-store.ts';
import { hostsAt } from './plan-request.ts';
import type { TableHere, TableSign, WhereNow } from './where-now.ts';
import { lastPosted, whereNow } from './where-now.ts';

/** Where the person in this seat goes now; the home page and the page "where do I go now?" both say it. */
export async function readWhereNow(
  db: Db,
  who: { readonly seat: Seat; readonly session: Session },
  now: Date,
): Promise<WhereNow> {
  const rounds = await roundsOf(db, who.session.id);
  const round = lastPosted(rounds);
  const own = await ownTable(db, who.seat);
  const here = round && (await tableHere(db, round.id, who.seat.id));
  const away = await awayFrom(db, who, rounds);
  return whereNow(who, rounds, { own, here, away }, now);
}

/** Undefined for whoever is expected in the round that was posted last, or in the first one. */
async function awayFrom(
  db: Db,
  { seat, session }: { readonly seat: Seat; readonly session: Session },
  rounds: readonly Round[],
): Promise<Presence | undefined> {
  const posted = lastPosted(rounds);
  const open = [...(posted ? [posted] : []), ...roundsToCome(rounds)];
  const absences = (await absencesOf(db, session.id)).filter((one) => one.seat_id === seat.id);
  const isAway = (round: string) => absences.some((one) => one.round_id === round);
  if (!open[0] || !isAway(open[0].id)) return undefined;
  return presenceOf(open, isAway, saidOf(await repairsOf(db, session.id), seat.id));
}

async function ownTable(db: Db, seat: Seat): Promise<TableSign | undefined> {
  if (seat.home_table_id === null) return undefined;
  return db
    .selectFrom('cafe_tables')
    .select(['number', 'name'])
    .where('id', '=', seat.home_table_id)
    .where('closed_at', 'is', null)
    .executeTakeFirst();
}

async function tableHere(db: Db, roundId: string, seatId: string): Promise<TableHere | undefined> {
  const table = await db
    .selectFrom('assignments')
    .innerJoin('cafe_tables', 'cafe_tables.id', 'assignments.table_id')
    .select(['cafe_tables.id', 'cafe_tables.number', 'cafe_tables.name'])
    .where('assignments.round_id', '=', roundId)
    .where('assignments.seat_id', '=', seatId)
    .executeTakeFirst();
  if (!table) return undefined;
  const others = await db
    .selectFrom('assignments')
    .innerJoin('seats', 'seats.id', 'assignments.seat_id')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['people.first_name as firstName', 'seats.role', 'seats.home_table_id as homeTableId'])
    .where('assignments.round_id', '=', roundId)
    .where('assignments.table_id', '=', table.id)
    .where('assignments.seat_id', '!=', seatId)
    .where('seats.left_at', 'is', null)
    .orderBy('people.first_name')
    .execute();
  const hosts = others.filter((other) => hostsAt(other, table.id));
  return {
    number: table.number,
    name: table.name,
    hosts: hosts.map((host) => host.firstName),
    guests: others.length - hosts.length,
  };
}
