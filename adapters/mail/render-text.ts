import type { BlockOf, Field, ItemOf, PressOf, SealedMessage, Text } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { literal } from './literal.ts';
import { mailWords as words } from './mail-words.ts';
import type { Rendering } from './rendering.ts';

/** The whole meaning in plain words, each link on a line of its own. */
export function renderText(message: SealedMessage, mail: Rendering): string {
  const { language } = mail;
  const [first] = message.blocks;
  const saysTitle = first?.kind === 'text' && plain(first.text) === message.summary;
  const foot = [
    words.why[language],
    words.onlyYours[language],
    words[mail.answered ? 'answerGoes' : 'noAnswer'][language],
    `${words.stop[language]}: ${mail.stop}`,
  ].join('\n');
  return `${[
    ...(saysTitle ? [] : [literal(message.summary)]),
    ...message.blocks.map((block) => renderBlock(block, mail)),
    `-- \n${foot}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')}\n`;
}

function renderBlock(block: BlockOf<string>, mail: Rendering): string {
  switch (block.kind) {
    case 'heading':
      return `${literal(block.text)}\n${'-'.repeat(Math.min(60, block.text.length))}`;
    case 'text':
      return said(block.text);
    case 'big':
      return lines(literal(block.text), block.under && literal(block.under));
    case 'facts':
      return lines(...block.facts.map(({ label, value }) => `${literal(label)}: ${literal(value)}`));
    case 'list':
      return lines(...block.items.map((item) => renderItem(item, mail)));
    case 'table':
      return lines(
        literal(block.caption),
        ...[block.columns, ...block.rows.map((row) => row.map(({ text }) => text))].map((row) =>
          row.map(literal).join(' | '),
        ),
        ...block.rows.flat().map(({ text, open }) => open && linkTo(text, mail.addressOf(open))),
      );
    case 'picture':
      return words.picture[mail.language]({ says: literal(block.says) });
    case 'cards':
      return block.cards
        .map(({ title, under, lines: inside, foot }) =>
          lines(literal(title), under && literal(under), ...inside.map(said), foot && literal(foot)),
        )
        .join('\n\n');
    case 'buttons':
      return lines(...block.buttons.map((press) => button(press, mail)));
    case 'file':
      return mail.isAttached(block.press)
        ? words.attached[mail.language]({ label: literal(block.label) })
        : linkTo(block.label, mail.addressOf(block.press));
    case 'link':
      return linkTo(block.label, block.address);
    case 'form':
      return lines(
        words.asked[mail.language],
        ...block.fields.map((field) => renderField(field, mail)),
        '',
        button(block.submit, mail),
      );
  }
}

function renderItem({ text, detail, open, buttons = [] }: ItemOf<string>, mail: Rendering): string {
  return lines(
    `* ${literal(text)}`,
    detail && `  ${literal(detail)}`,
    open && `  ${mail.addressOf(open)}`,
    ...buttons.map((press) => `  ${button(press, mail).replace('\n', '\n  ')}`),
  );
}

function renderField(field: Field, { language }: Rendering): string {
  const { label, hint, optional } = field;
  const options =
    'options' in field && `  ${field.options.map((option) => literal(option.label)).join(' · ')}`;
  const about = [literal(label), optional && words.optional[language]].filter(Boolean).join(' ');
  return lines(`* ${about}`, hint && `  ${literal(hint)}`, options || undefined);
}

function button({ label, press }: PressOf<string>, mail: Rendering): string {
  return linkTo(label, mail.addressOf(press));
}

function linkTo(label: string, address: string): string {
  return `${literal(label)}:\n${address}`;
}

function said(text: Text): string {
  return literal(plain(text));
}

function lines(...all: readonly (string | undefined)[]): string {
  return all.filter((line) => line !== undefined).join('\n');
}
