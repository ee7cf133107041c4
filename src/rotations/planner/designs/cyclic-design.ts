import { type CyclicStarter, cyclicStarters } from './cyclic-starters.ts';
import type { Design } from './design.ts';
import { designOf } from './grid-designs.ts';
import { tradeTables } from './trade-tables.ts';

/** The stored designs with so many tables, and with at least so many seats and rounds. */
export function cyclicDesigns(tables: number, rounds: number, largest: number): Design[] {
  return cyclicStarters
    .filter((one) => one.tables === tables && one.seats >= largest && one.rounds >= rounds)
    .map((starter) => tradeTables(turned(starter, rounds), tables));
}

function turned(starter: CyclicStarter, rounds: number): Design {
  const all = starter.first.flatMap((round) =>
    Array.from({ length: starter.turn }, (_, steps) =>
      round.map((table) => table.map((point) => turnPoint(starter, point, steps))),
    ),
  );
  const trips = Array.from({ length: starter.tables * starter.seats }, (_, point) =>
    all.slice(0, rounds).map((round) => round.findIndex((table) => table.includes(point))),
  );
  return designOf(rounds, trips);
}

function turnPoint({ turn, circles }: CyclicStarter, point: number, steps: number): number {
  if (point >= turn * circles) return point;
  const place = point % turn;
  return point - place + ((place + steps) % turn);
}
