import type { Answer } from '../db/promise-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { comesForThemselves } from '../organisations/organisation.ts';
import type { DateOption, FollowUp, Standing, Vote } from './follow-up.ts';
import { standingsOf } from './follow-up.ts';
import type { Invited } from './follow-up-store.ts';
import { putInvitee } from './follow-up-store.ts';

/** The answer of one person to each date option, by its id. */
export type Votes = ReadonlyMap<string, Answer>;

/** How every date option stands, of those who are still invited. */
export async function readStandings(
  db: Db,
  followUp: FollowUp,
  options: readonly DateOption[],
  invited: readonly Invited[],
): Promise<Standing[]> {
  const people = new Map(invited.map(({ person }) => [person.id, person]));
  const rows = await db
    .selectFrom('votes')
    .innerJoin('date_options', 'date_options.id', 'votes.option_id')
    .selectAll('votes')
    .where('date_options.follow_up_id', '=', followUp.id)
    .execute();
  const votes = rows.flatMap(({ option_id, person_id, answer }): Vote[] => {
    const person = people.get(person_id);
    if (!person) return [];
    const organisation = comesForThemselves(person.organisation) ? null : person.organisationId;
    return [{ option: option_id, answer, voter: { id: person.id, layer: person.layer, organisation } }];
  });
  return standingsOf(followUp, options, votes);
}

export async function votesOf(
  db: Db,
  options: readonly DateOption[],
  personId: string,
): Promise<Map<string, Answer>> {
  if (options.length === 0) return new Map();
  const rows = await db
    .selectFrom('votes')
    .select(['option_id', 'answer'])
    .where('person_id', '=', personId)
    .where(
      'option_id',
      'in',
      options.map(({ id }) => id),
    )
    .execute();
  return new Map(rows.map(({ option_id, answer }) => [option_id, answer]));
}

/** Keeps what somebody answered, instead of what they answered before. */
export async function keepVotes(
  work: Work,
  followUpId: string,
  personId: string,
  votes: Votes,
): Promise<void> {
  for (const [option_id, answer] of votes)
    await work.db
      .insertInto('votes')
      .values({ option_id, person_id: personId, answer })
      .onConflict((c) => c.columns(['option_id', 'person_id']).doUpdateSet({ answer }))
      .execute();
  const answered = { answered_at: iso(work.now), late_votes: null, late_at: null };
  await putInvitee(work.db, followUpId, personId, answered);
}

/** Keeps apart what came after the last day. */
export async function keepLateVotes(
  work: Work,
  followUpId: string,
  personId: string,
  votes: Votes,
): Promise<void> {
  const late_votes = JSON.stringify(Object.fromEntries(votes));
  await putInvitee(work.db, followUpId, personId, { late_votes, late_at: iso(work.now) });
}
