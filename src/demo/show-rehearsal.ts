import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organisedSessions } from '../sessions/seat-store.ts';
import { nextRound, saidMoment } from './move-clock.ts';
import { mustRehearse } from './rehearsal.ts';
import { rehearsalView } from './rehearsal-views.ts';

export async function showRehearsal(work: Work, asker: Person): Promise<Reply> {
  await mustRehearse(work.db);
  const { language, regionId } = asker;
  const message = rehearsalView(language, {
    when: saidMoment(work.now, language),
    roundToCome: (await nextRound(work, asker)) !== undefined,
    sessions: await organisedSessions(work.db, asker),
    people: await everybodyOnce(work, regionId),
  });
  return { kind: 'say', message };
}

/** Somebody with a seat in several meetings is there with the first one. */
async function everybodyOnce({ db }: Work, regionId: string) {
  const seats = await db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .select(['people.id', 'people.first_name as first', 'people.last_name as last', 'seats.role'])
    .where('people.region_id', '=', regionId)
    .orderBy('sessions.created_at', 'desc')
    .execute();
  return [
    ...new Map(
      seats.map(({ id, first, last, role }) => [id, { id, name: `${first} ${last}`.trim(), role }]),
    ).values(),
  ];
}
