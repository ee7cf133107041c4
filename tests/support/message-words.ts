import type { BlockOf, Field, FormOf, SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';

/** The words of a message in the order of reading; of a form by default the button that opens it. */
export function wordsOf({ summary, blocks }: SealedMessage, ofForm = buttonOf): readonly string[] {
  return [summary, ...blocks.flatMap((block) => (block.kind === 'form' ? ofForm(block) : wordsIn(block)))];
}

function buttonOf({ submit }: FormOf<string>): readonly string[] {
  return [submit.label];
}

function wordsIn(block: Exclude<BlockOf<string>, { kind: 'form' }>): readonly string[] {
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
    case 'file':
    case 'link':
      return [block.label];
    case 'buttons':
      return block.buttons.flatMap(({ label, confirm }) => [label, confirm ?? '']);
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
  return text.toWellFormed().replace(/[\s\p{Cc}\u202A-\u202E\u2060\u2066-\u2069]/gu, '');
}
