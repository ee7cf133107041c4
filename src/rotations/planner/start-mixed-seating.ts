import { areEven, layerShare } from './layer-share.ts';
import { countMet } from './meetings.ts';
import { join, type MixedSeating, meetMore } from './mixed-seating.ts';
import type { NumberedRequest } from './numbered-request.ts';
import { FAIR_PROFILE, pairPrices } from './seating-prices.ts';

/** @param mixed table per person, for each round to improve. @param fixed the same, for all other rounds. */
export function startMixedSeating(
  request: NumberedRequest,
  mixed: readonly Int16Array[],
  fixed: readonly Int16Array[],
): MixedSeating {
  const { people, tables, layers } = request;
  const rounds = mixed.length;
  const cells = rounds * tables;
  const stride = roomPerTable(request, mixed);
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
    onceMore: FAIR_PROFILE,
    meetPrice: new Int32Array(people * people),
    partPrice: new Int32Array(people * people),
    visits: new Uint8Array(people * tables),
    ofLayer: new Int16Array(cells * layers),
    least: new Int16Array(cells * layers),
    most: new Int16Array(cells * layers),
    even: new Uint8Array(rounds),
  };
  for (const at of fixed) countVisits(seating, at);
  countFixedMeetings(seating, fixed);
  mixed.forEach((at, round) => {
    for (const [person, table] of at.entries()) join(seating, round, person, table);
    setLayerShares(seating, round);
  });
  return seating;
}

/** Rounds at own tables, and rounds already played, count for visits and for meetings. */
function countVisits(seating: MixedSeating, at: Int16Array): void {
  for (const [person, table] of at.entries()) {
    const cell = person * seating.tables + table;
    if (table >= 0) seating.visits[cell] = (seating.visits[cell] as number) + 1;
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

function setLayerShares(seating: MixedSeating, round: number): void {
  const { request, people, tables, layers, chairsTaken, size } = seating;
  const even = areEven(chairsTaken.subarray(round * tables, (round + 1) * tables));
  seating.even[round] = even ? 1 : 0;
  for (let layer = 0; layer < layers; layer++) {
    const ofLayer = request.layerOf.filter((one) => one === layer).length;
    for (let table = 0; table < tables; table++) {
      const atTable = size[round * tables + table] as number;
      const share = layerShare({ ofLayer, atTable, everyone: people, tables, even });
      seating.least[(round * tables + table) * layers + layer] = share.least;
      seating.most[(round * tables + table) * layers + layer] = share.most;
    }
  }
}

/** The longest list a table can get: even tables never outgrow the fullest, but chairless people may come too. */
function roomPerTable(request: NumberedRequest, mixed: readonly Int16Array[]): number {
  const chairless = request.chairs.filter((chair) => chair === 0).length;
  let fullest = 0;
  for (const at of mixed) {
    const size = new Int16Array(request.tables);
    for (const table of at) size[table] = (size[table] as number) + 1;
    fullest = Math.max(fullest, ...size);
  }
  return fullest + chairless + 1;
}
