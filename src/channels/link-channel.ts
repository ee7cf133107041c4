import { needsSeat, notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { clearClosedDoor } from '../outbox/closed-door-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organisedSessions } from '../sessions/seat-store.ts';
import { showBoard } from './board.ts';
import { linkChannelTo, sessionAt } from './channel-store.ts';
import { linkedView, whereToTypeView } from './channel-views.ts';
import { channelWords as words } from './channel-words.ts';

/** The nearest meeting of this organiser shows its rounds in the channel where the word was typed. */
export async function linkChannel(work: Work, { person: asker, where }: Caller): Promise<Reply> {
  if (!asker) throw new Refusal(needsSeat);
  const sessions = await organisedSessions(work.db, asker);
  const session = nearest(sessions, work.now);
  if (!session) throw new Refusal(notThere);
  if (where.kind === 'private') return { kind: 'say', message: whereToTypeView(asker.language) };
  const linked = await sessionAt(work.db, where.address);
  if (linked && !sessions.some(({ id }) => id === linked.id)) throw new Refusal(words.ofAnotherMeeting);
  if (!linked) await linkChannelTo(work.db, work.now, where.address, session.id, asker.id);
  // Somebody types here, so it is open; whether I may write, the board finds out.
  await clearClosedDoor(work.db, where.address);
  await showBoard(work, linked ?? session);
  const said = linked ? 'linkedBefore' : 'linked';
  return { kind: 'say', message: linkedView(asker.language, said, linked ?? session, where.address) };
}

function nearest(sessions: readonly Session[], now: Date): Session | undefined {
  return sessions.find(({ held_on, zone }) => held_on >= wallDate(now, zone)) ?? sessions.at(-1);
}
