/** Full-width and Arabic digits, odd spaces and dashes, and signs that nobody sees between digits all hide a number. */
export function normalised(text: string): string {
  return text
    .replace(pieces, (piece) => piece.normalize('NFKC'))
    .replace(/(?!\s)[\p{C}\p{M}\u115F\u1160\u2800\u3164]/gu, '')
    .replace(/(?![0-9])\p{Nd}/gu, digitOf)
    .replace(/[’‘`´]/g, "'")
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/g, ' ');
}

// Normalising takes quadratic time on a long run of combining marks, so it gets short pieces.
const pieces = /.{1,500}/gsu;

/** In every script the ten digits stand in a row, which begins at a code that ends in 0 or in 6. */
function digitOf(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  const place = code & 15;
  const beginsAtZero = /\p{Nd}/u.test(String.fromCodePoint(code - place));
  return String(beginsAtZero ? place : place - 6);
}

/** A piece of a pattern; line breaks are for the reader only. */
export function piece(parts: TemplateStringsArray, ...lists: readonly string[]): string {
  return String.raw(parts, ...lists).replace(/\n */g, '');
}

/** Whole words, in any case; `(?-i:...)` inside makes capitals count. One pattern for all of them is much faster than many. */
export function anyPhrase(pieces: readonly string[]): RegExp {
  // Hundreds of times the letters of all scripts takes seconds to compile; Dutch and English need the Latin ones.
  const latin = pieces
    .join('|')
    .replace(/\[\\p\{L\}/g, '[A-Za-zÀ-ɏ')
    .replaceAll('\\p{L}', '[A-Za-zÀ-ɏ]');
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${latin})(?![\p{L}\p{N}])`, 'giu');
}

export function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
