import { html as honoHtml } from 'hono/html';
import type { BlockOf, Field, ItemOf, PressOf, SealedMessage, Text } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { literal } from './literal.ts';
import { look } from './look.ts';
import { mailWords as words } from './mail-words.ts';
import type { Rendering } from './rendering.ts';

type Html = ReturnType<typeof honoHtml>;
type Part = Html | string | number | false | undefined | readonly Part[];

/** Plain strings are literal text: what people typed can never become markup. */
const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Html => honoHtml(strings, ...parts);

/** One column that a phone shows without scrolling. Nothing is loaded from anywhere, so nobody sees that it was opened. */
export function renderHtml(message: SealedMessage, mail: Rendering): string {
  const { language } = mail;
  const [first] = message.blocks;
  const saysTitle = first?.kind === 'text' && plain(first.text) === message.summary;
  return `${html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no,date=no,address=no,email=no,url=no">
<title>${message.summary}</title>
</head>
<body style="${look('body')}">
<main lang="${language}" style="${look('page')}">
<p style="${look('name')}">${words.name[language]}</p>
<h1 dir="auto" style="${look(message.summary.length > longestTitle ? 'longTitle' : 'title')}">${literal(message.summary)}</h1>
${(saysTitle ? message.blocks.slice(1) : message.blocks).map((block) => renderBlock(block, mail))}
<footer style="${look('foot')}">
<p style="${look('quiet')}">${words.why[language]} ${words.onlyYours[language]}</p>
<p style="${look('quiet')}">${words[mail.answered ? 'answerGoes' : 'noAnswer'][language]}</p>
<p style="${look('quiet')}"><a href="${mail.stop}" style="${look('link')}">${words.stop[language]}</a></p>
</footer>
</main>
</body>
</html>`}`;
}

// Longer than this it is a paragraph, and reads better as one.
const longestTitle = 80;

function renderBlock(block: BlockOf<string>, mail: Rendering): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2 dir="auto" style="${look('heading')}">${literal(block.text)}</h2>\n`;
    case 'text':
      return html`<p dir="auto" style="${look(block.tone ?? 'plain')}">${renderWords(block.text)}</p>\n`;
    case 'big':
      return html`<p dir="auto" style="${look('big')}">${literal(block.text)}${
        block.under && html` <span style="${look('under')}">${literal(block.under)}</span>`
      }</p>\n`;
    case 'facts':
      return html`<dl style="${look('facts')}">${block.facts.map(
        ({ label, value }) =>
          html`<dt style="${look('label')}">${literal(label)}</dt><dd dir="auto" style="${look('value')}">${literal(value)}</dd>\n`,
      )}</dl>\n`;
    case 'list':
      return html`<ul style="${look('list')}">${block.items.map((item) => renderItem(item, mail))}</ul>\n`;
    case 'table':
      return renderTable(block, mail);
    case 'picture':
      return html`<p dir="auto" style="${look('quiet')}">${words.picture[mail.language]({ says: literal(block.says) })}</p>\n`;
    case 'cards':
      return html`${block.cards.map(
        ({ title, under, lines, foot }) => html`<div style="${look('card')}">
<p dir="auto" style="${look('plain')}"><strong>${literal(title)}</strong>${under && html`<br>${literal(under)}`}</p>
${lines.map((line) => html`<p dir="auto" style="${look('plain')}">${renderWords(line)}</p>\n`)}${
  foot && html`<p dir="auto" style="${look('quiet')}">${literal(foot)}</p>\n`
}</div>\n`,
      )}`;
    case 'buttons':
      return html`<p style="${look('buttons')}">${block.buttons.map((press) => renderButton(press, mail))}</p>\n`;
    case 'file':
      return mail.isAttached(block.press)
        ? html`<p style="${look('plain')}">${words.attached[mail.language]({ label: literal(block.label) })}</p>\n`
        : html`<p style="${look('buttons')}">${anchor('other', mail.addressOf(block.press), block.label)}</p>\n`;
    case 'link':
      return html`<p style="${look('buttons')}">${anchor('other', block.address, block.label)}</p>\n`;
    case 'form':
      return html`<p style="${look('plain')}">${words.asked[mail.language]}</p>
<ul style="${look('list')}">${block.fields.map((field) => renderField(field, mail))}</ul>
<p style="${look('buttons')}">${renderButton({ ...block.submit, main: true }, mail)}</p>\n`;
  }
}

function renderItem({ text, detail, open, buttons = [] }: ItemOf<string>, mail: Rendering): Html {
  const said = open === undefined ? literal(text) : anchor('link', mail.addressOf(open), text);
  return html`<li dir="auto" style="${look('item')}">${said}${
    detail !== undefined && html` <span style="${look('detail')}">${literal(detail)}</span>`
  }${
    buttons.length > 0 &&
    html`<p style="${look('itemButtons')}">${buttons.map((press) => renderButton(press, mail))}</p>`
  }</li>\n`;
}

function renderTable(table: Extract<BlockOf<string>, { kind: 'table' }>, mail: Rendering): Html {
  const cell = ({ text, open }: (typeof table.rows)[number][number], column: number) => {
    const said = open === undefined ? literal(text) : anchor('link', mail.addressOf(open), text);
    return column === 0
      ? html`<th scope="row" dir="auto" style="${look('cell')}">${said}</th>`
      : html`<td dir="auto" style="${look('cell')}">${said}</td>`;
  };
  return html`<div style="${look('sideways')}"><table style="${look('table')}">
<caption style="${look('caption')}">${literal(table.caption)}</caption>
<thead><tr>${table.columns.map((column) => html`<th scope="col" style="${look('cell')}"><strong>${literal(column)}</strong></th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>\n`;
}

function renderField(field: Field, { language }: Rendering): Html {
  const { label, hint, optional } = field;
  return html`<li dir="auto" style="${look('item')}">${literal(label)} ${optional && words.optional[language]}${
    hint && html`<span style="${look('detail')}">${literal(hint)}</span>`
  }${
    'options' in field &&
    html`<span style="${look('detail')}">${field.options.map((option) => literal(option.label)).join(' · ')}</span>`
  }</li>\n`;
}

function renderButton({ label, press, main }: PressOf<string>, mail: Rendering): Html {
  return anchor(main ? 'main' : 'other', mail.addressOf(press), label);
}

function anchor(kind: 'main' | 'other' | 'link', address: string, label: string): Html {
  return html`<a href="${address}" style="${look(kind)}">${literal(label)}</a>`;
}

function renderWords(text: Text): Part {
  // As one piece: what is left open in one part must not turn the words of the next around.
  if (typeof text === 'string' || literal(plain(text)) !== plain(text)) return literal(plain(text));
  return text.map((part) => (typeof part === 'string' ? part : html`<strong>${part.strong}</strong>`));
}
