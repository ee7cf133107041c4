import { GuestFileProblem, guestFileLimits } from './guest-file.ts';
import { type FormulaCell, formulasWithoutAnswer } from './sheet.ts';
import { type ZipEntry, zipDirectory, zipOf } from './zip-archive.ts';

export interface Workbook {
  /** A zip with only the first visible sheet and what it needs, checked for size. */
  readonly bytes: Buffer;
  /** 1 is the first sheet of the workbook. */
  readonly sheet: number;
  readonly formulas: readonly FormulaCell[];
}

/**
 * Unpacks a spreadsheet within limits and packs it again without the rest. The reading library follows other size
 * fields of the zip than the directory, and would fill the memory for one cell far away: it only ever sees this copy.
 * Throws a GuestFileProblem, or an Error when the file is damaged.
 */
export function openWorkbook(bytes: Uint8Array): Workbook {
  const entries = new Map(zipDirectory(bytes).map((entry) => [entry.name, entry]));
  refuseTooBig([...entries.values()]);
  const unpacked = (path: string): Uint8Array | undefined => entries.get(path)?.unpack();

  const book = unpacked(bookPath);
  const relations = unpacked(relationsPath);
  if (!book || !relations) throw new GuestFileProblem('not_a_list');
  if (Math.max(book.length, relations.length) > mostOverview) throw new Error('overview too long');

  const targets = tagsIn(textOf(relations), 'Relationship').map((tag) => ({
    id: tag.get('Id'),
    kind: (tag.get('Type') ?? '').split('/').at(-1),
    path: pathOf(tag.get('Target') ?? ''),
  }));
  const sheets = tagsIn(textOf(book), 'sheet')
    .filter((tag) => tag.get('name'))
    .map((tag) => ({ id: tag.get('id'), isHidden: /hidden/i.test(tag.get('state') ?? '') }));
  const place = Math.max(
    0,
    sheets.findIndex(({ isHidden }) => !isHidden),
  );
  const sheetPath = targets.find(({ id, kind }) => kind === 'worksheet' && id === sheets[place]?.id)?.path;
  const sheet = sheetPath === undefined ? undefined : unpacked(sheetPath);
  if (sheetPath === undefined || !sheet) throw new Error('no sheet');
  const formulas = formulasWithoutAnswer(textOf(sheet));

  const files = new Map([
    [bookPath, book],
    [relationsPath, relations],
    [sheetPath, sheet],
  ]);
  for (const { path } of targets.filter(({ kind }) => kind === 'sharedStrings' || kind === 'styles')) {
    const content = unpacked(path);
    if (content) files.set(path, content);
  }
  return { bytes: zipOf(files), sheet: place + 1, formulas };
}

const bookPath = 'xl/workbook.xml';
const relationsPath = 'xl/_rels/workbook.xml.rels';
const mostOverview = 1024 * 1024;

function refuseTooBig(entries: readonly ZipEntry[]): void {
  if (entries.some(({ isLocked }) => isLocked)) throw new GuestFileProblem('locked');
  const total = entries.reduce((sum, { unpackedSize }) => sum + unpackedSize, 0);
  if (total > guestFileLimits.unpackedBytes) {
    throw new GuestFileProblem('too_big', { limit: guestFileLimits.bytes });
  }
}

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

const pathOf = (target: string): string => (target.startsWith('/') ? target.slice(1) : `xl/${target}`);

/** The attributes, without prefix, of every tag with this name. */
function tagsIn(xml: string, name: string): Map<string, string>[] {
  const tag = new RegExp(`<(?:[^\\s<>:/]*:)?${name}(?=[\\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*'){0,4000})>`, 'g');
  return [...xml.matchAll(tag)].map(
    ([, attributes = '']) =>
      new Map(
        [...attributes.matchAll(/([^\s=:"']{1,60})\s?=\s?(?:"([^"]*)"|'([^']*)')/g)].map(
          ([, key = '', double, single]): [string, string] => [key, double ?? single ?? ''],
        ),
      ),
  );
}
