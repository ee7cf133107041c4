import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organisationsOf } from '../sessions/session-store.ts';
import type { Links, Moment, Network, Strength } from './network.ts';
import { fewestPeople, together } from './network.ts';
import { countedLinks, keptLinks, peopleOfEach } from './organisation-link-store.ts';

/** The organisations of a meeting and how they are linked: what is kept, and what can still be counted. */
export async function networkOf({ db, now }: Pick<Work, 'db' | 'now'>, session: Session): Promise<Network> {
  const kept = await keptLinks(db, session.id);
  const counted = await countedLinks(db, session);
  const before = together(await linksBefore(db, session), kept.get('before'));
  const day = together(before, kept.get('day'), strengthsOf(counted.day));
  const later = together(day, kept.get('later'), strengthsOf(counted.later));
  const people = await peopleOfEach(db, session.id);
  const kinds = [...kept.values()].flatMap((links) => [...links.keys()]);
  const there = new Set([...people.keys(), ...kinds.flatMap((link) => link.split(' '))]);
  const isOver = session.held_on < wallDate(now, session.zone);
  const hasMet = counted.day.size > 0;
  const moments: Moment[] = [
    { moment: 'before', links: before.size > 0 ? before : undefined },
    ...(isOver || hasMet ? [{ moment: 'day' as const, links: day }] : []),
    ...(isOver ? [{ moment: 'later' as const, links: later }] : []),
  ];
  return {
    organisations: (await organisationsOf(db, session.region_id)).filter(({ id }) => there.has(id)),
    moments,
    hasSmall: [...people.values()].some((count) => count < fewestPeople),
  };
}

/** What earlier meetings of the region left. */
async function linksBefore(db: Db, { id, region_id, held_on }: Session): Promise<Links> {
  const earlier = await db
    .selectFrom('sessions')
    .select(['id', 'held_on', 'zone'])
    .where('region_id', '=', region_id)
    .where('held_on', '<', held_on)
    .where('id', '!=', id)
    .execute();
  const all: Links[] = [];
  for (const session of earlier) {
    all.push(...(await keptLinks(db, session.id)).values());
    all.push(strengthsOf((await countedLinks(db, session)).later));
  }
  return together(...all);
}

function strengthsOf(counted: ReadonlyMap<string, { readonly strength: Strength }>): Links {
  return new Map([...counted].map(([link, { strength }]) => [link, strength]));
}
