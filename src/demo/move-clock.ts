import { writeSetting } from '../db/setting-store.ts';
import { days, iso, later, moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { formatDay, formatTime, wallDate, wallToInstant } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustRehearse } from './rehearsal.ts';
import { ShowRehearsal } from './rehearsal-intents.ts';
import { rehearsalWords as words } from './rehearsal-words.ts';
import type { StoryStop } from './story.ts';
import { storyStops } from './story.ts';
import { keepStoryAt, storyAt } from './story-store.ts';

/** Says where the clock must go; it walks there as soon as this is committed. To a place of the story, the story is told. */
export async function moveClock(
  work: Work,
  asker: Person,
  { to }: { to: 'next_round' | 'day' | 'week' | StoryStop },
): Promise<Reply> {
  await mustRehearse(work.db);
  if (isStoryStop(to) && (await storyAt(work.db)) === undefined) await keepStoryAt(work.db, 0);
  await writeSetting(work.db, 'rehearsal_target', iso(await targetOf(work, asker, to)));
  const said = words.clockMoved[asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said }] },
    next: ShowRehearsal({}),
  };
}

async function targetOf(
  work: Work,
  asker: Person,
  to: 'next_round' | 'day' | 'week' | StoryStop,
): Promise<Date> {
  if (isStoryStop(to)) return moment(storyStops[to]);
  return (
    (to === 'next_round' && (await nextRound(work, asker))) || later(work.now, days(to === 'week' ? 7 : 1))
  );
}

function isStoryStop(to: string): to is StoryStop {
  return to in storyStops;
}

export function saidMoment(at: Date, language: Language): string {
  return `${formatDay(wallDate(at), language)}, ${formatTime(at)}`;
}

/** When the next round of any meeting here begins; undefined after the last one. */
export async function nextRound(work: Work, asker: Person): Promise<Date | undefined> {
  const rounds = await work.db
    .selectFrom('rounds')
    .innerJoin('sessions', 'sessions.id', 'rounds.session_id')
    .select(['sessions.held_on as day', 'rounds.starts', 'sessions.ends', 'sessions.zone'])
    .where('sessions.region_id', '=', asker.regionId)
    .orderBy('sessions.held_on')
    .orderBy('rounds.starts')
    .execute();
  const starts = rounds.map((round) => wallToInstant(round.day, round.starts, round.zone));
  return starts.find((start) => start > work.now);
}
