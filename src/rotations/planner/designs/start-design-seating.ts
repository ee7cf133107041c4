import { layerPrices } from '../layer-prices.ts';
import { areEven } from '../layer-share.ts';
import type { NumberedRequest } from '../numbered-request.ts';
import type { Design } from './design.ts';
import { type DesignSeating, seatUnit } from './design-seating.ts';
import type { DesignTask } from './design-task.ts';
import { placePrices, type UnitPrices } from './unit-prices.ts';

/** Sizes that a table may pass through while tables are levelled. */
const SPARE = 4;

/** Units take the points in the order of layer and organisation: a column of a plane then holds one layer. */
export function startDesignSeating(
  request: NumberedRequest,
  task: DesignTask,
  design: Design,
  prices: UnitPrices,
): DesignSeating {
  const { tables, layers } = request;
  const { units, rounds, least, most } = task;
  const nobody = units.length;
  const cells = design.rounds * tables;
  const sum = (unit: readonly number[], value: (person: number) => number) =>
    unit.reduce((total, person) => total + value(person), 0);
  const unitLayers = new Int16Array((nobody + 1) * layers);
  units.forEach((unit, number) => {
    for (const person of unit) {
      const cell = number * layers + (request.layerOf[person] as number);
      unitLayers[cell] = (unitLayers[cell] as number) + 1;
    }
  });
  const shapes = rounds.map(({ at }, round) => {
    const ofLayer = new Int16Array(layers);
    at.forEach((table, person) => {
      const layer = request.layerOf[person] as number;
      if (table >= 0) ofLayer[layer] = (ofLayer[layer] as number) + 1;
    });
    const wanted = [least, most].flatMap((size) => [...size.subarray(round * tables, (round + 1) * tables)]);
    const sizes = [Math.max(0, Math.min(...wanted) - SPARE), Math.max(...wanted) + SPARE];
    return { ofLayer, sizes, even: areEven(wanted) };
  });
  const room = Math.max(...shapes.flatMap(({ sizes }) => sizes)) + SPARE;
  const seating: DesignSeating = {
    design,
    tables,
    layers,
    units,
    unitAt: new Int16Array(design.points).fill(nobody),
    there: new Int16Array(design.rounds * design.points).fill(nobody),
    ...pointsPerTable(design, tables),
    meetPrice: prices.meet,
    placePrice: placePrices(request, task, design, prices),
    chairs: Int16Array.from([...units.map((unit) => sum(unit, (one) => request.chairs[one] as number)), 0]),
    heads: Int16Array.from([...units.map((unit) => unit.length), 0]),
    unitLayers,
    chairsTaken: new Int16Array(cells),
    least,
    most,
    size: new Int16Array(cells),
    ofLayer: new Int16Array(cells * layers),
    layerPrices: layerPrices(request, shapes, room),
  };
  seatOutsiders(request, task, seating);
  units.forEach((unit, point) => {
    seating.unitAt[point] = point;
    rounds.forEach(({ at }, round) => {
      if ((at[unit[0] as number] as number) >= 0) seatUnit(seating, round, point, point, 1);
    });
  });
  return seating;
}

function seatOutsiders(request: NumberedRequest, task: DesignTask, seating: DesignSeating): void {
  const { tables, layers, chairsTaken, size, ofLayer } = seating;
  task.rounds.forEach(({ at }, round) => {
    for (const person of task.outside) {
      if ((at[person] as number) < 0) continue;
      const cell = round * tables + (at[person] as number);
      const layer = cell * layers + (request.layerOf[person] as number);
      chairsTaken[cell] = (chairsTaken[cell] as number) + (request.chairs[person] as number);
      size[cell] = (size[cell] as number) + 1;
      ofLayer[layer] = (ofLayer[layer] as number) + 1;
    }
  });
}

function pointsPerTable({ points, rounds, at }: Design, tables: number) {
  const first = new Int32Array(rounds * tables + 1);
  const pointsAt = new Int16Array(rounds * points);
  let next = 0;
  for (let cell = 0; cell < rounds * tables; cell++) {
    first[cell] = next;
    const round = Math.floor(cell / tables);
    for (let point = 0; point < points; point++) {
      if (at[round * points + point] === cell % tables) pointsAt[next++] = point;
    }
  }
  first[rounds * tables] = next;
  return { first, pointsAt };
}
