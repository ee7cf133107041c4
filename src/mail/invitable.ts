import type { Work } from '../kernel/work.ts';
import { detailsOf } from '../people/details-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { guestsOf } from '../sessions/session-store.ts';

export type Guest = SeatedPerson;

const ways = ['toMail', 'mailed', 'joined', 'noAddress', 'refused', 'stopped'] as const;

/** The guests of a meeting by what an invitation by mail can do for them. */
export type Invitable = Readonly<Record<(typeof ways)[number], readonly Guest[]>>;

export async function invitableGuests(work: Work, session: string): Promise<Invitable> {
  const guests = (await guestsOf(work.db, session)).filter(({ leftAt }) => leftAt === null);
  const ids = guests.map(({ id }) => id);
  const mailed = await invitedTo(work, session);
  const withDoor = await withAnotherDoor(work, session);
  const details = await detailsOf(work, ids);
  const known = await knownOfMail(work, session);
  const way = ({ id }: Guest): (typeof ways)[number] => {
    if (withDoor.has(id)) return 'joined';
    if (known.get(id)?.stopped_at) return 'stopped';
    if (known.get(id)?.refused_at) return 'refused';
    if (!details.get(id)?.email) return 'noAddress';
    return mailed.has(id) ? 'mailed' : 'toMail';
  };
  const groups = Map.groupBy(guests, way);
  return Object.fromEntries(ways.map((one) => [one, groups.get(one) ?? []])) as unknown as Invitable;
}

async function invitedTo({ db }: Work, session: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('invitations')
    .select('person_id')
    .where('session_id', '=', session)
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

/** Whoever comes in by a chat or a page already. */
async function withAnotherDoor({ db, mail }: Work, session: string): Promise<ReadonlySet<string>> {
  const rows = await db
    .selectFrom('doors')
    .innerJoin('seats', 'seats.person_id', 'doors.person_id')
    .select('doors.person_id')
    .distinct()
    .where('seats.session_id', '=', session)
    .where('doors.platform', '!=', mail?.doorOf('').platform ?? '')
    .execute();
  return new Set(rows.map(({ person_id }) => person_id));
}

async function knownOfMail({ db }: Work, session: string) {
  const rows = await db
    .selectFrom('mail_doors')
    .innerJoin('seats', 'seats.person_id', 'mail_doors.person_id')
    .select(['mail_doors.person_id', 'stopped_at', 'refused_at'])
    .where('seats.session_id', '=', session)
    .execute();
  return new Map(rows.map((row) => [row.person_id, row]));
}
