import type { ContactField } from '../db/contact-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Both, Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { completeSwap } from './complete-swap.ts';
import { faceOf } from './contact.ts';
import { filledFields } from './contact-card.ts';
import { ShowContacts } from './contact-intents.ts';
import { contactCardOf } from './contact-store.ts';
import { forgetNever } from './never-store.ts';
import { mustMeet } from './open-swap.ts';
import { putQuestion } from './put-question.ts';
import { asksAgain, mostOpenSwaps } from './swap.ts';
import { countOpenSwaps, lastAsked, swapBetween } from './swap-store.ts';
import { doneMessage, knownWords, sayDay, saySwap } from './swap-views.ts';
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
    throw new Refusal(inBoth((language) => knownWords(language, known, asked.firstName)));
  if (given.length === 0) throw new Refusal(words.pickOne);
  // Both asked each other: that is a yes from both, also when this person said "not now" before.
  if (known) {
    await forgetNever(work.db, asker.id, asked.id);
    return completeSwap(work, asker, known, given);
  }
  await mustBeFree(work, asker, asked, session.zone);
  await mustHaveRoom(work, asker);
  const { expiresAt, isDone } = await putQuestion(work, asker, { asked, session, fields: given });
  const { language } = asker;
  if (isDone) return { kind: 'say', message: doneMessage(language, faceOf(asked)), next: ShowContacts({}) };
  const date = sayDay(language, iso(expiresAt), session.zone);
  const said = words.sent[language]({ name: asked.firstName, date });
  return { kind: 'say', message: saySwap(language, said), next: ShowContacts({}) };
}

export async function mustHaveRoom({ db, now }: Work, asker: Person): Promise<void> {
  if ((await countOpenSwaps(db, asker.id, now)) >= mostOpenSwaps)
    throw new Refusal(inBoth((language) => words.tooManyOpen[language]({ most: mostOpenSwaps })));
}

async function mustBeFree(
  { db, now }: Work,
  asker: Person,
  asked: { readonly id: string; readonly firstName: string },
  zone: string,
): Promise<void> {
  const before = await lastAsked(db, asker.id, asked.id);
  if (before === undefined || asksAgain(before) <= now) return;
  const from = iso(asksAgain(before));
  throw new Refusal(
    inBoth((language) => {
      const dates = { asked: sayDay(language, before, zone), again: sayDay(language, from, zone) };
      return words.askedLately[language]({ name: asked.firstName, ...dates });
    }),
  );
}

function inBoth(say: (language: Language) => string): Both<string> {
  return { nl: say('nl'), en: say('en') };
}
