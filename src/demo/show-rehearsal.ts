import { moment } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { assignmentsOf } from '../rotations/assignment-store.ts';
import type { Session } from '../sessions/seat-store.ts';
import { organisedSessions } from '../sessions/seat-store.ts';
import { demoSession } from './load-demo.ts';
import { nextRound, saidMoment } from './move-clock.ts';
import { mustRehearse } from './rehearsal.ts';
import { rehearsalView } from './rehearsal-views.ts';
import type { StoryStop } from './story.ts';
import { storyStops } from './story.ts';
import { storyAt } from './story-store.ts';

export async function showRehearsal(work: Work, asker: Person): Promise<Reply> {
  await mustRehearse(work.db);
  const { language, regionId } = asker;
  const sessions = await organisedSessions(work.db, asker);
  const message = rehearsalView(language, {
    when: saidMoment(work.now, language),
    roundToCome: (await nextRound(work, asker)) !== undefined,
    ...(await storyNow(work, sessions)),
    sessions,
    people: await everybodyOnce(work, regionId),
  });
  return { kind: 'say', message };
}

/** Only for who organises the invented meeting: others see its pages by becoming its organiser. */
async function storyNow({ db, now }: Work, sessions: readonly Session[]) {
  const organises = sessions.some(({ id }) => id === demoSession);
  const stops = Object.keys(storyStops) as StoryStop[];
  return {
    ahead: organises ? stops.filter((stop) => moment(storyStops[stop]) > now) : [],
    told: organises && (await storyAt(db)) !== undefined ? demoSession : undefined,
    unplanned: (await assignmentsOf(db, demoSession)).length === 0 && now < moment(storyStops.evening),
  };
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
