import { needsSeat, notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { faceOf } from './contact.ts';
import { contactCardOf } from './contact-store.ts';
import type { Reachable } from './swap-people-store.ts';
import { reachable } from './swap-people-store.ts';
import { swapBetween } from './swap-store.ts';
import { answerForm, askForm, knownWords, saySwap } from './swap-views.ts';

/** What would go along if I ask; or what already lives between us. */
export async function openSwap(
  work: Work,
  asker: Person,
  { person }: { readonly person: string },
): Promise<Reply> {
  const { asked } = await mustMeet(work, asker, person);
  const { language } = asker;
  const card = await contactCardOf(work, asker.id);
  const known = await swapBetween(work, asker.id, asked.id, work.now);
  if (known?.state === 'accepted' || known?.asker.id === asker.id)
    return { kind: 'say', message: saySwap(language, knownWords(language, known, asked.firstName)) };
  if (known?.state === 'pending') return { kind: 'ask', message: answerForm(language, card, known) };
  return { kind: 'ask', message: askForm(language, card, faceOf(asked), asked.id) };
}

/** Somebody else of my region, as they look in my meeting. */
export async function mustMeet(
  { db }: Work,
  asker: Person,
  personId: string,
): Promise<{ readonly asked: Reachable; readonly session: Session }> {
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const { session } = here;
  const asked =
    personId === asker.id ? undefined : await reachable(db, { ...asker, sessionId: session.id, personId });
  if (!asked) throw new Refusal(notThere);
  return { asked, session };
}
