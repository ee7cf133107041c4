import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  ImageRun,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from 'docx';
import type { Language } from '../kernel/language.ts';
import { pngOf } from '../kernel/png.ts';
import type { Part } from './approach-paper.ts';
import { approachWords as words } from './approach-words.ts';
import { harmless } from './harmless-text.ts';

/** The plan as a Word document, with real headings, header rows that come back on each sheet, and page numbers. */
export async function approachDocx(
  language: Language,
  title: string,
  parts: readonly Part[],
): Promise<Uint8Array> {
  const locale = { nl: 'nl-NL', en: 'en-GB' }[language];
  const drawn = await drawnIn(parts);
  const document = new Document({
    title: harmless(title),
    creator: words.title[language],
    styles: stylesIn(locale),
    numbering: { config: [{ reference: 'points', levels: [bullet] }] },
    sections: sheetsOf(parts).map(({ lying, parts: inside }) => ({
      properties: { page: { margin, size: lying ? { ...a4, orientation: PageOrientation.LANDSCAPE } : a4 } },
      footers: { default: pageNumber(language) },
      children: inside.flatMap((part): readonly (Paragraph | Table)[] =>
        part.kind === 'picture' ? (drawn.get(part) ?? []) : written(part, lying ? lyingWidth : uprightWidth),
      ),
    })),
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

// In twentieths of a point: A4, with 2 cm of white around it.
const a4 = { width: 11906, height: 16838 };
const margin = { top: 1134, right: 1134, bottom: 1134, left: 1134 };
const uprightWidth = a4.width - 2 * margin.left;
const lyingWidth = a4.height - 2 * margin.left;
// What Word calls a dot: 96 in an inch, of which the sheet has 1,440 parts.
const most = { wide: Math.floor((lyingWidth / 1440) * 96), high: 480 };
const ink = '1F2A37';
const accent = '155E75';

const bullet = {
  level: 0,
  format: LevelFormat.BULLET,
  text: '•',
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: 360, hanging: 260 } } },
};

function stylesIn(locale: string) {
  const heading = (size: number, before: number) => ({
    run: { size, bold: true, color: accent, font: 'Calibri' },
    paragraph: { spacing: { before, after: 100 }, keepNext: true },
  });
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: 22, color: ink, language: { value: locale } },
        paragraph: { spacing: { after: 120, line: 276, lineRule: LineRuleType.AUTO } },
      },
      title: {
        run: { size: 48, bold: true, color: accent, font: 'Calibri' },
        paragraph: { spacing: { after: 60, line: 240, lineRule: LineRuleType.AUTO } },
      },
      heading1: heading(32, 360),
      heading2: heading(26, 280),
      heading3: heading(22, 160),
    },
  };
}

interface Sheet {
  readonly lying: boolean;
  readonly parts: Part[];
}

/** A heading that wants another way up begins a section of its own. */
function sheetsOf(parts: readonly Part[]): readonly Sheet[] {
  const sheets: Sheet[] = [];
  for (const part of parts) {
    const wants = part.kind === 'heading' ? part.sheet : undefined;
    const last = sheets.at(-1);
    if (last === undefined || (wants !== undefined && (wants === 'lying' || last.lying)))
      sheets.push({ lying: wants === 'lying', parts: [part] });
    else last.parts.push(part);
  }
  return sheets;
}

/** Pictures are drawn before the document is written, as wide as a sheet that lies down, with its heading above it. */
async function drawnIn(parts: readonly Part[]): Promise<ReadonlyMap<Part, readonly Paragraph[]>> {
  const drawn = new Map<Part, readonly Paragraph[]>();
  for (const part of parts) {
    if (part.kind !== 'picture') continue;
    const data = await pngOf(part.svg, 2_000);
    const [, wide = 1, high = 1] = (/viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(part.svg) ?? []).map(Number);
    const scale = Math.min(most.wide / wide, most.high / high);
    const transformation = { width: Math.round(wide * scale), height: Math.round(high * scale) };
    const altText = { name: 'picture', title: '', description: harmless(part.says) };
    const image = new ImageRun({ type: 'png', data, transformation, altText });
    drawn.set(part, [new Paragraph({ children: [image] })]);
  }
  return drawn;
}

function written(part: Exclude<Part, { kind: 'picture' }>, width: number): (Paragraph | Table)[] {
  switch (part.kind) {
    case 'title':
      return [
        new Paragraph({ heading: HeadingLevel.TITLE, children: [run(part.text)] }),
        new Paragraph({ children: [run(part.under)] }),
      ];
    case 'heading':
      return [
        new Paragraph({
          heading: levels[part.level],
          pageBreakBefore: part.sheet === 'upright',
          children: [run(part.text)],
        }),
      ];
    case 'text':
      return [
        new Paragraph({ keepNext: part.quiet === true, children: [run(part.text, part.quiet === true)] }),
      ];
    case 'list':
      return part.items.map(
        (item) =>
          new Paragraph({
            numbering: { reference: 'points', level: 0 },
            spacing: { after: 60 },
            children: [run(item)],
          }),
      );
    case 'table':
      return [tableOf(part, width), new Paragraph({})];
  }
}

const levels = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

function tableOf({ columns, rows, tall }: Extract<Part, { kind: 'table' }>, width: number): Table {
  const share = sharesOf(columns.length).map((part) => Math.round(part * width));
  const cells = (row: readonly string[], header: boolean) =>
    row.map(
      (text, at) =>
        new TableCell({
          width: { size: share[at] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 90, right: 90 },
          verticalAlign: VerticalAlign.TOP,
          ...(header ? { shading: { fill: 'E6F0F3' } } : {}),
          children: [
            new Paragraph({
              spacing: { after: 0 },
              children: [
                header ? new TextRun({ text: harmless(text), bold: true, size: 20 }) : run(text, false, 20),
              ],
            }),
          ],
        }),
    );
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: share,
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: cells(columns, true) }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(tall ? { height: { value: 900, rule: 'atLeast' as const } } : {}),
            children: cells(row, false),
          }),
      ),
    ],
  });
}

/** Where a sentence stands there is more room. */
function sharesOf(columns: number): readonly number[] {
  if (columns === 3) return [0.48, 0.2, 0.32];
  const first = columns === 2 ? 0.35 : 0.25;
  return [first, ...Array.from({ length: columns - 1 }, () => (1 - first) / (columns - 1))];
}

function run(text: string, quiet = false, size?: number): TextRun {
  return new TextRun({
    text: harmless(text),
    ...(quiet ? { italics: true } : {}),
    ...(size ? { size } : {}),
  });
}

function pageNumber(language: Language): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [
          new TextRun({
            size: 18,
            children: [
              `${words.page[language]} `,
              PageNumber.CURRENT,
              ` ${words.of[language]} `,
              PageNumber.TOTAL_PAGES,
            ],
          }),
        ],
      }),
    ],
  });
}
