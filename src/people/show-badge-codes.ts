import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { badgeCodesView } from './person-views.ts';

export async function showBadgeCodes(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const rows = await work.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .leftJoin('badge_codes', (join) =>
      join.onRef('badge_codes.seat_id', '=', 'seats.id').on('badge_codes.replaced_at', 'is', null),
    )
    .select([
      'seats.id as seatId',
      'people.first_name as first',
      'people.last_name as last',
      'organisations.name as organisation',
      'badge_codes.code',
      'seats.claimed_at as claimedAt',
    ])
    .where('seats.session_id', '=', session.id)
    .orderBy('people.first_name')
    .execute();
  const lines = rows.map((row) => ({
    seatId: row.seatId,
    name: `${row.first} ${row.last}`,
    organisation: row.organisation,
    code: row.code ?? undefined,
    claimed: row.claimedAt !== null,
  }));
  return {
    kind: 'say',
    message: badgeCodesView(asker.language, session.id, lines, work.frontDoor !== undefined),
  };
}
