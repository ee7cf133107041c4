import { escaped } from '../kernel/drawing.ts';
import type { OrganisationsMet } from '../rotations/planner/organisations-met.ts';
import { shareMet } from './who-meets.ts';

const cell = { wide: 42, high: 38 };
const letters = 15;
const line = { signs: 18, high: 16 };
const ink = '#1b211e';

/**
 * Organisations by organisations: the darker, the more of their pairs share a table; the number is the percentage. Blue
 * on white with dark numbers, so that colour-blind people and black printers lose nothing. What never meets has a thick
 * frame; colleagues among each other have a dashed one and no shade.
 */
export function whoMeetsPicture(matrix: OrganisationsMet, under: string): string {
  const names = matrix.organisations.map(inTwoLines);
  const margin = 44 + Math.max(0, ...names.flat().map((part) => part.length)) * letters * 0.56;
  const width = Math.ceil(Math.max(margin + names.length * cell.wide + 2, under.length * letters * 0.56));
  const height = (names.length + 1) * cell.high + 28;
  const rows = names.flatMap((parts, row) => {
    const middle = (row + 1.5) * cell.high;
    const top = middle - ((parts.length - 1) * line.high) / 2;
    return [
      ...parts.map((part, at) => text(margin - 34, top + at * line.high, 'end', part)),
      text(margin - 8, middle, 'end', String(row + 1), true),
      text(margin + (row + 0.5) * cell.wide, cell.high / 2, 'middle', String(row + 1), true),
      ...names.map((_, column) => box(margin, row, column, shareMet(matrix, row, column))),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Open Sans', Arial, sans-serif" font-size="${letters}" fill="${ink}">`,
    ...rows,
    text(width - 2, height - 11, 'end', under),
    '</svg>',
  ].join('');
}

/** Never 0 or 100 for what is only nearly so. */
export function percentOf(share: number): number {
  if (share === 0 || share === 1) return share * 100;
  return Math.min(99, Math.max(1, Math.round(share * 100)));
}

function box(margin: number, row: number, column: number, share: number | undefined): string {
  const [x, y] = [margin + column * cell.wide, (row + 1) * cell.high];
  const colleagues = row === column;
  const never = share === 0 && !colleagues;
  const frame = colleagues ? 'stroke="#757e79" stroke-dasharray="3 3"' : 'stroke="#9aa39e"';
  const inset = never ? 2 : 0.5;
  const fill = colleagues ? '#fff' : shade(share ?? 0);
  return [
    `<rect x="${x + inset}" y="${y + inset}" width="${cell.wide - 2 * inset}" height="${cell.high - 2 * inset}" fill="${fill}" ${never ? `stroke="${ink}" stroke-width="2.5"` : frame}/>`,
    text(
      x + cell.wide / 2,
      y + cell.high / 2,
      'middle',
      share === undefined ? '–' : String(percentOf(share)),
      never,
    ),
  ].join('');
}

// From white to a blue on which dark numbers keep a contrast of 7 to 1.
function shade(share: number): string {
  const towards = [122, 178, 222].map((full) => Math.round(255 - (255 - full) * share));
  return `rgb(${towards.join(',')})`;
}

function text(x: number, y: number, anchor: 'start' | 'middle' | 'end', words: string, bold = false): string {
  const weight = bold ? ' font-weight="700"' : '';
  return `<text x="${x}" y="${y}" dy="0.35em" text-anchor="${anchor}"${weight}>${escaped(words)}</text>`;
}

function inTwoLines(name: string): readonly string[] {
  const parts: string[] = [];
  for (const word of name.split(/\s+/)) {
    const longer = parts.length === 0 ? word : `${parts.at(-1)} ${word}`;
    if (parts.length > 0 && (longer.length <= line.signs || parts.length === 2))
      parts[parts.length - 1] = longer;
    else parts.push(word);
  }
  return parts.map((part) => {
    const signs = [...part];
    return signs.length > line.signs ? `${signs.slice(0, line.signs - 1).join('')}…` : part;
  });
}
