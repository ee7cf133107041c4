import type { ItemOf } from '../../src/kernel/message.ts';
import { marked } from '../chat/block-runs.ts';
import { cardLimits } from './card-limits.ts';
import type { Part, Piece } from './render-parts.ts';
import { leading, richText } from './render-parts.ts';
import type { Button, Presses } from './render-press.ts';
import {
  actionSet,
  buttonPieces,
  renderOpen,
  renderPress,
  rowParts,
  rowsOf,
  unsaidPieces,
} from './render-press.ts';
import { isCut, oneLine, splitRuns } from './render-text.ts';

type Item = ItemOf<string>;

/** Items that are only the name of a page are buttons with that name; others have their buttons beside or below them. */
export function listPieces(items: readonly Item[], how: Presses): readonly Piece[] {
  const pieces: Piece[] = [];
  let names: Button[] = [];
  for (const item of items) {
    const { text, open } = item;
    if (open !== undefined && isName(item)) names.push({ action: renderOpen(open, how, text, text) });
    else {
      pieces.push(...namePieces(names), ...itemPieces(item, how));
      names = [];
    }
  }
  return [...pieces, ...namePieces(names)];
}

// Longer than this it fills more than a row of a phone.
const name = 30;

function isName({ text, detail, tone, buttons = [] }: Item): boolean {
  return buttons.length === 0 && !detail && !marked('', tone) && oneLine(text) !== '' && !isCut(text, name);
}

function namePieces(names: readonly Button[]): readonly Piece[] {
  return rowsOf(names).map((row) => ({ parts: rowParts(row), items: row.length }));
}

function itemPieces(item: Item, how: Presses): readonly Piece[] {
  const { text, open, buttons = [] } = item;
  const [first, ...others] = buttons;
  const fits =
    first && others.length === 0 && unsaidPieces(first).length === 0 && !isCut(first.label, beside);
  const one = open === undefined && fits ? renderPress(first, how, text) : undefined;
  const opens = open === undefined ? undefined : { action: renderOpen(open, how, text) };
  const words = wordsOf(item, buttons.length === 0 && open === undefined);
  const last = words.pop() ?? richText([{ text: '–' }]);
  const pieces: Piece[] = [
    ...words.map((part) => ({ parts: [part] })),
    { parts: withButton(last, one ?? opens) },
    ...buttonPieces(one ? [] : buttons, how, text),
  ];
  return pieces.map((piece, i) => (i < pieces.length - 1 ? leading(piece) : { ...piece, items: 1 }));
}

// A button with more letters leaves the words beside it too little room on a phone.
const beside = 16;

function withButton(words: Part, button: Button | undefined): readonly Part[] {
  if (!button) return [words];
  const [set, ...hidden] = rowParts([button]);
  const columns = [
    { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [words] },
    { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [set ?? actionSet([])] },
  ];
  return [{ type: 'ColumnSet', columns }, ...hidden];
}

function wordsOf({ text, detail, tone }: Item, dotted: boolean): Part[] {
  const said = (dotted && !detail ? '• ' : '') + marked(text, tone);
  const runs = detail ? [{ text: said, strong: true } as const, { text: `\n${detail}` }] : [{ text: said }];
  return splitRuns(runs, cardLimits.paragraph).map((part) => richText(part));
}
