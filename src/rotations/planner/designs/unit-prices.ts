import { APART, onceMorePrices, pairPrices, REPEAT, visitPrice } from '../meeting-prices.ts';
import { countMet } from '../meetings.ts';
import type { NumberedRequest } from '../numbered-request.ts';
import type { Design } from './design.ts';
import type { DesignTask } from './design-task.ts';

export interface UnitPrices {
  /** [unit, unit]: what one meeting costs; the last unit is nobody, who costs nothing. */
  readonly meet: Int32Array;
  /** [round, unit, table]: what it costs this unit to be there, whatever it does in the other mixed rounds. */
  readonly table: Int32Array;
}

export function unitPrices(request: NumberedRequest, task: DesignTask): UnitPrices {
  const price = onceMore(request, task.fixed);
  const { rounds, units } = task;
  const table = new Int32Array(rounds.length * units.length * request.tables);
  units.forEach((unit, number) => {
    const atTable = pricePerTable(request, task, unit, price);
    for (let round = 0; round < rounds.length; round++) {
      const row = atTable.subarray(round * request.tables, (round + 1) * request.tables);
      table.set(row, (round * units.length + number) * request.tables);
    }
  });
  return { meet: meetPrices(task, price), table };
}

type Price = (one: number, other: number) => number;

function meetPrices({ units }: DesignTask, price: Price): Int32Array {
  const width = units.length + 1;
  const prices = new Int32Array(width * width);
  units.forEach((unit, one) => {
    units.forEach((others, other) => {
      if (one === other) return;
      for (const person of unit) {
        for (const friend of others) {
          const cell = one * width + other;
          prices[cell] = (prices[cell] as number) + price(person, friend);
        }
      }
    });
  });
  return prices;
}

/**
 * [unit, point]: people who stay at the tables of the point, tables the unit has seen before, and seats the
 * organiser locked elsewhere.
 */
export function placePrices(
  request: NumberedRequest,
  task: DesignTask,
  design: Design,
  { table: atTable }: UnitPrices,
): Int32Array {
  const { tables } = request;
  const { points, rounds } = design;
  const nobody = task.units.length;
  const prices = new Int32Array((nobody + 1) * points);
  const stayers = stayersPerTable(request, task);
  const again = visitPrice(request);
  const visits = new Int16Array(tables);
  task.units.forEach((unit, number) => {
    const seen = unit.map((person) => visitsBefore(task, person, tables));
    for (let point = 0; point < points; point++) {
      let price = 0;
      visits.fill(0);
      for (let round = 0; round < rounds; round++) {
        const table = design.at[round * points + point] as number;
        const cell = round * tables + table;
        price += atTable[(round * nobody + number) * tables + table] as number;
        const times = visits[table] as number;
        visits[table] = times + 1;
        price += REPEAT * times * (stayers[cell] as number) * unit.length;
        for (const before of seen) if ((before[table] as number) + times > 0) price += again;
      }
      prices[number * points + point] = price;
    }
  });
  return prices;
}

/** [round, table] */
function pricePerTable(
  request: NumberedRequest,
  task: DesignTask,
  unit: readonly number[],
  price: Price,
): Int32Array {
  const { tables } = request;
  const prices = new Int32Array(task.rounds.length * tables);
  task.rounds.forEach(({ at, pinned }, round) => {
    if ((at[unit[0] as number] as number) < 0) return;
    for (const person of unit) {
      for (const other of task.outside) {
        const cell = round * tables + (at[other] as number);
        if ((at[other] as number) >= 0) prices[cell] = (prices[cell] as number) + price(person, other);
      }
      const lock = pinned[person] as number;
      if (lock < 0) continue;
      for (let table = 0; table < tables; table++) {
        if (table !== lock) prices[round * tables + table] = APART;
      }
    }
  });
  return prices;
}

/** The price of the next meeting of two people, after those of the rounds that are not mixed. */
function onceMore(request: NumberedRequest, fixed: readonly Int16Array[]): Price {
  const { people } = request;
  const met = countMet(people, fixed);
  const pairs = pairPrices(request);
  const prices = onceMorePrices(request.profile);
  return (one, other) => {
    const cell = one * people + other;
    return (pairs[cell] as number) + (prices[met[cell] as number] as number);
  };
}

function stayersPerTable({ tables }: NumberedRequest, { rounds, outside }: DesignTask): Int16Array {
  const stayers = new Int16Array(rounds.length * tables);
  rounds.forEach(({ at }, round) => {
    for (const person of outside) {
      const table = at[person] as number;
      if (table >= 0) stayers[round * tables + table] = (stayers[round * tables + table] as number) + 1;
    }
  });
  return stayers;
}

function visitsBefore({ fixed }: DesignTask, person: number, tables: number): Int16Array {
  const visits = new Int16Array(tables);
  for (const at of fixed) {
    const table = at[person] as number;
    if (table >= 0) visits[table] = (visits[table] as number) + 1;
  }
  return visits;
}
