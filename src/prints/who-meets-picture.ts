import type { OrganisationsMet } from '../rotations/planner/organisations-met.ts';
import { shareMet } from './who-meets.ts';

const cell = { wide: 46, high: 34 };
const letters = 13;
const longestName = 30;
const ink = '#1b211e';

/**
 * Organisations by organisations: the darker, the more of their pairs share a table; the number is the percentage. Blue
 * on white with dark numbers, so that colour-blind people and black printers lose nothing. What never meets has a frame.
 */
export function whoMeetsPicture(matrix: OrganisationsMet, under: string): string {
  const names = matrix.organisations.map(shortened);
  const margin = 42 + Math.max(0, ...names.map((name) => name.length)) * letters * 0.56;
  const [width, height] = [
    Math.ceil(margin + names.length * cell.wide + 2),
    Math.ceil((names.length + 1) * cell.high + 26),
  ];
  const rows = names.flatMap((name, row) => {
    const middle = (row + 1.5) * cell.high;
    return [
      text(margin - 8, middle, 'end', `${name}  ${row + 1}`),
      text(margin + (row + 0.5) * cell.wide, cell.high / 2, 'middle', String(row + 1), true),
      ...names.map((_, column) => box(margin, row, column, shareMet(matrix, row, column))),
    ];
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="system-ui, 'Open Sans', Arial, sans-serif" font-size="${letters}" fill="${ink}">`,
    ...rows,
    text(margin, height - 11, 'start', under),
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
  const never = share === 0 && row !== column;
  const frame = never ? `stroke="${ink}" stroke-width="2.5"` : 'stroke="#9aa39e"';
  const inset = never ? 2 : 0.5;
  return [
    `<rect x="${x + inset}" y="${y + inset}" width="${cell.wide - 2 * inset}" height="${cell.high - 2 * inset}" fill="${shade(share ?? 0)}" ${frame}/>`,
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

function shortened(name: string): string {
  const signs = [...name];
  return signs.length > longestName ? `${signs.slice(0, longestName - 1).join('')}…` : name;
}

// Names are what people typed: in a drawing, too, they are only words.
function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[^\P{Cc}\t]/gu, '');
}
