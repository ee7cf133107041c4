import type { Layer } from '../db/session-tables.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { layers } from '../sessions/session-intents.ts';

/** Free events lose 15 to 30 percent of their guests, sometimes 60 (domain 2.4): beyond that no plan is worth much. */
export const mostStayAway = 60;

/** With how few guests a table can still work. */
export const leastMinimum = 2;
export const mostMinimum = 8;

/** The layers that have guests: hosts are expected to come. */
export function layersThere({ people }: Pick<PlanSheet, 'people'>): Layer[] {
  const guests = [...people.values()].filter(({ role }) => role !== 'table_host');
  return layers.filter((layer) => guests.some((guest) => guest.layer === layer));
}
