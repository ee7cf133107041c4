import type { Layer } from '../db/session-tables.ts';
import { layers } from './session-intents.ts';
import type { SeatedPerson } from './session-store.ts';

/** Everybody but the people who run the meeting: whether they are there says nothing about the system. */
export type CoveredLayer = Exclude<Layer, 'facilitator'>;

export const coveredLayers = layers.filter((layer): layer is CoveredLayer => layer !== 'facilitator');

export interface Coverage {
  readonly rows: readonly {
    readonly organisation: string;
    readonly counts: Readonly<Record<CoveredLayer, number>>;
    readonly total: number;
  }[];
  readonly totals: Readonly<Record<CoveredLayer, number>>;
  readonly total: number;
  /** Empty chairs: nobody of this layer, nobody of this organisation. */
  readonly missingLayers: readonly CoveredLayer[];
  readonly missingOrganisations: readonly string[];
}

type Guest = Pick<SeatedPerson, 'organisationId' | 'layer' | 'leftAt'>;

/**
 * Who is in the room and who is not: organisations by layers (domain F4, F18). People who left are not counted.
 * An organisation that only brings people who run the meeting is left out.
 */
export function coverage(
  guests: readonly Guest[],
  organisations: readonly { readonly id: string; readonly name: string }[],
): Coverage {
  const here = guests.filter((guest) => guest.leftAt === null && guest.layer !== 'facilitator');
  const runsTheMeeting = (id: string) => {
    const own = guests.filter((guest) => guest.organisationId === id);
    return own.length > 0 && own.every((guest) => guest.layer === 'facilitator');
  };
  const rows = organisations
    .filter(({ id }) => !runsTheMeeting(id))
    .map(({ id, name }) => {
      const own = here.filter((guest) => guest.organisationId === id);
      return { organisation: name, counts: countsOf(own), total: own.length };
    });
  const totals = countsOf(here);
  return {
    rows,
    totals,
    total: here.length,
    missingLayers: coveredLayers.filter((layer) => totals[layer] === 0),
    missingOrganisations: rows.filter((row) => row.total === 0).map((row) => row.organisation),
  };
}

function countsOf(guests: readonly Guest[]): Record<CoveredLayer, number> {
  const count = (layer: CoveredLayer) => guests.filter((guest) => guest.layer === layer).length;
  return Object.fromEntries(coveredLayers.map((layer) => [layer, count(layer)])) as Record<
    CoveredLayer,
    number
  >;
}
