import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { OpenAppeal } from './appeal-intents.ts';
import { appealOf, askedFor, withdrawAppeal } from './appeal-store.ts';
import { sayAppeal } from './appeal-views.ts';
import { appealWords as words } from './appeal-words.ts';

/** Never mind: who was not asked yet never is, and the buttons of the others say that it is over. */
export async function stopAppeal(
  { db, now }: Work,
  asker: Person,
  { appeal: id }: { readonly appeal: string },
): Promise<Reply> {
  const appeal = await appealOf(db, asker.id, id);
  if (!appeal) throw new Refusal(notThere);
  await withdrawAppeal(db, id, now);
  for (const person of await askedFor(db, id)) await cancelDeliveries(db, now, person, `appeal:${id}:ask`);
  return { kind: 'say', message: sayAppeal(words.stopped[asker.language]), next: OpenAppeal({}) };
}
