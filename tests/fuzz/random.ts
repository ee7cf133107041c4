/** Chance that can be repeated: the same seed gives the same run (mulberry32). */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    /** True so often, of 1. */
    chance: (part: number) => next() < part,
    pick: <T>(among: readonly T[]): T => among[below(among.length)] as T,
  };
}

export type Random = ReturnType<typeof randomFrom>;
