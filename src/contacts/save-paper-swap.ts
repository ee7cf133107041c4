import type { z } from 'zod';
import type { ContactField } from '../db/contact-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import type { Details } from '../people/details-store.ts';
import { detailsOf, keepDetails } from '../people/details-store.ts';
import { platformsOf } from '../people/person-store.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { isEmail, isPhone } from './contact-card.ts';
import { paperSavedMessage } from './paper-swap-views.ts';
import { paperSwapWords as words } from './paper-swap-words.ts';
import type { SavePaperSwap } from './swap-intents.ts';
import type { Reachable } from './swap-people-store.ts';
import { reachable } from './swap-people-store.ts';
import { answerSwap, keepSwap, quietUntil, swapBetween, withdrawSwap } from './swap-store.ts';
import { saySwap } from './swap-views.ts';

type Args = z.output<typeof SavePaperSwap.schema>;

/**
 * A swap on paper: nothing is kept unless both signed. It counts like any other, also for who is not found by anybody:
 * their signature says yes.
 */
export async function savePaperSwap(work: Work, asker: Person, args: Args): Promise<Reply> {
  const { session } = await mustHost(work, asker, args.session);
  if (!args.signed.includes('yes')) throw new Refusal(words.notSigned);
  if (args.one === args.other) throw new Refusal(words.samePerson);
  const [one, other] = [
    await mustBeHere(work, asker, session.id, args.one),
    await mustBeHere(work, asker, session.id, args.other),
  ];
  if (args.oneGives.length === 0 || args.otherGives.length === 0) throw new Refusal(words.bothGive);
  await fillIn(work, one, args.oneGives, { phone: args.onePhone, email: args.oneEmail });
  await fillIn(work, other, args.otherGives, { phone: args.otherPhone, email: args.otherEmail });
  const known = await swapBetween(work, one.id, other.id, work.now);
  if (known?.state === 'accepted') throw new Refusal(words.already);
  if (known) {
    await withdrawSwap(work.db, known.id, work.now);
    await cancelDeliveries(work.db, work.now, known.asked.id, `swap:${known.id}:`);
  }
  const id = work.newId();
  await keepSwap(work.db, {
    id,
    sessionId: session.id,
    askerId: one.id,
    askedId: other.id,
    fields: args.oneGives,
    state: 'pending',
    askedAt: work.now,
    expiresAt: work.now,
    signedWith: asker.id,
  });
  await answerSwap(work.db, id, { state: 'accepted', fields: args.otherGives }, work.now);
  const notBefore = await quietUntil(work.db, session.id, work.now);
  const paperOnly: string[] = [];
  for (const [to, about] of [
    [one, other],
    [other, one],
  ] as const) {
    const message = saySwap(to.language, words.done[to.language]({ name: about.firstName }));
    const times = { sessionId: session.id, about: [about.id], notBefore };
    await work.deliver(to.id, message, `swap:${id}:done`, 'personal', times);
    if ((await platformsOf(work.db, to.id)).length === 0) paperOnly.push(to.firstName);
  }
  const names = { one: one.firstName, other: other.firstName };
  return { kind: 'say', message: paperSavedMessage(asker.language, session.id, names, paperOnly) };
}

async function mustBeHere(
  work: Work,
  asker: Person,
  sessionId: string,
  personId: string,
): Promise<Reachable> {
  const found = await reachable(work.db, { ...asker, sessionId, personId });
  if (!found?.sameMeeting) throw new Refusal(notThere);
  return found;
}

/** Keeps what is typed over for who had nothing there. What somebody saved themselves is not touched. */
async function fillIn(
  work: Work,
  { id, firstName }: Reachable,
  gives: readonly ContactField[],
  typed: { readonly phone?: string | undefined; readonly email?: string | undefined },
): Promise<void> {
  if (typed.phone && !isPhone(typed.phone)) throw new Refusal(words.notAPhone);
  if (typed.email && !isEmail(typed.email)) throw new Refusal(words.notAnEmail);
  const kept = (await detailsOf(work, [id])).get(id) as Details;
  const given = (field: 'phone' | 'email') =>
    kept[field] ?? (gives.includes(field) ? (typed[field] ?? null) : null);
  const details = { ...kept, phone: given('phone'), email: given('email') };
  if (gives.some((field) => !details[field]))
    throw new Refusal({
      nl: words.missing.nl({ name: firstName }),
      en: words.missing.en({ name: firstName }),
    });
  if (details.phone !== kept.phone || details.email !== kept.email) await keepDetails(work, id, details);
}
