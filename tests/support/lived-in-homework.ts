import type { FollowUp } from '../../src/homework/follow-up.ts';
import { putInvitee } from '../../src/homework/follow-up-store.ts';
import type { Db } from '../../src/kernel/work.ts';
import { aFollowUp } from '../homework/follow-ups.ts';
import { addEvaluation } from './lived-in-evaluation.ts';

/** What comes after the day: an extra meeting in each of its parts, dates, a question to a colleague, an evaluation. */
export interface HomeworkThings {
  readonly preparing: string;
  readonly preparedDate: string;
  readonly asking: string;
  readonly askedDate: string;
  readonly settled: string;
  readonly held: string;
  readonly standIn: string;
  /** Somebody wrote it at the evaluation. */
  readonly line: string;
}

/** `invited` is asked for all of them but the one in preparation, and to come instead of `cannot` as well. */
export async function addHomework(
  db: Db,
  session: string,
  invited: string,
  cannot: string,
): Promise<HomeworkThings> {
  const undated = { chosen_at: null, held_on: null, starts: null, ends: null, place: null };
  const named = (name: string) => `${session}-${name}`;
  const add = async (name: string, change: Partial<FollowUp>) => {
    const id = named(name);
    const row = { ...aFollowUp({}), id, session_id: session, ...change };
    await db.insertInto('follow_ups').values(row).execute();
    await putInvitee(db, id, invited, { asked_at: row.asked_at });
    return id;
  };
  const date = async (follow_up_id: string, held_on: string) => {
    const id = `${follow_up_id}-${held_on}`;
    const when = { held_on, starts: '09:30', ends: '11:00', place: 'Drachten' };
    await db
      .insertInto('date_options')
      .values({ id, follow_up_id, ...when })
      .execute();
    return id;
  };
  const preparing = await add('preparing', { ...undated, asked_at: null });
  const asking = await add('asking', { ...undated });
  const settled = await add('settled', {});
  const standIn = named('instead');
  await db
    .insertInto('stand_ins')
    .values({
      id: standIn,
      follow_up_id: settled,
      for_id: cannot,
      asked_id: invited,
      asked_at: '2027-01-25T09:00:00.000Z',
      accepted_at: null,
      declined_at: null,
    })
    .execute();
  return {
    preparing,
    preparedDate: await date(preparing, '2027-02-09'),
    asking,
    askedDate: await date(asking, '2027-02-11'),
    settled,
    held: await add('held', { held_on: '2027-01-20' }),
    standIn,
    line: await addEvaluation(db, session),
  };
}
