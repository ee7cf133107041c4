import type { Guest } from '../../guests/guest.ts';
import type { PlanPerson, PlanRequest } from './rotation-plan.ts';

export interface ListedGuest {
  readonly guest: Guest;
  /** The row in the list. */
  readonly line: number;
}

/**
 * A meeting of mixed rounds straight from a guest list, before anything is set up. A host stays at the own
 * table and brings a stool; organisers without a table walk around.
 */
export function requestOfGuests(
  list: readonly ListedGuest[],
  shape: { readonly tables: number; readonly rounds: number } & Pick<
    PlanRequest,
    'seed' | 'steps' | 'profile'
  >,
): PlanRequest {
  const { tables, rounds, ...how } = shape;
  const seated = list.filter(({ guest }) => guest.role !== 'organiser' || guest.homeTable !== null);
  const people = seated.map((one) => planPerson(one, seated));
  const chairs = people.filter((person) => person.countsAsSeat !== false).length;
  return {
    people,
    tables: Array.from({ length: tables }, (_, at) => ({
      id: String(at + 1),
      seats: Math.ceil(chairs / tables),
    })),
    rounds: Array.from({ length: rounds }, (_, at) => ({ id: String(at + 1), mode: 'mixed' })),
    together: [],
    apart: [],
    ...how,
  };
}

function planPerson({ guest, line }: ListedGuest, all: readonly ListedGuest[]): PlanPerson {
  const name = `${guest.firstName} ${guest.lastName}`.trim();
  const isOnly =
    all.filter((one) => `${one.guest.firstName} ${one.guest.lastName}`.trim() === name).length === 1;
  const isHost = guest.role === 'table_host';
  const stays = guest.homeTable !== null && (isHost || guest.staysPut);
  return {
    id: isOnly ? name : `${name} (row ${line})`,
    organisation: guest.organisation ?? `alone ${line}`,
    layer: guest.layer ?? '',
    ...(stays && { staysAt: String(guest.homeTable) }),
    ...(isHost && { countsAsSeat: false }),
  };
}
