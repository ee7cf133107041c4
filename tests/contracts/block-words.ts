import type { Block } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';

/** Every word of a block in the order of reading. */
export function wordsIn(block: Block): readonly string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'text':
      return [plain(block.text)];
    case 'big':
      return [block.text, ...(block.under ? [block.under] : [])];
    case 'facts':
      return block.facts.flatMap(({ label, value }) => [label, value]);
    case 'list':
      return block.items.flatMap(({ text, detail, buttons = [] }) => [
        text,
        ...(detail ? [detail] : []),
        ...buttons.map(({ label }) => label),
      ]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(({ text }) => text)];
    case 'picture':
      return [block.says];
    case 'cards':
      return block.cards.flatMap(({ title, under, lines, foot }) => [
        title,
        ...(under ? [under] : []),
        ...lines.map(plain),
        ...(foot ? [foot] : []),
      ]);
    case 'buttons':
      return block.buttons.map(({ label }) => label);
    case 'file':
    case 'link':
      return [block.label];
    case 'form':
      return [
        ...block.fields.flatMap((field) => [
          field.label,
          ...(field.hint ? [field.hint] : []),
          ...('options' in field ? field.options.map(({ label }) => label) : []),
        ]),
        block.submit.label,
      ];
  }
}
