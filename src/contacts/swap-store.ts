import type { ContactField, SwapState } from '../db/contact-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { beginOf, endOf } from '../sessions/round.ts';
import { roundsOf } from '../sessions/session-store.ts';
import type { Swap } from './swap.ts';
import { isOpen, openStates } from './swap.ts';
import { withPeople } from './swap-people-store.ts';

/** A swap this person is part of: anybody else gets the same as for one that is not there. */
export async function swapOf(
  work: Pick<Work, 'db' | 'box'>,
  personId: string,
  swapId: string,
): Promise<Swap | undefined> {
  const found = await rowsOf(work.db, personId).where('swap_requests.id', '=', swapId).execute();
  return (await withPeople(work, found))[0];
}

/** All swaps this person is part of, newest first. */
export async function swapsOf(work: Pick<Work, 'db' | 'box'>, personId: string): Promise<Swap[]> {
  const found = await rowsOf(work.db, personId)
    .orderBy('asked_at', 'desc')
    .orderBy('swap_requests.id')
    .execute();
  return withPeople(work, found);
}

/** What lives between two people: swapped already, or a question that is still open, from either side. */
export async function swapBetween(
  work: Pick<Work, 'db' | 'box'>,
  one: string,
  other: string,
  now: Date,
): Promise<Swap | undefined> {
  const all = (await swapsOf(work, one)).filter(
    ({ asker, asked }) => asker.id === other || asked.id === other,
  );
  return all.find(({ state }) => state === 'accepted') ?? all.find((swap) => isOpen(swap, now));
}

/** When this person last asked that one, whatever came of it. */
export async function lastAsked(db: Db, askerId: string, askedId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('swap_requests')
    .select('asked_at')
    .where('asker_id', '=', askerId)
    .where('asked_id', '=', askedId)
    .where('signed_with', 'is', null)
    .orderBy('asked_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.asked_at;
}

/** The questions to a whole table at once count as one (domain 3.10). */
export async function countOpenSwaps(db: Db, askerId: string, now: Date): Promise<number> {
  const { count } = await db
    .selectFrom('swap_requests')
    .select((eb) => eb.fn.count<number>(eb.fn.coalesce('asked_together', 'id')).distinct().as('count'))
    .where('asker_id', '=', askerId)
    .where('state', 'in', openStates)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', iso(now))
    .executeTakeFirstOrThrow();
  return Number(count);
}

export async function keepSwap(
  db: Db,
  swap: {
    readonly id: string;
    readonly sessionId: string;
    readonly askerId: string;
    readonly askedId: string;
    readonly fields: readonly ContactField[];
    readonly state: SwapState;
    readonly askedAt: Date;
    readonly expiresAt: Date;
    readonly askedTogether?: string | undefined;
    readonly signedWith?: string;
  },
): Promise<void> {
  await db
    .insertInto('swap_requests')
    .values({
      id: swap.id,
      session_id: swap.sessionId,
      asker_id: swap.askerId,
      asked_id: swap.askedId,
      asker_fields: swap.fields.join(),
      asked_fields: null,
      state: swap.state,
      asked_at: iso(swap.askedAt),
      answered_at: null,
      expires_at: iso(swap.expiresAt),
      closed_at: null,
      asked_together: swap.askedTogether ?? null,
      signed_with: swap.signedWith ?? null,
    })
    .execute();
}

export async function answerSwap(
  db: Db,
  swapId: string,
  answer: { readonly state: 'accepted' | 'not_now' | 'never'; readonly fields: readonly ContactField[] },
  now: Date,
): Promise<void> {
  await db
    .updateTable('swap_requests')
    .set({ state: answer.state, asked_fields: answer.fields.join() || null, answered_at: iso(now) })
    .where('id', '=', swapId)
    .execute();
}

/** What each gave is forgotten too. */
export async function withdrawSwap(db: Db, swapId: string, now: Date): Promise<void> {
  await db
    .updateTable('swap_requests')
    .set({ state: 'withdrawn', asker_fields: '', asked_fields: null, closed_at: iso(now) })
    .where('id', '=', swapId)
    .execute();
}

/**
 * Takes the questions whose time is over and closes them. From here on a no, a never and no answer are the same in the
 * database too.
 */
export async function closeDueSwaps(work: Pick<Work, 'db' | 'box'>, now: Date): Promise<Swap[]> {
  const due = await rows(work.db)
    .where('state', 'in', openStates)
    .where('swap_requests.closed_at', 'is', null)
    .where('expires_at', '<=', iso(now))
    .orderBy('asked_at')
    .orderBy('swap_requests.id')
    .execute();
  if (due.length === 0) return [];
  await work.db
    .updateTable('swap_requests')
    .set({ state: 'expired', asked_fields: null, answered_at: null, closed_at: iso(now) })
    .where('state', 'in', openStates)
    .where('closed_at', 'is', null)
    .where('expires_at', '<=', iso(now))
    .execute();
  return withPeople(work, due);
}

/**
 * When somebody of this meeting may be rung: not at the table while a round is on, but right after it. The question and
 * the answer are on the page of my contacts at once.
 */
export async function quietUntil(db: Db, sessionId: string, now: Date): Promise<Date> {
  const session = await db
    .selectFrom('sessions')
    .select(['held_on', 'zone'])
    .where('id', '=', sessionId)
    .executeTakeFirstOrThrow();
  const on = (await roundsOf(db, sessionId)).find(
    (round) => beginOf(round, session) <= now && now < endOf(round, session),
  );
  return on ? endOf(on, session) : now;
}

function rows(db: Db) {
  return db
    .selectFrom('swap_requests')
    .innerJoin('sessions', 'sessions.id', 'swap_requests.session_id')
    .selectAll('swap_requests')
    .select(['sessions.zone', 'sessions.name as meeting', 'sessions.held_on as heldOn']);
}

function rowsOf(db: Db, personId: string) {
  return rows(db).where((eb) => eb.or([eb('asker_id', '=', personId), eb('asked_id', '=', personId)]));
}
