import { isReachedByMail, peopleToAskLater } from '../evaluation/later-store.ts';
import { eraseTextsBefore } from '../evaluation/text-store.ts';
import { dropCards } from '../find/find-store.ts';
import { expectedPeople } from '../homework/follow-up-store.ts';
import { iso } from '../kernel/clock.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Work } from '../kernel/work.ts';
import { freezeMeetings } from '../memory/freeze-meetings.ts';
import { keepPairMarks } from '../memory/keep-pair-marks.ts';
import { detailsOf, keepDetails } from '../people/details-store.ts';
import { freezeLinks } from '../reports/organisation-link-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { eraseEverything } from './erasure-store.ts';
import { eraseKey } from './person-key-store.ts';
import {
  eraseNotes,
  eraseRotations,
  eraseSwaps,
  isAnythingLeft,
  leaveTitles,
  noteErasure,
  ownersOfActions,
  planPurge,
  seatsToWeigh,
  sessionsToPurge,
} from './purge-store.ts';
import { isDue, keptKinds, keptUntil, plusDays, termsOf } from './retention.ts';

/** A chore: once a day what a meeting need not keep any longer goes, each kind at its own moment (domain 5.3). */
export async function purgeOldData(work: Work): Promise<void> {
  for (const session of await sessionsToPurge(work.db, work.now)) await purge(work, session);
}

async function purge(work: Work, session: Session): Promise<void> {
  const { db, now } = work;
  const { id } = session;
  const due = keptKinds.filter((kind) => isDue(session, kind, now));
  // Owners of actions go at any time, and with them what links two organisations.
  await freezeLinks(db, session);
  if (due.length > 0) await keepWithoutNames(work, session);
  if (due.includes('rotations')) await noteErasure(work, id, 'rotations', await eraseRotations(db, id));
  if (due.includes('contacts')) await noteErasure(work, id, 'contacts', await eraseSwaps(db, id));
  if (due.includes('notes')) await noteErasure(work, id, 'notes', await eraseNotes(db, id));
  const oldest = plusDays(wallDate(now, session.zone), -termsOf(session).lines);
  await noteErasure(work, id, 'lines', await eraseTextsBefore(db, id, oldest));
  await noteErasure(work, id, 'actions', await leaveTitles(db, id, now, due.includes('people')));
  if (due.includes('people')) await closeLate(work, session);
  const erased = due.includes('contacts') ? await erasePeople(work, session) : 0;
  await noteErasure(work, id, 'people', erased);
  const today = wallDate(now, session.zone);
  await planPurge(db, id, erased === atOnce ? today : await nextDay(work, session));
}

/** What may stay of the day, before what it is made of goes. */
async function keepWithoutNames(work: Work, session: Session): Promise<void> {
  await freezeMeetings(work.db, session.id);
  await keepPairMarks(work, session);
}

// A transaction that touches every table for hundreds of people is in the way of everybody else; the next beat goes on.
const atOnce = 10;

/** People go when nothing is left to know them for. How many went. */
async function erasePeople(work: Work, session: Session): Promise<number> {
  const owners = await ownersOfActions(work.db);
  const expected = await expectedPeople(work.db, work.now);
  const askedLater = await peopleToAskLater(work.db, work.now);
  let erased = 0;
  for (const [person, meetings] of await seatsToWeigh(work.db, session.id)) {
    const over = (kind: 'contacts' | 'people') => meetings.every((one) => isDue(one, kind, work.now));
    const runs = meetings.some((one) => one.organises && one.stage !== 'closed');
    const isNeeded = owners.has(person) || expected.has(person) || askedLater.has(person);
    if (over('people') || (over('contacts') && !runs && !isNeeded)) {
      await eraseEverything(work, person);
      erased += 1;
      if (erased === atOnce) return erased;
    } else if (over('contacts')) {
      await eraseDetails(work, person, askedLater.has(person) && (await isReachedByMail(work, person)));
    }
  }
  return erased;
}

/** Nobody finds or reaches them through the bot any more; what they still have to do stays theirs. */
async function eraseDetails(work: Work, person: string, keepsMail: boolean): Promise<void> {
  const email = keepsMail ? ((await detailsOf(work, [person])).get(person)?.email ?? null) : null;
  await keepDetails(work, person, { phone: null, email, times: null });
  if (email === null) await eraseKey(work.db, person);
  await dropCards(work.db, [person]);
  await work.db.deleteFrom('contact_cards').where('person_id', '=', person).execute();
  await work.db
    .deleteFrom('glances')
    .where((eb) => eb.or([eb('person_id', '=', person), eb('viewer_id', '=', person)]))
    .execute();
}

/** A meeting that nobody closed is closed a year after its day. */
async function closeLate({ db, now }: Work, session: Session): Promise<void> {
  if (session.stage === 'closed') return;
  await db
    .updateTable('sessions')
    .set({ stage: 'closed', closed_at: iso(now) })
    .where('id', '=', session.id)
    .execute();
}

/** Before the first term nothing can be due; from then on actions end on any day. */
async function nextDay({ db, now }: Work, session: Session): Promise<string> {
  const first = keptKinds.map((kind) => keptUntil(session, kind)).sort()[0] as string;
  if (!(await isAnythingLeft(db, session.id))) return 'never';
  const today = wallDate(now, session.zone);
  return plusDays(first < today ? today : first, 1);
}
