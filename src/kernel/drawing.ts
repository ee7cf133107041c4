/** Letters and signs that a drawing may have: names are what people typed, and in a drawing, too, they are only words. */
export function escaped(words: string): string {
  return words
    .toWellFormed()
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[^\P{Cc}\t]/gu, '');
}

/** At most so many signs; what is cut ends in '…'. */
export function shortened(words: string, signs: number): string {
  const all = [...words.replace(/\s+/g, ' ').trim()];
  return all.length > signs
    ? `${all
        .slice(0, signs - 1)
        .join('')
        .trimEnd()}…`
    : all.join('');
}

export interface Lettering {
  readonly size?: number;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly bold?: true;
  readonly fill?: string;
}

/** Words with their middle at this height. */
export function lettered(
  x: number,
  y: number,
  words: string,
  { size = 15, anchor = 'start', bold, fill }: Lettering = {},
): string {
  const more = `${bold ? ' font-weight="700"' : ''}${fill ? ` fill="${fill}"` : ''}`;
  return `<text x="${n(x)}" y="${n(y)}" dy="0.35em" font-size="${n(size)}" text-anchor="${anchor}"${more}>${escaped(words)}</text>`;
}

/** A drawing in dark ink on white: it is printed, and shown to people who see no colours. */
export function drawing(width: number, height: number, parts: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${n(width)}" height="${n(height)}" viewBox="0 0 ${n(width)} ${n(height)}" font-family="'Open Sans', Arial, sans-serif" fill="${ink}">`,
    `<rect width="${n(width)}" height="${n(height)}" fill="#fff"/>`,
    ...parts,
    '</svg>',
  ].join('');
}

export const ink = '#1b211e';

/** A number as a drawing has it: short. */
export function n(value: number): string {
  return String(Math.round(value * 10) / 10);
}
