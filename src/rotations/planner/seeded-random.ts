/** Chance that can be repeated: the same seed gives the same draws on every machine. */
export interface SeededRandom {
  /** A whole number from 0 up to, not including, `end`. */
  below(end: number): number;
  /** From 0 up to, not including, 1. */
  fraction(): number;
}

/** Xorshift of 32 bits (Marsaglia 2003): good enough for a search, never for secrets. */
export function seededRandom(seed: number): SeededRandom {
  let state = scatter(seed);
  function fraction(): number {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4_294_967_296;
  }
  return { fraction, below: (end) => Math.floor(fraction() * end) };
}

/** Neighbouring seeds must not give neighbouring draws, and the state may never be zero. */
function scatter(seed: number): number {
  let bits = (Math.trunc(seed) ^ 0x9e3779b9) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  bits ^= bits >>> 16;
  return bits === 0 ? 0x6d2b79f5 : bits;
}
