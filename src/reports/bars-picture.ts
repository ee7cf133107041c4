import { drawing, ink, lettered, n, shortened } from '../kernel/drawing.ts';

export interface Bar {
  readonly label: string;
  readonly count: number;
  /** What stands behind the bar, such as '7 van de 7'. */
  readonly says: string;
}

const row = 34;
const wide = { label: 172, bar: 132, all: 400 };

/** Bars with their words, narrow enough for a phone. Where there is nothing, a frame of dashes is left open. */
export function barsPicture(bars: readonly Bar[], most: number): string {
  const parts = bars.flatMap(({ label, count, says }, at) => {
    const y = at * row + 8;
    const length = most === 0 ? 0 : (count / most) * wide.bar;
    const bar =
      count === 0
        ? `<rect x="${wide.label}" y="${y}" width="${wide.bar}" height="20" fill="none" stroke="${ink}" stroke-width="1.5" stroke-dasharray="4 4"/>`
        : `<rect x="${wide.label}" y="${y}" width="${n(length)}" height="20" fill="#2468a2"/>`;
    const after = count === 0 ? wide.bar : length;
    return [
      lettered(wide.label - 8, y + 10, shortened(label, 21), { anchor: 'end', size: 14 }),
      bar,
      lettered(wide.label + after + 8, y + 10, shortened(says, 12), { size: 14, bold: true }),
    ];
  });
  return drawing(wide.all, bars.length * row + 10, parts);
}
