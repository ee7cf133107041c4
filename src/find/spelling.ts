/** How many typing errors may be in a word of this length. */
export function errorsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The ways to find a word that is written wrong: its first seven letters with as many of them left out as there may be
 * errors. Two words that differ by no more share one of these.
 */
export function spellingsOf(word: string, errors = errorsIn(word)): readonly string[] {
  let some = new Set([word.slice(0, looked)]);
  const all = new Set(some);
  for (let left = errors; left > 0; left--) {
    const next = new Set<string>();
    for (const text of some) {
      for (let at = 0; at < text.length; at++) next.add(text.slice(0, at) + text.slice(at + 1));
    }
    for (const text of next) all.add(text);
    some = next;
  }
  return [...all];
}

const looked = 7;

/**
 * How many errors make one word of the other: a letter too much, one missing, a wrong one, or two that changed places.
 * More than `most` is told as `most + 1`.
 */
export function errorsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (last[j] as number) + 1,
        (row[j - 1] as number) + 1,
        (last[j - 1] as number) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] as number) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = row;
  }
  return last[other.length] as number;
}
