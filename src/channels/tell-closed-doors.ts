import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Work } from '../kernel/work.ts';
import type { ClosedDoor } from '../outbox/closed-door-store.ts';
import { markTold, untoldClosedDoors } from '../outbox/closed-door-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organises } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { closedChannelView, closedTenantView } from './closed-door-views.ts';
import { reachOf, sessionsNamed, sessionsPosting } from './reach-store.ts';

/** A chore: what takes no messages any more is told to the organisers it matters to, once, until it has worked again. */
export async function tellClosedDoors(work: Work): Promise<void> {
  for (const door of await untoldClosedDoors(work.db)) {
    await (door.id === '' ? tellTenant(work, door) : tellChannel(work, door));
    await markTold(work.db, work.now, door);
  }
}

async function tellTenant(work: Work, door: ClosedDoor): Promise<void> {
  const people = Map.groupBy(await reachOf(work.db, door), ({ sessionId }) => sessionId);
  const posting = await sessionsPosting(work.db, door);
  for (const session of await sessionsNamed(work.db, [...people.keys(), ...posting])) {
    const reach = people.get(session.id) ?? [];
    const byHand = reach.filter(({ hasOtherDoor }) => !hasOtherDoor).length;
    const facts = {
      title: work.doorTitle(door.platform),
      organisations: [...new Set(reach.map(({ organisation }) => organisation))].toSorted(
        new Intl.Collator('nl').compare,
      ),
      byOtherDoor: reach.length - byHand,
      byHand,
      posts: posting.includes(session.id),
    };
    await tellOrganisers(work, session, door, (language) => closedTenantView(language, session, facts));
  }
}

async function tellChannel(work: Work, door: ClosedDoor): Promise<void> {
  for (const session of await sessionsNamed(work.db, await sessionsPosting(work.db, door)))
    await tellOrganisers(work, session, door, (language) => closedChannelView(language, session));
}

async function tellOrganisers(
  work: Work,
  session: Session,
  { platform, tenant, id, noticed_at }: ClosedDoor,
  view: (language: Language) => Message,
): Promise<void> {
  const key = `closed-door:${session.id}:${platform}|${tenant}|${id}:${noticed_at}`;
  for (const person of await guestsOf(work.db, session.id)) {
    if (!organises(person) || person.leftAt !== null) continue;
    await work.deliver(person.id, view(person.language), key, 'arrive', { sessionId: session.id });
  }
}
