import type { LinkMoment } from '../db/result-tables.ts';
import { iso } from '../kernel/clock.ts';
import { wallToInstant } from '../kernel/wall-time.ts';
import type { Db } from '../kernel/work.ts';
import { pairsMet } from '../memory/met-store.ts';
import { plusDays } from '../privacy/retention.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { Counted, Links, Strength } from './network.ts';
import { linkOf, shownStrength, strengths } from './network.ts';

type Meeting = Pick<Session, 'id' | 'held_on' | 'zone'>;

/** Organisations with people in the meeting who do not only run it, and how many of each are there. */
export async function peopleOfEach(db: Db, sessionId: string): Promise<ReadonlyMap<string, number>> {
  const seats = await db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['people.organisation_id as id', 'seats.layer'])
    .where('seats.session_id', '=', sessionId)
    .where('seats.left_at', 'is', null)
    .execute();
  const all = [...Map.groupBy(seats, ({ id }) => id)];
  return new Map(
    all.flatMap(([id, own]) => (own.some(({ layer }) => layer !== 'facilitator') ? [[id, own.length]] : [])),
  );
}

/** As everybody may see them, counted from what is still there: at the end of the day, and until now. */
export async function countedLinks(
  db: Db,
  session: Meeting,
): Promise<Readonly<Record<'day' | 'later', ReadonlyMap<string, { met: number; strength: Strength }>>>> {
  const people = await peopleOfEach(db, session.id);
  const met = tally(
    (await pairsMet(db, session.id)).map((pair) => [pair.organisationOfOne, pair.organisationOfOther]),
  );
  const swaps = await swapsBetween(db, session.id);
  const actions = tally((await actionsBetween(db, session.id)).map(({ one, other }) => [one, other]));
  // Until four at night: people swap on the way home.
  const dayEnds = iso(wallToInstant(plusDays(session.held_on, 1), '04:00', session.zone));
  const that = (some: typeof swaps) => tally(some.map(({ one, other }) => [one, other]));
  const onTheDay = that(swaps.filter(({ at }) => at !== null && at < dayEnds));
  const until = (contacts: ReadonlyMap<string, number>, together: ReadonlyMap<string, number>) => {
    const links = new Map<string, { met: number; strength: Strength }>();
    for (const link of new Set([...met.keys(), ...contacts.keys(), ...together.keys()])) {
      const both = link.split(' ').map((id) => people.get(id));
      // Who only runs the meeting, and who left, is no part of the picture.
      if (both.includes(undefined)) continue;
      const counted: Counted = {
        met: met.get(link) ?? 0,
        contacts: contacts.get(link) ?? 0,
        actions: together.get(link) ?? 0,
      };
      const strength = shownStrength(counted, both as number[]);
      if (strength !== strengths.none) links.set(link, { met: counted.met, strength });
    }
    return links;
  };
  return { day: until(onTheDay, new Map()), later: until(that(swaps), actions) };
}

/** To be done before anything goes that links are counted from; what was kept before is never made less. */
export async function freezeLinks(db: Db, session: Meeting): Promise<void> {
  const counted = await countedLinks(db, session);
  const kept = await db
    .selectFrom('organisation_links')
    .selectAll()
    .where('session_id', '=', session.id)
    .execute();
  const rows = (['day', 'later'] as const).flatMap((moment) =>
    [...counted[moment]].map(([link, now]) => {
      const [organisation_a = '', organisation_b = ''] = link.split(' ');
      const before = kept.find(
        (row) => row.moment === moment && linkOf(row.organisation_a, row.organisation_b) === link,
      );
      return {
        session_id: session.id,
        organisation_a,
        organisation_b,
        moment,
        met: Math.max(now.met, before?.met ?? 0),
        strength: Math.max(now.strength, before?.strength ?? 0),
      };
    }),
  );
  for (let from = 0; from < rows.length; from += 1_000) {
    await db
      .insertInto('organisation_links')
      .values(rows.slice(from, from + 1_000))
      .onConflict((c) =>
        c
          .columns(['session_id', 'organisation_a', 'organisation_b', 'moment'])
          .doUpdateSet((eb) => ({ met: eb.ref('excluded.met'), strength: eb.ref('excluded.strength') })),
      )
      .execute();
  }
}

/** What is kept of a meeting, by moment. */
export async function keptLinks(db: Db, sessionId: string): Promise<ReadonlyMap<LinkMoment, Links>> {
  const rows = await db
    .selectFrom('organisation_links')
    .selectAll()
    .where('session_id', '=', sessionId)
    .execute();
  return new Map(
    [...Map.groupBy(rows, ({ moment }) => moment)].map(([moment, some]) => [
      moment,
      new Map(some.map((row) => [linkOf(row.organisation_a, row.organisation_b), row.strength as Strength])),
    ]),
  );
}

/** An organiser says with which others this organisation worked before the meeting; what was said of it before goes. */
export async function keepSaid(
  db: Db,
  session_id: string,
  organisation: string,
  others: readonly string[],
): Promise<void> {
  await db
    .deleteFrom('organisation_links')
    .where('session_id', '=', session_id)
    .where('moment', '=', 'before')
    .where((eb) => eb.or([eb('organisation_a', '=', organisation), eb('organisation_b', '=', organisation)]))
    .execute();
  const rows = others.map((other) => {
    const [organisation_a, organisation_b] = [organisation, other].sort() as [string, string];
    const known = { met: 0, strength: strengths.contact };
    return { session_id, organisation_a, organisation_b, moment: 'before' as const, ...known };
  });
  if (rows.length > 0) await db.insertInto('organisation_links').values(rows).execute();
}

function tally(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [one, other] of pairs) {
    if (one === other) continue;
    const link = linkOf(one, other);
    counts.set(link, (counts.get(link) ?? 0) + 1);
  }
  return counts;
}

function swapsBetween(db: Db, sessionId: string) {
  return db
    .selectFrom('swap_requests')
    .innerJoin('people as asker', 'asker.id', 'swap_requests.asker_id')
    .innerJoin('people as asked', 'asked.id', 'swap_requests.asked_id')
    .select(['asker.organisation_id as one', 'asked.organisation_id as other', 'answered_at as at'])
    .where('session_id', '=', sessionId)
    .where('state', '=', 'accepted')
    .execute();
}

function actionsBetween(db: Db, sessionId: string) {
  return db
    .selectFrom('actions')
    .innerJoin('people as owner', 'owner.id', 'actions.owner_id')
    .innerJoin('people as helper', 'helper.id', 'actions.helper_id')
    .select(['owner.organisation_id as one', 'helper.organisation_id as other'])
    .where('session_id', '=', sessionId)
    .where('status', 'in', ['open', 'in_progress', 'stuck', 'done'])
    .execute();
}
