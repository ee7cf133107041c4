import { later, minutes } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ownPageView } from './person-views.ts';
import { personWords as words } from './person-words.ts';
import { mintPersonalLink } from './personal-link.ts';

/** A link from a chat to a page of one's own, signed in: one use, a quarter of an hour. */
export async function openOwnPage(
  { db, now, frontDoor }: Work,
  asker: Person,
  { page }: { readonly page: Intent },
): Promise<Reply> {
  if (!frontDoor) throw new Refusal(words.noOwnPage);
  const secret = await mintPersonalLink(db, now, asker.id, later(now, minutes(15)), page);
  return { kind: 'say', message: ownPageView(asker.language, frontDoor.withLink(secret)) };
}
