import type { Design } from './design.ts';

const PASSES = 6;

/**
 * The same design with other names for the tables of each round, so that fewer people come back to a table.
 * Who meets whom stays as it is.
 */
export function tradeTables(design: Design, tables: number): Design {
  const { points, rounds } = design;
  const at = design.at.slice();
  const visits = new Int16Array(points * tables);
  const countRound = (round: number, more: number) => {
    for (let point = 0; point < points; point++) {
      const cell = point * tables + (at[round * points + point] as number);
      visits[cell] = (visits[cell] as number) + more;
    }
  };
  for (let round = 0; round < rounds; round++) countRound(round, 1);
  for (let pass = 0; pass < PASSES; pass++) {
    for (let round = 0; round < rounds; round++) {
      countRound(round, -1);
      const seats = at.subarray(round * points, (round + 1) * points);
      const names = bestNames(priceOfNames(seats, visits, tables), tables);
      seats.forEach((table, point) => {
        seats[point] = names[table] as number;
      });
      countRound(round, 1);
    }
  }
  return { points, rounds, at };
}

/** [table, name]: how many people of this table were at the table of that name before. */
function priceOfNames(seats: Int16Array, visits: Int16Array, tables: number): Int32Array {
  const price = new Int32Array(tables * tables);
  seats.forEach((table, point) => {
    for (let name = 0; name < tables; name++) {
      const times = visits[point * tables + name] as number;
      price[table * tables + name] = (price[table * tables + name] as number) + times * times;
    }
  });
  return price;
}

/** Two tables trade names for as long as that helps. */
function bestNames(price: Int32Array, tables: number): number[] {
  const names = Array.from({ length: tables }, (_, table) => table);
  const cost = (table: number, name: number) => price[table * tables + name] as number;
  for (let better = true; better; ) {
    better = false;
    for (let one = 0; one < tables; one++) {
      for (let other = one + 1; other < tables; other++) {
        const [mine, yours] = [names[one] as number, names[other] as number];
        if (cost(one, yours) + cost(other, mine) >= cost(one, mine) + cost(other, yours)) continue;
        names[one] = yours;
        names[other] = mine;
        better = true;
      }
    }
  }
  return names;
}
