import type { SectionBlock } from '@slack/types';
import type { ItemOf } from '../../src/kernel/message.ts';
import { marked } from '../chat/block-runs.ts';
import type { Run } from '../chat/runs.ts';
import { oneLine, split, splitRuns } from '../chat/runs.ts';
import type { Presses } from './render-press.ts';
import { button, buttonPieces, renderOpen, renderPress, rowsOf, unsaidPieces } from './render-press.ts';
import type { Piece } from './render-text.ts';
import { leading, literal, packed, paragraph, richSection } from './render-text.ts';
import { isCut, sizeOf } from './text.ts';

type Item = ItemOf<string>;

/**
 * Items in a row that only have words are one list with dots; those that are only the name of a page are buttons with
 * that name; others stand apart with their button beside them.
 */
export function listPieces(items: readonly Item[], how: Presses): readonly Piece[] {
  return runsIn(items).flatMap(({ look, run }) => {
    if (look === 'dot') return dottedPieces(run);
    if (look === 'name') return namePieces(run, how);
    return run.flatMap((item) => itemPieces(item, how));
  });
}

type Look = 'dot' | 'name' | 'apart';

function runsIn(items: readonly Item[]): readonly { look: Look; run: readonly Item[] }[] {
  const runs: { look: Look; run: Item[] }[] = [];
  for (const item of items) {
    const look = lookOf(item);
    const last = runs.at(-1);
    if (last?.look === look) last.run.push(item);
    else runs.push({ look, run: [item] });
  }
  return runs;
}

// A phone shows about so much of a button.
const name = 30;

function lookOf(item: Item): Look {
  const { text, detail, tone, open, buttons = [] } = item;
  if (buttons.length > 0) return 'apart';
  if (open === undefined) return sizeOf(wordsOf(item)) <= paragraph ? 'dot' : 'apart';
  return detail || marked('', tone) || oneLine(text) === '' || isCut(text, name) ? 'apart' : 'name';
}

// So much of a message in bytes that other blocks have room beside it, and a page can end at many places.
const dotsBytes = 4_000;

function dottedPieces(items: readonly Item[]): readonly Piece[] {
  const dots = items.map((item) =>
    richSection(splitRuns(runsOf(item), paragraph, sizeOf)[0] ?? [{ text: '–' }]),
  );
  return packed(dots, dotsBytes).map((elements) => ({
    block: { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] },
    items: elements.length,
  }));
}

function namePieces(items: readonly Item[], how: Presses): readonly Piece[] {
  const names = items.map(({ text, open }) => button(`open:${how.next()}`, text, open));
  return rowsOf(names).map((elements) => ({
    block: { type: 'actions', elements },
    items: elements.length,
  }));
}

function itemPieces(item: Item, how: Presses): readonly Piece[] {
  const { text, open, buttons = [] } = item;
  const [first, ...others] = buttons;
  const parts = split(wordsOf(item), paragraph, sizeOf);
  const sections = (parts.length > 0 ? parts : ['–']).map(sectionOf);
  const last = sections.pop() ?? sectionOf('–');
  const fits = first && others.length === 0 && unsaidPieces(first).length === 0;
  const one = open === undefined && fits ? first : undefined;
  const beside = open === undefined ? one && renderPress(one, how, text) : renderOpen(open, how, text);
  const below = one ? [] : buttons;
  const pieces: Piece[] = [
    ...sections.map((block) => ({ block })),
    { block: beside ? { ...last, accessory: beside } : last },
    ...buttonPieces(below, how, text),
  ];
  return pieces.map((piece, i) => (i < pieces.length - 1 ? leading(piece) : { ...piece, items: 1 }));
}

// Without `expand` Slack hides the end of longer words behind "see more".
function sectionOf(text: string): SectionBlock {
  return { type: 'section', text: literal(text), expand: true };
}

function wordsOf(item: Item): string {
  return runsOf(item)
    .map((run) => run.text)
    .join('');
}

function runsOf({ text, detail, tone }: Item): readonly Run[] {
  const said = marked(text, tone);
  return detail ? [{ text: said, strong: true }, { text: `\n${detail}` }] : [{ text: said }];
}
