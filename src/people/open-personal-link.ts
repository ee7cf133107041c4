import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { isThisYouView } from './person-views.ts';
import { personWords as words } from './person-words.ts';
import { personOfLink } from './personal-link.ts';

export async function openPersonalLink(
  work: Work,
  caller: Caller,
  { secret }: { secret: string },
): Promise<Reply> {
  const person = await personOfLink(work.db, work.now, secret);
  if (!person) throw new Refusal(words.linkIsOver);
  return { kind: 'say', message: isThisYouView(caller.language, person.firstName, secret) };
}
