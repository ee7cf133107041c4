import type { Db } from '../kernel/work.ts';
import { beginOf } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { roundsOf } from '../sessions/session-store.ts';

/** Somebody at a table with me, in a round that was posted and has begun. */
export interface Met {
  readonly personId: string;
  readonly organisationId: string;
  /** Numbers of the rounds. */
  readonly rounds: readonly number[];
}

type Day = Pick<Session, 'id' | 'held_on' | 'zone'>;

/** With whom somebody of this meeting shared a table until now. Who was away in a round met nobody in it. */
export async function metBy(db: Db, session: Day, personId: string, now: Date): Promise<readonly Met[]> {
  const numbers = await roundsBegun(db, session, now);
  const rows = await companions(db, [...numbers.keys()])
    .where('me.person_id', '=', personId)
    .execute();
  return [...Map.groupBy(rows, (row) => row.personId)].map(([id, met]) => ({
    personId: id,
    organisationId: met[0]?.organisationId ?? '',
    rounds: met.map(({ roundId }) => numbers.get(roundId) ?? 0).sort((a, b) => a - b),
  }));
}

/** How many people and organisations each seat met, of a meeting that is over. A seat that met nobody is not in it. */
export async function countMet(
  db: Db,
  sessionId: string,
): Promise<readonly { readonly seatId: string; readonly people: number; readonly organisations: number }[]> {
  const posted = (await roundsOf(db, sessionId)).filter(({ posted_at }) => posted_at !== null);
  const rows = await companions(
    db,
    posted.map(({ id }) => id),
  ).execute();
  return [...Map.groupBy(rows, (row) => row.seatId)].map(([seatId, met]) => ({
    seatId,
    people: new Set(met.map(({ personId }) => personId)).size,
    organisations: new Set(met.map(({ organisationId }) => organisationId)).size,
  }));
}

/** Two people who shared a table, once, whatever the number of rounds. */
export interface PairMet {
  readonly one: string;
  readonly other: string;
  readonly organisationOfOne: string;
  readonly organisationOfOther: string;
}

/** Every two people who shared a table in this meeting. Who was away in a round met nobody in it. */
export async function pairsMet(db: Db, sessionId: string): Promise<readonly PairMet[]> {
  const posted = (await roundsOf(db, sessionId)).filter(({ posted_at }) => posted_at !== null);
  return companions(
    db,
    posted.map(({ id }) => id),
  )
    .innerJoin('people as mine_is', 'mine_is.id', 'me.person_id')
    .whereRef('me.person_id', '<', 'them.person_id')
    .clearSelect()
    .select(['me.person_id as one', 'them.person_id as other'])
    .select(['mine_is.organisation_id as organisationOfOne', 'people.organisation_id as organisationOfOther'])
    .distinct()
    .execute();
}

/** Did these two share a table in this meeting? */
export async function satTogether(
  db: Db,
  session: Day,
  one: string,
  other: string,
  now: Date,
): Promise<boolean> {
  const numbers = await roundsBegun(db, session, now);
  const found = await companions(db, [...numbers.keys()])
    .where('me.person_id', '=', one)
    .where('them.person_id', '=', other)
    .execute();
  return found.length > 0;
}

async function roundsBegun(db: Db, session: Day, now: Date): Promise<ReadonlyMap<string, number>> {
  const begun = (await roundsOf(db, session.id)).filter(
    (round) => round.posted_at !== null && beginOf(round, session) <= now,
  );
  return new Map(begun.map(({ id, number }) => [id, number]));
}

function companions(db: Db, roundIds: readonly string[]) {
  return db
    .selectFrom('assignments as mine')
    .innerJoin('assignments as theirs', (join) =>
      join
        .onRef('theirs.round_id', '=', 'mine.round_id')
        .onRef('theirs.table_id', '=', 'mine.table_id')
        .onRef('theirs.seat_id', '!=', 'mine.seat_id'),
    )
    .innerJoin('seats as me', 'me.id', 'mine.seat_id')
    .innerJoin('seats as them', 'them.id', 'theirs.seat_id')
    .innerJoin('people', 'people.id', 'them.person_id')
    .where('mine.round_id', 'in', roundIds.length > 0 ? roundIds : [''])
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('absences')
            .select('absences.seat_id')
            .whereRef('absences.round_id', '=', 'mine.round_id')
            .where((or) =>
              or.or([
                or('absences.seat_id', '=', or.ref('mine.seat_id')),
                or('absences.seat_id', '=', or.ref('theirs.seat_id')),
              ]),
            ),
        ),
      ),
    )
    .select([
      'me.id as seatId',
      'them.person_id as personId',
      'people.organisation_id as organisationId',
      'mine.round_id as roundId',
    ]);
}
