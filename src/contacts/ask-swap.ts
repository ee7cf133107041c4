import type { ContactField } from '../db/tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Both } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { completeSwap } from './complete-swap.ts';
import { faceOf } from './contact.ts';
import { filledFields } from './contact-card.ts';
import { ShowContacts } from './contact-intents.ts';
import type { Attendee } from './contact-store.ts';
import { attendee, contactCardOf } from './contact-store.ts';
import { mustMeet } from './open-swap.ts';
import type { Swap } from './swap.ts';
import { mostOpenSwaps, swapExpiry } from './swap.ts';
import { countOpenSwaps, keepSwap, quietUntil, swapBetween } from './swap-store.ts';
import { askMessage, sayDay, saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Asks somebody to swap. Somebody who does not want to be found hears nothing, and the asker cannot tell. */
export async function askSwap(
  work: Work,
  asker: Person,
  { person, fields }: { readonly person: string; readonly fields: readonly ContactField[] },
): Promise<Reply> {
  const { asked, session } = await mustMeet(work, asker, person);
  const filled = filledFields(await contactCardOf(work, asker.id));
  const given = filled.filter((field) => fields.includes(field));
  const known = await swapBetween(work, asker.id, asked.id, work.now);
  if (known && (known.state === 'accepted' || known.asker.id === asker.id))
    throw new Refusal(alreadyThere(known, asked, session));
  if (given.length === 0) throw new Refusal(words.pickOne);
  // Both asked each other: that is a yes from both, also when this person said "not now" before.
  if (known) return completeSwap(work, asker, known, given);
  if ((await countOpenSwaps(work.db, asker.id, work.now)) >= mostOpenSwaps)
    throw new Refusal(inBoth((language) => words.tooManyOpen[language]({ most: mostOpenSwaps })));
  const expiresAt = await keepQuestion(work, asker, asked, session, given);
  const date = sayDay(asker.language, iso(expiresAt), session.zone);
  const said = words.sent[asker.language]({ name: asked.firstName, date });
  return { kind: 'say', message: saySwap(asker.language, said), next: ShowContacts({}) };
}

async function keepQuestion(
  work: Work,
  asker: Person,
  asked: Attendee,
  session: Session,
  fields: readonly ContactField[],
): Promise<Date> {
  const id = work.newId();
  const expiresAt = swapExpiry(work.now, session.zone);
  const may = asked.foundBy !== null && asked.foundBy !== 'nobody';
  await keepSwap(work.db, {
    id,
    sessionId: session.id,
    askerId: asker.id,
    askedId: asked.id,
    fields,
    state: may ? 'pending' : 'not_allowed',
    askedAt: work.now,
    expiresAt,
  });
  const me = await attendee(work.db, session.id, asker.id);
  if (may && me) {
    const message = askMessage(asked.language, faceOf(me), fields, id);
    const notBefore = await quietUntil(work.db, session.id, work.now);
    await work.deliver(asked.id, message, `swap:${id}:ask`, 'personal', {
      expiresAt,
      notBefore,
      sessionId: session.id,
    });
  }
  return expiresAt;
}

function alreadyThere(known: Swap, asked: Attendee, session: Session): Both<string> {
  const name = asked.firstName;
  if (known.state === 'accepted') return inBoth((language) => words.swappedAlready[language]({ name }));
  return inBoth((language) => {
    const date = sayDay(language, known.expiresAt, session.zone);
    return words.askedAlready[language]({ name, date });
  });
}

function inBoth(say: (language: 'nl' | 'en') => string): Both<string> {
  return { nl: say('nl'), en: say('en') };
}
