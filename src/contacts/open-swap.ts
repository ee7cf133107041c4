import { needsSeat, notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { faceOf } from './contact.ts';
import type { Attendee } from './contact-store.ts';
import { attendee, contactCardOf } from './contact-store.ts';
import { swapBetween } from './swap-store.ts';
import { answerForm, askForm, sayDay, saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** What would go along if I ask; or what already lives between us. */
export async function openSwap(
  work: Work,
  asker: Person,
  { person }: { readonly person: string },
): Promise<Reply> {
  const { asked, session } = await mustMeet(work, asker, person);
  const { language } = asker;
  const name = asked.firstName;
  const card = await contactCardOf(work, asker.id);
  const known = await swapBetween(work, asker.id, asked.id, work.now);
  if (known?.state === 'accepted')
    return { kind: 'say', message: saySwap(language, words.swappedAlready[language]({ name })) };
  if (known?.asker.id === asker.id) {
    const date = sayDay(language, known.expiresAt, session.zone);
    return { kind: 'say', message: saySwap(language, words.askedAlready[language]({ name, date })) };
  }
  if (known?.state === 'pending') return { kind: 'ask', message: answerForm(language, card, known) };
  return { kind: 'ask', message: askForm(language, card, faceOf(asked), asked.id) };
}

/**
 * Somebody else with a seat in my meeting. Whether that person wants to be found makes no difference here: an old
 * button must not tell that somebody said never (domain R9).
 */
export async function mustMeet(
  { db }: Work,
  asker: Person,
  personId: string,
): Promise<{ readonly asked: Attendee; readonly session: Session }> {
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const asked = personId === asker.id ? undefined : await attendee(db, here.session.id, personId);
  if (!asked) throw new Refusal(notThere);
  return { asked, session: here.session };
}
