import { wallDate } from '../kernel/wall-time.ts';
import type { Db, Work } from '../kernel/work.ts';
import { lastDay } from './evaluation.ts';

/** Who said yes to one more question after half a year, until that question is over. */
export async function peopleToAskLater(db: Db, now: Date): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('seats')
    .innerJoin('sessions', 'sessions.id', 'seats.session_id')
    .select(['seats.person_id', 'sessions.held_on', 'sessions.zone'])
    .where('seats.asked_later_at', 'is not', null)
    .execute();
  return new Set(
    rows.flatMap(({ person_id, held_on, zone }) =>
      lastDay({ held_on }, 'months6') >= wallDate(now, zone) ? [person_id] : [],
    ),
  );
}

/** The address is kept along where mail is a way to reach this person. */
export async function isReachedByMail({ db, mail }: Work, personId: string): Promise<boolean> {
  if (!mail) return false;
  const door = await db
    .selectFrom('doors')
    .select('id')
    .where('person_id', '=', personId)
    .where('platform', '=', mail.doorOf(personId).platform)
    .executeTakeFirst();
  return door !== undefined;
}
