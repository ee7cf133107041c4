import { leaveActions } from '../actions/leave-actions.ts';
import { ShowHome } from '../home/home-intents.ts';
import { needsSeat } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { replaceBadgeCode } from './badge-code-store.ts';
import { tellDesk } from './desk.ts';
import { notMeView } from './desk-views.ts';
import { doorSince, dropDoor, giveBackSeats, seatsToCome } from './door-store.ts';
import { doorWords as words } from './door-words.ts';
import { plainView } from './person-views.ts';

/** 'That is not me': this door knows nobody any more, and the code that opened it stops. The desk hears whose it was. */
export async function unlinkDoor(work: Work, { from, person, language }: Caller): Promise<Reply> {
  if (!person) throw new Refusal(needsSeat);
  const since = await doorSince(work.db, from);
  await dropDoor(work.db, from);
  await giveBackSeats(work, person.id);
  // What was promised through this door, somebody else promised.
  if (since !== undefined) await leaveActions(work, person, { since });
  for (const { seat, session } of await seatsToCome(work, person.id)) {
    await replaceBadgeCode(work.db, work.now, seat);
    const view = (reads: typeof language) =>
      notMeView(reads, session, `${person.firstName} ${person.lastName}`);
    await tellDesk(work, session, view, `not-me:${seat}:${work.now.toISOString()}`, [person.id]);
  }
  return { kind: 'say', message: plainView(words.notMeDone[language]), next: ShowHome({}) };
}
