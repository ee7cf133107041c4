import type { Language } from '../kernel/language.ts';
import type { Block, Item } from '../kernel/message.ts';
import type { CheckedRow } from './guest-list.ts';
import type { GuestListDraft } from './guest-list-draft-store.ts';
import { rowProblemWords } from './guest-list-words.ts';
import { draftWords as words } from './guest-words.ts';

const mostRows = 40;
const manyRows = 4;

/** Row by row, but the same thing is not said over and over. */
export function problemBlocks(
  language: Language,
  title: string,
  draft: GuestListDraft,
  rows: readonly CheckedRow[],
): Block[] {
  if (rows.length === 0) return [];
  const groups = [...Map.groupBy(rows, (row) => problemsOf(language, row))];
  const items = groups.flatMap(([said, same]): Item[] => {
    const tone = same[0]?.guest ? 'warning' : 'problem';
    if (same.length < manyRows)
      return same.map((row) => ({ text: rowTitle(language, draft, row), detail: said, tone }));
    const lines = same.slice(0, mostRows).map(({ line }) => line);
    const detail = words.inRows[language]({ lines: lines.join(', '), more: same.length - lines.length });
    return [{ text: said, detail, tone }];
  });
  const rest = items.length - mostRows;
  const more: Block[] =
    rest > 0 ? [{ kind: 'text', text: words.more[language]({ rows: rest }), tone: 'quiet' }] : [];
  return [{ kind: 'heading', text: title }, { kind: 'list', items: items.slice(0, mostRows) }, ...more];
}

/** What the word for the layer means is asked once for all rows; those need no line of their own. */
export function isNotAsked({ problems }: CheckedRow): boolean {
  return problems.some(({ code, weight }) => weight === 'stops' && code !== 'layer_unknown');
}

/** Of a row that is refused only why; what else is odd about it matters later. */
function problemsOf(language: Language, { guest, problems }: CheckedRow): string {
  return problems
    .filter(({ weight }) => guest !== null || weight === 'stops')
    .map((problem) => rowProblemWords[problem.code][language](problem))
    .join('\n');
}

function rowTitle(language: Language, { file, mapping }: GuestListDraft, { line }: CheckedRow): string {
  const cells = file.rows.find((row) => row.line === line)?.cells ?? [];
  const { first_name, name_prefix, last_name, full_name } = mapping.columns;
  const parts = [first_name, name_prefix, last_name, full_name].map((column) =>
    column === undefined ? '' : (cells[column] ?? ''),
  );
  const name = parts.filter(Boolean).join(' ').slice(0, 60);
  return words.row[language]({ line, name: name && ` · ${name}` });
}
