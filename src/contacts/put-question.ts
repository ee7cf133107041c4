import { broughtTogether } from '../appeals/appeal-store.ts';
import type { ContactField } from '../db/contact-tables.ts';
import type { Person } from '../kernel/person.ts';
import type { Work } from '../kernel/work.ts';
import { satTogether } from '../memory/met-store.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { Session } from '../sessions/seat-store.ts';
import { completeSwap } from './complete-swap.ts';
import { faceOf } from './contact.ts';
import type { ContactCard } from './contact-card.ts';
import { filledFields } from './contact-card.ts';
import { contactCardOf } from './contact-store.ts';
import { forgetNever, saidNever } from './never-store.ts';
import { mayReach, swapExpiry } from './swap.ts';
import type { Reachable } from './swap-people-store.ts';
import { reachable } from './swap-people-store.ts';
import { keepSwap, quietUntil, swapOf } from './swap-store.ts';
import { askMessage } from './swap-views.ts';

export interface Question {
  readonly asked: Reachable;
  readonly session: Session;
  /** What the asker gives. */
  readonly fields: readonly ContactField[];
  /** Shared by the questions to a whole table. */
  readonly together?: string;
}

/**
 * Asks somebody to swap. Who does not want to be found, or said never, hears nothing; what is looked up and written for
 * them is the same, so that not even the time it takes tells the asker. Who gives something to everybody they sat with
 * gives it at once.
 */
export async function putQuestion(
  work: Work,
  asker: Person,
  { asked, session, fields, together }: Question,
): Promise<{ readonly expiresAt: Date; readonly isDone: boolean }> {
  const { db, now } = work;
  const id = work.newId();
  const expiresAt = swapExpiry(now, session.zone);
  const isCompanion = await satTogether(db, session, asker.id, asked.id, now);
  const isShut = await saidNever(db, asked.id, asker.id);
  const isHelper = await broughtTogether(db, asker.id, asked.id);
  const card = await contactCardOf(work, asked.id);
  const reaches =
    !isShut &&
    (isHelper || mayReach(asked.foundBy, { satTogether: isCompanion, sameMeeting: asked.sameMeeting }));
  // Whoever asks somebody wants to hear from them again.
  await forgetNever(db, asker.id, asked.id);
  await keepSwap(db, {
    id,
    sessionId: session.id,
    askerId: asker.id,
    askedId: asked.id,
    fields,
    state: reaches ? 'pending' : 'not_allowed',
    askedAt: now,
    expiresAt,
    askedTogether: together,
  });
  await tell(work, asker, { asked, session, fields }, { id, expiresAt, reaches });
  const atOnce = reaches && isCompanion ? givenAtOnce(card) : [];
  const swap = atOnce.length > 0 ? await swapOf(work, asker.id, id) : undefined;
  if (swap) await completeSwap(work, asker, swap, atOnce, 'at once');
  return { expiresAt, isDone: swap !== undefined };
}

function givenAtOnce(card: ContactCard): readonly ContactField[] {
  return filledFields(card).filter((field) => card.to[field] === 'sat_with');
}

async function tell(
  work: Work,
  asker: Person,
  { asked, session, fields }: Question,
  { id, expiresAt, reaches }: { id: string; expiresAt: Date; reaches: boolean },
): Promise<void> {
  const me = await reachable(work.db, { ...asker, sessionId: session.id, personId: asker.id });
  if (!me) return;
  const key = `swap:${id}:ask`;
  await work.deliver(asked.id, askMessage(asked.language, faceOf(me), fields, id), key, 'personal', {
    expiresAt,
    notBefore: await quietUntil(work.db, session.id, work.now),
    sessionId: session.id,
    about: [asker.id],
  });
  // Taken back before it can leave, for who is not to hear it; for the others nothing has this key.
  await cancelDeliveries(work.db, work.now, asked.id, reaches ? `${key}:nothing` : key);
}
