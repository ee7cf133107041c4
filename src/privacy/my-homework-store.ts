import type { Work } from '../kernel/work.ts';

type Of = Pick<Work, 'db'>;

const standIn = ['title', 'stand_ins.asked_at', 'accepted_at', 'declined_at'] as const;

/** What extra meetings hold about somebody, for their own export: what they were asked and what they answered. */
export const homeworkParts = {
  extra_meetings: {
    by: ['invitees.person_id'],
    read: ({ db }: Of, id: string) =>
      db
        .selectFrom('invitees')
        .innerJoin('follow_ups', 'follow_ups.id', 'invitees.follow_up_id')
        .select([
          'title',
          'invitees.asked_at',
          'answered_at',
          'late_votes',
          'late_at',
          'coming_at',
          'cannot_at',
        ])
        .where('person_id', '=', id)
        .execute(),
  },
  dates_that_suit: {
    by: ['votes.person_id'],
    read: ({ db }: Of, id: string) =>
      db
        .selectFrom('votes')
        .innerJoin('date_options', 'date_options.id', 'votes.option_id')
        .select(['held_on', 'starts', 'ends', 'place', 'answer'])
        .where('person_id', '=', id)
        .execute(),
  },
  extra_meetings_for_me: {
    by: ['invitees.stands_in_for'],
    read: ({ db }: Of, id: string) =>
      db
        .selectFrom('invitees')
        .innerJoin('follow_ups', 'follow_ups.id', 'invitees.follow_up_id')
        .select('title')
        .where('stands_in_for', '=', id)
        .execute(),
  },
  colleagues_i_named: {
    by: ['stand_ins.for_id'],
    read: ({ db }: Of, id: string) => standIns(db).select(standIn).where('for_id', '=', id).execute(),
  },
  asked_to_come_instead: {
    by: ['stand_ins.asked_id'],
    read: ({ db }: Of, id: string) => standIns(db).select(standIn).where('asked_id', '=', id).execute(),
  },
} as const;

function standIns(db: Of['db']) {
  return db.selectFrom('stand_ins').innerJoin('follow_ups', 'follow_ups.id', 'stand_ins.follow_up_id');
}
