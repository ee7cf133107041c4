import type { Presence } from '../day/presence.ts';
import { moment } from '../kernel/clock.ts';
import { wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Round } from '../sessions/round.ts';
import { endOf, endTimeOf, roundsToCome } from '../sessions/round.ts';
import type { Seat, Session } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';
import { goodUntil, isAhead } from './posting.ts';

/** What a sign on a table says. */
export interface TableSign {
  readonly number: number;
  readonly name: string;
}

/** Everything somebody needs to know to find the right chair now. Times are on the wall: 'HH:MM'. */
export interface WhereNow {
  readonly session: string;
  readonly part: 'guest' | 'host' | 'organiser';
  readonly state:
    | { readonly kind: 'left' }
    | { readonly kind: 'over' }
    /** Not there in this round, an organiser was told. */
    | { readonly kind: 'away'; readonly presence: Presence }
    /** Nothing is posted yet. */
    | { readonly kind: 'before'; readonly ownTable?: TableSign }
    | { readonly kind: 'round'; readonly round: RoundHere; readonly table?: TableHere };
  readonly next?: { readonly number: number; readonly starts: string; readonly otherDay?: string };
}

/** The round people were sent to last. */
export interface RoundHere extends Pick<Round, 'number' | 'question_nl' | 'question_en'> {
  /** While it is still to begin. */
  readonly begins?: string;
  /** While its end is still to come. */
  readonly until?: string;
  /** The round before it, when that is still on. */
  readonly stillOn?: { readonly number: number; readonly until: string };
}

export interface TableHere extends TableSign {
  /** First names. */
  readonly hosts: readonly string[];
  readonly guests: number;
}

/** What is written down about one person: the own table, the table in the round posted last, and being away. */
export interface PlaceFound {
  readonly own: TableSign | undefined;
  readonly here: TableHere | undefined;
  readonly away: Presence | undefined;
}

export function whereNow(
  { seat, session }: { readonly seat: Seat; readonly session: Session },
  rounds: readonly Round[],
  found: PlaceFound,
  now: Date,
): WhereNow {
  const [next] = roundsToCome(rounds);
  const state = stateOf(seat, session, rounds, found, now);
  const stops = state.kind !== 'before' && state.kind !== 'round';
  return {
    session: session.id,
    part: partOf(seat, found),
    state,
    ...(next && !stops
      ? {
          next: {
            number: next.number,
            starts: next.starts,
            ...(wallDate(now, session.zone) === session.held_on ? {} : { otherDay: session.held_on }),
          },
        }
      : {}),
  };
}

/** A host whose table is closed is a guest like any other. */
function partOf(seat: Seat, { own, here }: PlaceFound): WhereNow['part'] {
  if (organises(seat)) return 'organiser';
  const isAtOwn = own !== undefined && (here === undefined || here.number === own.number);
  return seat.role === 'table_host' && isAtOwn ? 'host' : 'guest';
}

export function lastPosted(rounds: readonly Round[]): Round | undefined {
  return rounds.findLast((round) => round.posted_at !== null);
}

function stateOf(
  seat: Seat,
  session: Session,
  rounds: readonly Round[],
  { own, here, away }: PlaceFound,
  now: Date,
): WhereNow['state'] {
  if (seat.left_at !== null) return { kind: 'left' };
  const round = lastPosted(rounds);
  if (isOver(round, session, now)) return { kind: 'over' };
  if (away) return { kind: 'away', presence: away };
  if (!round) return { kind: 'before', ...(own ? { ownTable: own } : {}) };
  return { kind: 'round', round: roundHere(round, rounds, session, now), ...(here ? { table: here } : {}) };
}

function roundHere(round: Round, rounds: readonly Round[], session: Session, now: Date): RoundHere {
  const { number, question_nl, question_en, starts } = round;
  const ahead = isAhead(round, session, now);
  const before = rounds.findLast((one) => one.posted_at !== null && one.number < number);
  const stillOn = ahead && before && !isAhead(before, session, now) && now < endOf(before, session);
  return {
    number,
    question_nl,
    question_en,
    ...(ahead ? { begins: starts } : {}),
    ...(now < endOf(round, session) ? { until: endTimeOf(round) } : {}),
    ...(stillOn ? { stillOn: { number: before.number, until: endTimeOf(before) } } : {}),
  };
}

/** The meeting has ended, and so has a last round that ran late. */
function isOver(round: Round | undefined, session: Session, now: Date): boolean {
  if (now < wallToInstant(session.held_on, session.ends, session.zone)) return false;
  return !round?.posted_at || goodUntil(round, session, moment(round.posted_at)) <= now;
}
