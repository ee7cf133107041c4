import { hours, later } from '../kernel/clock.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Work } from '../kernel/work.ts';
import { goodUntil } from '../rotations/posting.ts';
import type { Round } from '../sessions/round.ts';
import type { Session } from '../sessions/seat-store.ts';
import { roundsOf } from '../sessions/session-store.ts';
import { boardView, pingView } from './board-views.ts';

/** The one message of a meeting in each of its channels, always with the newest round. */
export async function showBoard(work: Work, session: Session): Promise<void> {
  const rounds = await roundsOf(work.db, session.id);
  const board = inBoth((language) => boardView(language, session, rounds, work.now));
  // A board of this morning helps nobody tonight.
  const expiresAt = later(work.now, hours(12));
  await work.post(session.id, board, `board:${session.id}`, 'replace', { expiresAt });
}

/** A round is posted: the board has it, and one short line lets phones ring. */
export async function showRound(work: Work, session: Session, round: Round): Promise<void> {
  await showBoard(work, session);
  const ping = inBoth((language) => pingView(language, session, round, work.now));
  const expiresAt = goodUntil(round, session, work.now);
  await work.post(session.id, ping, `ping:${round.id}`, 'arrive', { expiresAt });
}

function inBoth(view: (language: Language) => Message): Both<Message> {
  return { nl: view('nl'), en: view('en') };
}
