/** Ways in which people and programs write the nine digits of a BSN. */
export const spellings: Readonly<Record<string, (number: string) => string>> = {
  'in one piece': (number) => number,
  'three, three, three': grouped([3, 3, 3], ' '),
  'four, two, three with dots': grouped([4, 2, 3], '.'),
  'with dashes': grouped([3, 3, 3], '-'),
  'with slashes': grouped([2, 2, 2, 3], '/'),
  'with spaces that do not break': grouped([3, 3, 3], '\u00A0'),
  'in wide digits': shifted(0xff10),
  'in Arabic digits': shifted(0x0660),
  'with hidden signs between': grouped([1, 2, 3, 3], '\u200B'),
  'without its first zero': (number) => number.replace(/^0/, ''),
  'stuck to a word': (number) => `BSN${number}.`,
  'inside a sentence, with letters against it': (number) =>
    `Het nr van haar is x${number}y, sinds 2026 en 3 keer.`,
};

/** In groups of these sizes, with this between them. */
export function grouped(sizes: readonly number[], by: string) {
  return (number: string): string => {
    let from = 0;
    const groups = sizes.map((size) => {
      from += size;
      return number.slice(from - size, from);
    });
    return groups.join(by);
  };
}

/** In the digits of another script, of which this is the zero. */
export function shifted(zero: number) {
  return (number: string): string =>
    number.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
}

/**
 * The ninth digit of a BSN with these eight in front, if there is one: they weigh 9 to 2, and what is left after dividing
 * by eleven is the last. Written once more here, so that the check is not measured by itself.
 */
export function lastDigitOf(eight: string): number | undefined {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = [...eight].map(Number);
  const left = (9 * a + 8 * b + 7 * c + 6 * d + 5 * e + 4 * f + 3 * g + 2 * h) % 11;
  return left === 10 ? undefined : left;
}
