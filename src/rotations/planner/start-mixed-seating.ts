import { layerPrices } from './layer-prices.ts';
import { areEven } from './layer-share.ts';
import { onceMorePrices, pairPrices, visitPrice } from './meeting-prices.ts';
import { countMet } from './meetings.ts';
import { join, type MixedSeating, meetMore } from './mixed-seating.ts';
import type { NumberedRequest } from './numbered-request.ts';

/**
 * @param mixed table per person (-1: not there), for each round to improve. @param fixed the same, for all
 * other rounds. @param repeat how much dearer than usual it is to meet again.
 */
export function startMixedSeating(
  request: NumberedRequest,
  mixed: readonly Int16Array[],
  fixed: readonly Int16Array[],
  repeat = 1,
): MixedSeating {
  const { people, tables, layers } = request;
  const rounds = mixed.length;
  const cells = rounds * tables;
  const shapes = mixed.map((at) => shapeOf(request, at));
  const stride = roomPerTable(request, shapes);
  const seating: MixedSeating = {
    request,
    people,
    tables,
    layers,
    rounds,
    at: new Int16Array(rounds * people).fill(-1),
    place: new Int16Array(rounds * people),
    seated: new Int16Array(cells * stride),
    stride,
    size: new Int16Array(cells),
    chairsTaken: new Int16Array(cells),
    met: new Uint8Array(people * people),
    pairPrice: pairPrices(request),
    onceMore: onceMorePrices(request.profile).map((price) => price * repeat),
    meetPrice: new Int32Array(people * people),
    partPrice: new Int32Array(people * people),
    visits: new Uint8Array(people * tables),
    visitPrice: visitPrice(request),
    ofLayer: new Int16Array(cells * layers),
    layerPrices: layerPrices(request, shapes, stride),
    even: Uint8Array.from(shapes, ({ even }) => Number(even)),
  };
  for (const at of fixed) countVisits(seating, at);
  countFixedMeetings(seating, fixed);
  mixed.forEach((at, round) => {
    for (const [person, table] of at.entries()) if (table >= 0) join(seating, round, person, table);
  });
  return seating;
}

/** Rounds at own tables, and rounds already played, count for visits and for meetings. Nobody comes back to a table that closed. */
function countVisits(seating: MixedSeating, at: Int16Array): void {
  for (const [person, table] of at.entries()) {
    const cell = person * seating.tables + table;
    if (table >= 0 && table < seating.tables) seating.visits[cell] = (seating.visits[cell] as number) + 1;
  }
}

function countFixedMeetings(seating: MixedSeating, fixed: readonly Int16Array[]): void {
  const met = countMet(seating.people, fixed);
  for (let one = 0; one < seating.people; one++) {
    for (let other = one + 1; other < seating.people; other++) {
      meetMore(seating, one, other, met[one * seating.people + other] as number);
    }
  }
}

/** What does not change while people swap: who is there, and whether the tables are even. */
export function shapeOf(request: NumberedRequest, at: Int16Array) {
  const ofLayer = new Int16Array(request.layers);
  const sizes = new Int16Array(request.tables);
  const chairs = new Int16Array(request.tables);
  for (const [person, table] of at.entries()) {
    if (table < 0) continue;
    const layer = request.layerOf[person] as number;
    ofLayer[layer] = (ofLayer[layer] as number) + 1;
    sizes[table] = (sizes[table] as number) + 1;
    chairs[table] = (chairs[table] as number) + (request.chairs[person] as number);
  }
  return { ofLayer, sizes, even: areEven(chairs) };
}

/** The longest list a table can get: even tables never outgrow the fullest, but chairless people may come too. */
function roomPerTable(request: NumberedRequest, shapes: readonly { readonly sizes: Int16Array }[]): number {
  const chairless = request.chairs.filter((chair) => chair === 0).length;
  return Math.max(0, ...shapes.flatMap(({ sizes }) => [...sizes])) + chairless + 1;
}
