import type { RichTextSection, SectionBlock } from '@slack/types';
import type { ItemOf } from '../../src/kernel/message.ts';
import type { Presses } from './render-press.ts';
import { buttonPieces, renderOpen, renderPress, unsaidPieces } from './render-press.ts';
import type { Piece } from './render-text.ts';
import { leading, literal, marked, paragraph, richSection } from './render-text.ts';
import type { Run } from './text.ts';
import { sizeOf, split, splitRuns } from './text.ts';

/** Items with a button stand apart with the button beside them; the others are one list with dots. */
export function listPieces(items: readonly ItemOf<string>[], how: Presses): readonly Piece[] {
  const pieces: Piece[] = [];
  let bare: ItemOf<string>[] = [];
  const endBare = () => {
    pieces.push(...dottedPieces(bare));
    bare = [];
  };
  for (const item of items) {
    if (item.open === undefined && !item.buttons?.length && fitsDot(item)) {
      bare.push(item);
      continue;
    }
    endBare();
    pieces.push(...itemPieces(item, how));
  }
  endBare();
  return pieces;
}

// So much of a message in bytes that other blocks have room beside it, and a page can end at many places.
const dotsBytes = 4_000;

function dottedPieces(items: readonly ItemOf<string>[]): readonly Piece[] {
  const lists: RichTextSection[][] = [];
  let bytes = 0;
  for (const item of items) {
    const section = richSection(splitRuns(runsOf(item), paragraph)[0] ?? [{ text: '–' }]);
    const size = Buffer.byteLength(JSON.stringify(section));
    const list = lists.at(-1);
    if (list && bytes + size <= dotsBytes) {
      list.push(section);
      bytes += size;
    } else {
      lists.push([section]);
      bytes = size;
    }
  }
  return lists.map((elements) => ({
    block: { type: 'rich_text', elements: [{ type: 'rich_text_list', style: 'bullet', elements }] },
    items: elements.length,
  }));
}

function fitsDot(item: ItemOf<string>): boolean {
  return sizeOf(wordsOf(item)) <= paragraph;
}

function itemPieces(item: ItemOf<string>, how: Presses): readonly Piece[] {
  const { text, open, buttons = [] } = item;
  const [first, ...others] = buttons;
  const parts = split(wordsOf(item), paragraph);
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

function wordsOf(item: ItemOf<string>): string {
  return runsOf(item)
    .map((run) => run.text)
    .join('');
}

function runsOf({ text, detail, tone }: ItemOf<string>): readonly Run[] {
  const said = marked(text, tone);
  return detail ? [{ text: said, strong: true }, { text: `\n${detail}` }] : [{ text: said }];
}
