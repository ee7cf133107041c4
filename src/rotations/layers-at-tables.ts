import type { PlanRequest, SeatedRound } from './planner/rotation-plan.ts';

/** How many mixed tables have guests of every layer that there are enough people of, and how many have not. */
export interface LayersAtTables {
  readonly mixedTables: number;
  readonly withoutALayer: number;
}

/** One council member cannot be at six tables. A host brings a layer to the own table only, so hosts are left out. */
export function layersAtTables(request: PlanRequest, rounds: readonly SeatedRound[]): LayersAtTables {
  const guests = request.people.filter((person) => person.countsAsSeat !== false);
  const isMixed = new Set(request.rounds.filter(({ mode }) => mode === 'mixed').map(({ id }) => id));
  const tables = rounds
    .filter(({ id }) => isMixed.has(id))
    .flatMap(({ seats }) => {
      const here = guests.filter((guest) => seats[guest.id] !== undefined);
      const used = [...Map.groupBy(here, (guest) => seats[guest.id]).values()];
      const enough = [...Map.groupBy(here, ({ layer }) => layer).values()]
        .filter((people) => people.length >= used.length)
        .map(([person]) => person?.layer);
      return used.map((people) => enough.every((layer) => people.some((one) => one.layer === layer)));
    });
  return { mixedTables: tables.length, withoutALayer: tables.filter((hasAll) => !hasAll).length };
}
