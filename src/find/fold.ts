/**
 * The words of a text as they are compared: lower case, no accents, no dots inside abbreviations, and no "'s" or
 * "'er" behind them. "W&I", "w & i" and
 * "W en I" become one word. Words that are tied by a hyphen stay in one group.
 */
export function wordGroups(text: string): readonly (readonly string[])[] {
  const folded = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[øłđıßæœ]/g, (sign) => plain[sign] as string)
    .replace(/(?<=[\p{L}\p{N}])['’`´]s(?![\p{L}\p{N}])/gu, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})\.(?=\p{L}(?![\p{L}\p{N}]))/gu, '$1')
    .replace(/(?<=[\p{L}\p{N}])['’`´]ers?(?![\p{L}\p{N}])/gu, '')
    .replace(/['’`´]/g, '')
    .replace(/(?<![\p{L}\p{N}])(\p{L})(?:\s*&\s*|\s+(?:en|and)\s+)(\p{L})(?![\p{L}\p{N}])/gu, '$1$2');
  return (folded.match(/[\p{L}\p{N}]+(?:[-‐‑–][\p{L}\p{N}]+)*/gu) ?? []).map((group) =>
    group.split(/[-‐‑–]/),
  );
}

const plain: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
};

/** The folded words of a text, one after the other. */
export function foldedWords(text: string): readonly string[] {
  return wordGroups(text).flat();
}
