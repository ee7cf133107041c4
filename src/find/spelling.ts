/** How many typing errors may be in a word of this length. */
export function errorsIn(word: string): number {
  return word.length < 4 ? 0 : word.length < 8 ? 1 : 2;
}

/**
 * The ways to find a word that is written wrong: its first seven letters with as many of them left out as there may be
 * errors, and how it sounds. Two words that differ by no more share one of these.
 */
export function spellingsOf(word: string): readonly string[] {
  const errors = errorsIn(word);
  let some = new Set([startOfSpelling(word)]);
  const all = new Set(some);
  for (let left = errors; left > 0; left--) {
    const next = new Set<string>();
    for (const text of some) {
      for (let at = 0; at < text.length; at++) next.add(text.slice(0, at) + text.slice(at + 1));
    }
    for (const text of next) all.add(text);
    some = next;
  }
  // The sound has a mark, so that it is no spelling of another word.
  return errors > 0 ? [...all, `=${soundOf(word)}`] : [...all];
}

/** The spelling of a word without errors. */
export const startOfSpelling = (word: string) => word.slice(0, looked);

const looked = 7;

/** How many typing errors are between two words, or more than `most`; the same sound is half a one. */
export function errorsApart(one: string, other: string, most: number): number {
  if (one === other) return 0;
  // With another beginning a short word is another word: tolk, kolk. Two letters that changed places are an error.
  const swapped = one[0] === other[1] && one[1] === other[0];
  if (one.length < 6 && one[0] !== other[0] && !swapped) return most + 1;
  return soundOf(one) === soundOf(other) ? 0.5 : errorsBetween(one, other, most);
}

/** Words that sound the same in Dutch are the same here: dijkstra, dykstra; gewelt, geweld. */
function soundOf(word: string): string {
  return word
    .replace(/ij|ei|ie|y/g, 'i')
    .replace(/ou/g, 'au')
    .replace(/ph/g, 'f')
    .replace(/ch|gh|g/g, 'g')
    .replace(/ck|q|c(?![eih])/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/th|dt|d$/g, 't')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(/(.)\1+/g, '$1');
}

/**
 * How many errors make one word of the other: a letter too much, one missing, a wrong one, or two that changed places.
 * More than `most` is told as `most + 1`.
 */
function errorsBetween(one: string, other: string, most: number): number {
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
