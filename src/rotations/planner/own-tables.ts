import { isUnfit, type NumberedRequest } from './numbered-request.ts';
import { seatingPieces } from './seating-pieces.ts';
import type { SeededRandom } from './seeded-random.ts';
import { settleRound } from './settle-round.ts';

/**
 * The own table of everybody. A table somebody was given is kept when the chairs, the apart wishes and what
 * people need allow it; the others go to a table of their layer, split evenly over organisations (F31), or else anywhere.
 */
export function ownTables(
  request: NumberedRequest,
  companies: readonly (readonly number[])[],
  random: SeededRandom,
): Int16Array {
  const wished = wishedTables(request, companies);
  const { pinned, pieces } = seatingPieces(request, companies);
  const wanted = wantedTables(request, pieces, wished);
  return settleRound(request, { pinned, pieces, wanted, even: false }, random);
}

/** Price per piece and table: nothing at the wished table, a little at another one of the same layer. */
export function wantedTables(
  request: NumberedRequest,
  pieces: readonly (readonly number[])[],
  wished: Int16Array,
): Int32Array {
  const price = new Int32Array(pieces.length * request.tables);
  pieces.forEach((piece, number) => {
    for (let table = 0; table < request.tables; table++) {
      for (const person of piece) {
        const sameLayer = request.homeLayer[table] === request.layerOf[person];
        const cell = number * request.tables + table;
        if (wished[person] !== table) price[cell] = (price[cell] as number) + (sameLayer ? 1 : 2);
      }
    }
  });
  return price;
}

function wishedTables(request: NumberedRequest, companies: readonly (readonly number[])[]): Int16Array {
  const wished = request.staysAt.map((table, person) =>
    table >= 0 ? table : (request.homeTable[person] as number),
  );
  const guests: Guests = {
    wished,
    chairsTaken: new Int16Array(request.tables),
    colleagues: new Int16Array(request.tables * request.organisations),
  };
  for (const person of wished.keys()) expect(request, guests, person);
  for (const company of companies) {
    for (const person of company) {
      if ((wished[person] as number) >= 0) continue;
      const companion = company.find((other) => (wished[other] as number) >= 0);
      wished[person] =
        companion === undefined ? bestTable(request, guests, person) : (wished[companion] as number);
      expect(request, guests, person);
    }
  }
  return wished;
}

/** Who is expected at which own table, so far. */
interface Guests {
  readonly wished: Int16Array;
  /** [table] */
  readonly chairsTaken: Int16Array;
  /** [table, organisation] */
  readonly colleagues: Int16Array;
}

function expect(request: NumberedRequest, guests: Guests, person: number): void {
  const table = guests.wished[person] as number;
  if (table < 0) return;
  const cell = table * request.organisations + (request.organisationOf[person] as number);
  guests.chairsTaken[table] = (guests.chairsTaken[table] as number) + (request.chairs[person] as number);
  guests.colleagues[cell] = (guests.colleagues[cell] as number) + 1;
}

/** The first table by: what the person needs, nobody to keep apart from, a chair left, own layer, few colleagues, few people. */
function bestTable(request: NumberedRequest, guests: Guests, person: number): number {
  const rank = (table: number): number[] => {
    const taken = guests.chairsTaken[table] as number;
    const clash = (request.apartFrom[person] ?? []).some((other) => guests.wished[other] === table);
    const full = taken + (request.chairs[person] as number) > (request.seats[table] as number);
    const otherLayer = request.homeLayer[table] !== request.layerOf[person];
    const organisation = request.organisationOf[person] as number;
    const colleagues = guests.colleagues[table * request.organisations + organisation] as number;
    return [
      Number(isUnfit(request, person, table)),
      Number(clash),
      Number(full),
      Number(otherLayer),
      colleagues,
      taken,
    ];
  };
  let best = 0;
  for (let table = 1; table < request.tables; table++) if (isBefore(rank(table), rank(best))) best = table;
  return best;
}

function isBefore(mine: readonly number[], other: readonly number[]): boolean {
  const place = mine.findIndex((value, index) => value !== other[index]);
  return place >= 0 && (mine[place] as number) < (other[place] as number);
}
