import { ShowHome } from '../home/home-intents.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { knownAs } from './ask-to-join.ts';
import { linkDoor } from './door.ts';
import { personById } from './person-store.ts';
import { welcomeView } from './person-views.ts';
import { sessionRegion, walkInOfTicket } from './walk-in-store.ts';
import { walkInWords as words } from './walk-in-words.ts';

/** The organisers gave a seat: from here on this browser is a door of it. */
export async function comeIn(work: Work, caller: Caller, { ticket }: { ticket: string }): Promise<Reply> {
  const found = await walkInOfTicket(work.db, ticket);
  if (!found?.personId) throw new Refusal(words.gone);
  const region = await sessionRegion(work.db, found.walkIn.session_id);
  const person = await personById(work.db, region, found.personId);
  if (!person) throw new Refusal(words.gone);
  if (caller.person && caller.person.id !== person.id) throw new Refusal(knownAs(caller.person.firstName));
  const linked = await linkDoor(work, caller, person.id);
  const message = welcomeView(person.language, person.firstName);
  return { kind: 'say', message, next: ShowHome({}), ...linked };
}
