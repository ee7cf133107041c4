import { layerShare, outside, sharePerTable } from './layer-share.ts';
import type { NumberedRequest } from './numbered-request.ts';

/** Hundredths of a repeat, per seat outside the fair share of a layer: by chairs, and by tables of about even size. */
const LAYER = 150;
const LAYER_PER_TABLE = 60;
const LONE_EXPERT = 1000;
/** At a table where experts by experience sit in pairs. */
const EXPERTS_AT_MOST = 3;

/** What it costs to have so many people of a layer at a table, looked up and never computed during a search. */
export interface LayerPrices {
  /** [round, size of the table, layer, count]: see `rowOf` for where the counts of layer 0 begin. */
  readonly price: Int32Array;
  readonly layers: number;
  readonly smallest: number;
  readonly sizes: number;
  readonly counts: number;
}

/** @param shapes per round: how many people there are per layer, whether the tables are even, and their sizes. */
export function layerPrices(
  request: NumberedRequest,
  shapes: readonly {
    readonly ofLayer: ArrayLike<number>;
    readonly even: boolean;
    readonly sizes: ArrayLike<number>;
  }[],
  room: number,
): LayerPrices {
  const allSizes = shapes.flatMap((shape) => Array.from(shape.sizes));
  const chairless = request.chairs.filter((chair) => chair === 0).length;
  const smallest = Math.max(0, Math.min(...allSizes, room) - chairless - 1);
  const sizes = room + 1 - smallest;
  const { layers } = request;
  const counts = room + 2;
  const prices = new Int32Array(shapes.length * sizes * layers * counts);
  shapes.forEach(({ ofLayer, even }, round) => {
    const everyone = Array.from(ofLayer).reduce((sum, count) => sum + count, 0);
    for (let size = 0; size < sizes; size++) {
      for (let layer = 0; layer < layers; layer++) {
        const atTable = smallest + size;
        const price = priceOfLayer(request, layer, { ofLayer: ofLayer[layer] ?? 0, atTable, everyone, even });
        const first = ((round * sizes + size) * layers + layer) * counts;
        for (let count = 0; count < counts; count++) {
          prices[first + count] = price(count);
        }
      }
    }
  });
  return { price: prices, layers, smallest, sizes, counts };
}

/** By how many people of the layer are at a table of this size. */
export function priceOfLayer(
  request: Pick<NumberedRequest, 'tables' | 'experts' | 'expertMode'>,
  layer: number,
  table: {
    readonly ofLayer: number;
    readonly atTable: number;
    readonly everyone: number;
    readonly even: boolean;
  },
): (count: number) => number {
  if (layer === request.experts && request.expertMode === 'pairs') return priceOfExperts;
  const share = layerShare(table);
  const perTable = sharePerTable(table.ofLayer, request.tables);
  return (count) =>
    LAYER * outside(share, count) + (table.even ? LAYER_PER_TABLE * outside(perTable, count) : 0);
}

function priceOfExperts(count: number): number {
  return count === 1 ? LONE_EXPERT : LAYER * Math.max(0, count - EXPERTS_AT_MOST);
}

/** Where the prices of layer 0 begin for a table of this size. */
export function rowOf({ sizes, layers, smallest, counts }: LayerPrices, round: number, size: number): number {
  return (round * sizes + size - smallest) * layers * counts;
}

/** One expert by experience among three board members or more. */
export function loneExpertPrice(experts: number, board: number): number {
  return experts === 1 && board >= 3 ? LONE_EXPERT : 0;
}
