/**
 * A text without case, accents, punctuation and double spaces, for comparing what people typed.
 * A text of only signs (an emoji as a name) stays itself, so that two such names are never the same by accident.
 */
export function plain(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return letters || text.trim().toLowerCase();
}

/**
 * The candidate that differs from the word by a typing slip only, or null. All of them in plain spelling.
 * Words of up to three letters and words with other digits ("school 1", "school 2") never look alike.
 */
export function lookalike(word: string, candidates: Iterable<string>): string | null {
  const digits = digitsOf(word);
  let best: string | null = null;
  let fewest = slipsAllowed(word) + 1;
  for (const candidate of candidates) {
    const slips = slipsBetween(word, candidate, fewest - 1);
    if (slips >= fewest || digitsOf(candidate) !== digits) continue;
    fewest = slips;
    best = candidate;
  }
  return best;
}

const slipsAllowed = (word: string): number => Math.min(3, Math.floor(word.length / 4));

const digitsOf = (word: string): string => word.replace(/\D/g, '');

/** Letters to add, drop or change; stops counting above `most`, because a list may hold thousands of names. */
function slipsBetween(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  const [a, b] = [one.slice(same), other.slice(same)];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(change, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return most + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
