import { layersAtTables } from '../rotations/layers-at-tables.ts';
import { meetingAgain } from '../rotations/meeting-again.ts';
import type { PlanRequest, RotationPlan } from '../rotations/planner/rotation-plan.ts';
import type { ExpectedNoShows } from './no-shows.ts';
import { expectsNoShows, noShowsOf } from './no-shows.ts';
import type { Shape } from './shape.ts';
import { guestsOf } from './shape.ts';

/** What a shape does for people, counted from a plan that was really made for it. */
export interface ShapeOutcome extends Shape {
  /** Guests at the emptiest and at the fullest table of the mixed rounds. */
  readonly guests: { readonly min: number; readonly max: number };
  /** How often two people meet again (see MeetingAgain), and how many of those no plan can avoid. */
  readonly again: number;
  readonly againAtLeast: number;
  /** The least anybody meets. */
  readonly people: number;
  readonly organisations: number;
  /** Mixed tables without a layer that has people enough for every table. */
  readonly withoutALayer: number;
  /** On how many of 100 days a mixed table has fewer guests than the minimum; none when nobody is expected to stay away. */
  readonly daysShort?: number;
  /** On 19 of 20 days the minimum holds at every mixed table. */
  readonly holds: boolean;
}

export function outcomeOf(
  shape: Shape,
  request: PlanRequest,
  { rounds, figures }: Pick<RotationPlan, 'rounds' | 'figures'>,
  expected: ExpectedNoShows,
): ShapeOutcome {
  const again = meetingAgain(request, rounds);
  const isMixed = new Set(request.rounds.filter(({ mode }) => mode === 'mixed').map(({ id }) => id));
  const mixed = rounds.filter(({ id }) => isMixed.has(id));
  const days = noShowsOf(request, mixed, expected);
  const sizes = mixed.flatMap(({ seats }) => guestsPerTable(request, seats));
  const isFair = request.profile !== 'faces';
  return {
    ...shape,
    withoutALayer: layersAtTables(request, rounds).withoutALayer,
    guests: { min: Math.min(...sizes), max: Math.max(...sizes) },
    again: isFair ? again.evenly : again.repeats,
    againAtLeast: isFair ? again.evenlyAtLeast : again.repeatsAtLeast,
    people: figures.peopleMet.min,
    organisations: figures.otherOrganisationsMet.min,
    holds: days.every(({ holds }) => holds),
    ...(expectsNoShows(expected)
      ? { daysShort: Math.max(0, ...days.map(({ daysShort }) => daysShort)) }
      : {}),
  };
}

function guestsPerTable(request: PlanRequest, seats: Readonly<Record<string, string>>): number[] {
  const guests = guestsOf(request);
  return request.tables
    .filter(({ closed }) => closed !== true)
    .map(({ id }) => guests.filter((guest) => seats[guest.id] === id).length);
}
