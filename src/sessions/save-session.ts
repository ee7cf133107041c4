import type { z } from 'zod';
import { indexPeople } from '../find/indexing.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Both } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { endTimeOf, isWithin } from './round.ts';
import { addSeat, mustOrganise, seatAsOrganiser } from './seat-store.ts';
import type { SessionDetails } from './session-details-store.ts';
import { addSession, changeSession, sameMeeting, zoneOf } from './session-details-store.ts';
import { type SaveSession, ShowSession } from './session-intents.ts';
import { roundsOf } from './session-store.ts';
import { said } from './session-views.ts';
import { sessionRefusals as refusals, sessionWords as words } from './session-words.ts';
import { dayFrom, timeFrom } from './written-values.ts';

type Args = z.output<typeof SaveSession.schema>;

export async function saveSession(work: Work, asker: Person, args: Args): Promise<Reply> {
  return args.session === undefined
    ? makeSession(work, asker, args)
    : changeDetails(work, asker, args, args.session);
}

/** Whoever organises in a region may prepare the next meeting there, and starts as its organiser. */
async function makeSession(work: Work, asker: Person, args: Args): Promise<Reply> {
  const own = await seatAsOrganiser(work.db, asker);
  if (!own) throw new Refusal(notThere);
  const zone = await zoneOf(work.db, asker.regionId);
  const details = detailsFrom(args);
  refuseIf(details.held_on < wallDate(work.now, zone), refusals.dayIsPast);
  refuseIf(await sameMeeting(work.db, asker.regionId, details), refusals.sameMeeting);
  const id = work.newId();
  await addSession(work.db, {
    ...details,
    id,
    region_id: asker.regionId,
    zone,
    stage: 'preparing',
    created_at: iso(work.now),
  });
  await addSeat(work.db, {
    ...own,
    id: work.newId(),
    session_id: id,
    role: 'organiser',
    home_table_id: null,
    stays_put_at: null,
    wish: null,
    claimed_at: iso(work.now),
    left_at: null,
  });
  await indexPeople(work.db, [asker.id]);
  const message = said(words.made[asker.language]({ name: details.name }));
  return { kind: 'say', message, next: ShowSession({ session: id }) };
}

async function changeDetails(work: Work, asker: Person, args: Args, id: string): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, id);
  const details = detailsFrom(args);
  const rounds = await roundsOf(work.db, session.id);
  if (details.held_on !== session.held_on) {
    refuseIf(
      rounds.some((round) => round.posted_at !== null),
      refusals.dayIsFixed,
    );
    refuseIf(details.held_on < wallDate(work.now, session.zone), refusals.dayIsPast);
  }
  const outside = rounds.find((round) => !isWithin(round, details));
  if (outside) throw new Refusal(refusals.roundOutside({ ...outside, ends: endTimeOf(outside) }));
  refuseIf(await sameMeeting(work.db, asker.regionId, details, session.id), refusals.sameMeeting);
  await changeSession(work.db, session.id, details);
  const message = said(words.changed[asker.language]);
  return { kind: 'say', message, next: ShowSession({ session: session.id }) };
}

function detailsFrom(args: Args): SessionDetails {
  const heldOn = dayFrom(args.heldOn);
  if (!heldOn) throw new Refusal(refusals.dayUnclear);
  const [starts, ends] = [timeFrom(args.starts), timeFrom(args.ends)];
  if (!starts || !ends) throw new Refusal(refusals.timeUnclear);
  refuseIf(ends <= starts, refusals.endsTooSoon);
  const { name, place, contact } = args;
  return {
    name,
    held_on: heldOn,
    starts,
    ends,
    place: place || null,
    contact: contact || null,
    contact_delivery: args.contactDelivery,
  };
}

function refuseIf(wrong: boolean, why: Both<string>): void {
  if (wrong) throw new Refusal(why);
}
