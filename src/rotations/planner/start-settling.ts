import type { NumberedRequest } from './numbered-request.ts';
import type { SeededRandom } from './seeded-random.ts';
import { type RoundToSettle, type Settling, seatPiece } from './settling.ts';
import { priceOfChairs, priceOfPeople, sumOf } from './settling-prices.ts';

/** The fixed people, and then the largest and most restricted pieces first, each at the cheapest table. */
export function startSettling(
  request: NumberedRequest,
  round: RoundToSettle,
  random: SeededRandom,
): Settling {
  const chairs = Int16Array.from(round.pieces, (piece) =>
    sumOf(piece, (person) => request.chairs[person] as number),
  );
  const settling: Settling = {
    request,
    round,
    at: round.pinned.slice(),
    tableOf: new Int16Array(round.pieces.length).fill(-1),
    chairs,
    load: new Int16Array(request.tables),
  };
  round.pinned.forEach((table, person) => {
    if (table >= 0)
      settling.load[table] = (settling.load[table] as number) + (request.chairs[person] as number);
  });
  const avoids = round.pieces.map((piece) =>
    sumOf(piece, (person) => (request.apartFrom[person]?.length ?? 0) + (request.needs[person] as number)),
  );
  const luck = round.pieces.map(() => random.fraction());
  const order = [...round.pieces.keys()].sort(
    (a, b) =>
      (chairs[b] as number) - (chairs[a] as number) ||
      (avoids[b] as number) - (avoids[a] as number) ||
      (luck[a] as number) - (luck[b] as number),
  );
  for (const piece of order) seatPiece(settling, piece, cheapestTable(settling, piece, random));
  return settling;
}

function cheapestTable(settling: Settling, piece: number, random: SeededRandom): number {
  const tables = settling.load.length;
  let cheapest = -1;
  let lowest = Infinity;
  for (let turn = 0, table = random.below(tables); turn < tables; turn++, table = (table + 1) % tables) {
    const price =
      priceOfChairs(settling, table, settling.chairs[piece] as number) +
      priceOfPeople(settling, piece, table);
    if (price < lowest) [cheapest, lowest] = [table, price];
  }
  return cheapest;
}
