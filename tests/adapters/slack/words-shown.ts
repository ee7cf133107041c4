import type { BlockOf, Field, SealedMessage } from '../../../src/kernel/message.ts';
import { plain } from '../../../src/kernel/message.ts';

/** Every word of blocks as Slack shows them, in the order of reading; of a question that comes after a press too. */
export function wordsShown(blocks: readonly object[]): string {
  return blocks.flatMap(shownBy).join('\n');
}

function shownBy(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const {
    accessibility_label: _heard,
    value: _sent,
    placeholder: _pick,
    element,
    text,
    ...rest
  } = part as Json;
  // The label and the hint of a box are read before what is in it.
  const inside = [
    typeof text === 'string' ? text : shownBy(text),
    ...Object.values(rest).map(shownBy),
    shownBy(element),
  ].flat();
  return rest.type === 'rich_text_section' ? [inside.join('')] : inside;
}

type Json = Record<string, unknown>;

/** Every button and box on a screen. */
export function elementsIn(part: unknown): readonly Element[] {
  if (typeof part !== 'object' || part === null) return [];
  return ['action_id' in part ? [part as Element] : [], ...Object.values(part).map(elementsIn)].flat();
}

export interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
}

/** The words of a message without its forms' boxes, in the order of reading. */
export function wordsOf({ summary, blocks }: SealedMessage): readonly string[] {
  return [summary, ...blocks.flatMap(wordsIn)];
}

function wordsIn(block: BlockOf<string>): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [plain(block.text)];
    case 'big':
      return [block.text, block.under ?? ''];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(({ text, detail, buttons = [] }) => [
        text,
        detail ?? '',
        ...buttons.flatMap(({ label, confirm }) => [label, confirm ?? '']),
      ]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(({ text }) => text)];
    case 'picture':
      return [block.says];
    case 'cards':
      return block.cards.flatMap(({ title, under, picture, lines, foot }) => [
        title,
        under ?? '',
        picture?.says ?? '',
        ...lines.map(plain),
        foot ?? '',
      ]);
    case 'buttons':
      return block.buttons.flatMap(({ label, confirm }) => [label, confirm ?? '']);
    case 'form':
      return [block.submit.label];
  }
}

export function wordsOfField(field: Field): readonly string[] {
  return [field.label, field.hint ?? ''];
}

/** The first of these words that is not shown, after the ones before it. */
export function missingFrom(shown: string, words: readonly string[]): string | undefined {
  const all = bare(shown);
  let at = 0;
  for (const one of words) {
    const found = all.indexOf(bare(one), at);
    if (found < 0) return one;
    at = found + bare(one).length;
  }
  return undefined;
}

// Spaces, and signs that nobody sees, may go.
function bare(text: string): string {
  return text.toWellFormed().replace(/[\s\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '');
}
