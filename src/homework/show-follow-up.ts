import type { Answer } from '../db/promise-tables.ts';
import { moment } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { askingView } from './asking-views.ts';
import { comingOf } from './coming.ts';
import type { FollowUp, Invitee } from './follow-up.ts';
import { answersEnd, bestOf, isSettled, momentsOf, partOf } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';
import { invitedTo, mustSee, optionsOf } from './follow-up-store.ts';
import { cancelledPage, preparingView, settledView } from './follow-up-views.ts';
import { invitedView } from './invited-views.ts';
import { peopleToAsk } from './preparing.ts';
import { readStandings, votesOf } from './vote-store.ts';

/** For an organiser everything there is to run; for somebody who is invited how it stands, without names. */
export async function showFollowUp(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const { followUp, invitee, runs } = await mustSee(work, asker, args.meeting);
  const message =
    runs || !invitee
      ? await organisersPage(work, asker, followUp)
      : await invitedPage(work, asker, followUp, invitee);
  return { kind: 'say', message };
}

async function organisersPage(work: Work, asker: Person, followUp: FollowUp): Promise<Message> {
  const { language } = asker;
  const part = partOf(followUp, work.now);
  if (part === 'cancelled') return cancelledPage(language, followUp);
  const options = await optionsOf(work.db, followUp.id);
  const invited = await invitedTo(work.db, followUp);
  if (part === 'preparing') {
    const { length } = await peopleToAsk(work.db, followUp);
    return preparingView(language, followUp, options, invited, length);
  }
  const own = invited.find(({ person_id }) => person_id === asker.id);
  if (isSettled(followUp)) return settledView(language, followUp, invited, own, hasBegun(followUp, work.now));
  const standings = await readStandings(work.db, followUp, options, invited);
  return askingView(language, {
    followUp,
    standings,
    best: bestOf(standings),
    invited,
    remindsOn: remindsOn(followUp),
    late: invited.flatMap((one) => lateVotes(one)),
    own: own === undefined ? 'not asked' : own.answered_at === null ? 'open' : 'answered',
  });
}

async function invitedPage(
  work: Work,
  asker: Person,
  followUp: FollowUp,
  invitee: Invitee,
): Promise<Message> {
  const options = await optionsOf(work.db, followUp.id);
  const invited = await invitedTo(work.db, followUp);
  return invitedView(asker.language, {
    followUp,
    part: partOf(followUp, work.now),
    standings: await readStandings(work.db, followUp, options, invited),
    votes: await votesOf(work.db, options, asker.id),
    invitee,
    coming: comingOf(invited),
    isOver: isSettled(followUp) && hasBegun(followUp, work.now),
  });
}

function remindsOn(followUp: FollowUp): string | undefined {
  if (followUp.due_kind !== 'remind_voters' || followUp.due_at === null) return undefined;
  const at = moment(followUp.due_at);
  // A bot that was off at that moment may be back when answering is over.
  return at < answersEnd(followUp) ? wallDate(at, followUp.zone) : undefined;
}

function lateVotes(invited: Invited) {
  if (invited.late_votes === null) return [];
  const votes = new Map(Object.entries(JSON.parse(invited.late_votes) as Record<string, Answer>));
  return [{ invited, votes }];
}

function hasBegun(followUp: FollowUp, now: Date): boolean {
  return isSettled(followUp) && momentsOf(followUp).starts <= now;
}
