import { ShowHome } from '../home/home-intents.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { linkDoor } from './door.ts';
import { welcomeView } from './person-views.ts';
import { personWords as words } from './person-words.ts';
import { personOfLink, spendLink } from './personal-link.ts';

/** The press behind a personal link. A browser somebody else was using is handed over to the person of the link. */
export async function usePersonalLink(
  work: Work,
  caller: Caller,
  { secret }: { secret: string },
): Promise<Reply> {
  const person = await personOfLink(work.db, work.now, secret);
  if (!person) throw new Refusal(words.linkIsOver);
  // A chat account stays with the person who claimed it; only a browser can be handed over.
  if (!caller.signsIn && caller.person && caller.person.id !== person.id) throw new Refusal(words.linkIsOver);
  await spendLink(work.db, work.now, secret);
  const linked = await linkDoor(work, caller, person.id, person.leadsTo ? 'beside' : 'first');
  return {
    kind: 'say',
    message: welcomeView(person.language, person.firstName),
    next: person.leadsTo ?? ShowHome({}),
    ...linked,
  };
}
