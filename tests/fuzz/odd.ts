import type { Random } from './random.ts';

/** What nobody expects, on whichever platform. */
export const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e300,
  '',
  ' ',
  'x'.repeat(20_000),
  '\ud800',
  '\u0000\u202e',
  '__proto__',
  'constructor',
  'file:///etc/passwd',
  [],
  {},
  [null],
  { id: null },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  nested(2_000),
];

/** The same with one thing somewhere in it gone, other, or under another name. */
export function changed(random: Random, value: unknown, other: () => unknown): unknown {
  if (typeof value !== 'object' || value === null || random.chance(0.15)) return other();
  const keys = Object.keys(value);
  if (keys.length === 0) return other();
  const key = random.pick(keys);
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  const kind = random.below(6);
  if (kind === 0) delete copy[key];
  else if (kind === 1) copy[`${key}_`] = copy[key];
  else copy[key] = changed(random, copy[key], other);
  return copy;
}

/** Cut off, or with a sign too many or another. */
export function broken(random: Random, body: string): string {
  const place = random.below(body.length + 1);
  const sign = random.pick(['%', '"', '{', '}', '\\', '&', '=', '\u0000', 'é', '']);
  return body.slice(0, place) + sign + (random.chance(0.5) ? body.slice(place + 1) : '');
}

function nested(times: number): unknown {
  let deep: unknown = [];
  for (let n = 0; n < times; n += 1) deep = [deep];
  return deep;
}
