import type { Language } from '../../src/kernel/language.ts';
import type { BlockOf, ItemOf, Picture, SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { renderForm } from './render-form.ts';
import { renderCards, renderImage, renderPrintButton, renderSheets, renderText } from './render-paper.ts';
import { renderPress } from './render-press.ts';
import { webWords } from './web-words.ts';

export interface Rendering {
  readonly language: Language;
  /** The path of the page, so that a form without script can lead back to it. */
  readonly here: string;
  /** The id of what a form will do: made with the form, so that sending it twice does it once. */
  newEvent(): string;
  /** Ids on this page, the same ones in the same order each time, so that a refreshed page keeps its places. */
  newId(): string;
}

/** A message as the content of a page: title, blocks, way back. */
export function renderMessage(message: SealedMessage, page: Rendering): Html {
  const { back } = message;
  return html`${back && html`<p class="back"><a href="/see/${back.press}">${back.label}</a></p>`}
<h1 dir="auto"${titleIsSaid(message) && html` class="unseen"`}>${message.summary}</h1>
${renderPrintButton(message, page.language)}${renderBlocks(beginsWithTitle(message) ? { ...message, blocks: message.blocks.slice(1) } : message, page)}`;
}

export function renderBlocks(message: Pick<SealedMessage, 'blocks'>, page: Rendering): Html {
  return renderSheets(message.blocks, (block) => renderBlock(block, page));
}

/** Begins a page, or a piece of one with its own `prefix` for ids. */
export function rendering(language: Language, here: string, newEvent: () => string, prefix = 'p'): Rendering {
  let ids = 0;
  return { language, here, newEvent, newId: () => `${prefix}${++ids}` };
}

// Longer than this it is a paragraph, and reads better as one.
const longestTitle = 80;

/** The eye reads a short title once, as a title. */
function beginsWithTitle({ summary, blocks: [first] }: SealedMessage): boolean {
  if (summary.length > longestTitle) return false;
  if (first?.kind === 'heading') return first.text === summary && first.sheet === undefined;
  return first?.kind === 'text' && (first.tone ?? 'plain') === 'plain' && plain(first.text) === summary;
}

// The title stays for screen readers where the eye would read the same thing twice.
function titleIsSaid(message: SealedMessage): boolean {
  const [first, second] = message.blocks;
  if (first?.kind === 'big' || (first?.kind === 'text' && second?.kind === 'big')) return true;
  return first?.kind === 'text' && plain(first.text) === message.summary && !beginsWithTitle(message);
}

function renderBlock(block: BlockOf<string>, page: Rendering): Html {
  switch (block.kind) {
    case 'heading':
      return html`<h2 dir="auto">${block.text}</h2>\n`;
    case 'text':
      return html`<p class="tone ${block.tone ?? 'plain'}" dir="auto">${renderText(block.text)}</p>\n`;
    case 'big':
      return html`<p class="big" dir="auto">${block.text}${block.under && html` <span>${block.under}</span>`}</p>\n`;
    case 'facts':
      return html`<dl>${block.facts.map(
        ({ label, value }) => html`<div><dt>${label}</dt><dd dir="auto">${value}</dd></div>`,
      )}</dl>\n`;
    case 'list':
      return renderList(block, page);
    case 'table':
      return renderTable(block, page);
    case 'picture':
      return html`<p class="picture">${renderImage(block)}</p>\n`;
    case 'cards':
      return renderCards(block.cards);
    case 'buttons':
      return html`<div class="buttons">${block.buttons.map((press) => renderPress(press, page))}</div>\n`;
    case 'file':
      return html`<p><a class="button" href="/file/${block.press}" download>${block.label}</a></p>\n${block.picture && renderCode(block.picture)}`;
    case 'link':
      return html`<p><a class="button" href="${block.address}">${block.label}</a></p>\n`;
    case 'form':
      return renderForm(block, page);
  }
}

// The words stand there to be seen; who hears the page hears them with the picture.
function renderCode(picture: Picture): Html {
  return html`<p class="hint" aria-hidden="true">${picture.says}</p><p class="picture">${renderImage(picture)}</p>\n`;
}

// As many as a phone shows in two screens.
const longList = 16;

function renderList({ items, drop }: Extract<BlockOf<string>, { kind: 'list' }>, page: Rendering): Html {
  return html`${items.length >= longList && renderNarrow(page)}<ul class="list"${drop && dropHere(drop.press, drop.label)}>${items.map((item) => renderItem(item, page))}</ul>\n`;
}

/** For public/narrow.js. */
function renderNarrow({ language, newId }: Rendering): Html {
  const id = newId();
  return html`<div class="narrow" id="${id}-narrow"><label for="${id}">${webWords.narrow[language]}</label><input id="${id}" type="search" autocomplete="off" enterkeyhint="search" dir="auto"><output class="hint" for="${id}" data-of="${webWords.of[language]}"></output></div>\n`;
}

function renderItem(item: ItemOf<string>, page: Rendering): Html {
  const id = page.newId();
  const text = html`<span id="${id}" dir="auto">${item.text}</span>`;
  const detail = item.detail !== undefined && html`<span class="detail" dir="auto">${item.detail}</span>`;
  const drag = item.drag && html` data-drag="${JSON.stringify(item.drag)}"`;
  return html`<li class="tone ${item.tone ?? 'plain'}"${drag}${item.drop && dropHere(item.drop)}>${drag && html`<span class="grip" title="${webWords.drag[page.language]}"></span>`}${
    item.open === undefined
      ? html`<div class="item">${text}${detail}</div>`
      : html`<a class="item" href="/see/${item.open}">${text}${detail}</a>`
  }${
    item.buttons &&
    item.buttons.length > 0 &&
    html`<div class="buttons">${item.buttons.map((press) => renderPress(press, page, id))}</div>`
  }</li>\n`;
}

/** For public/drag.js. What has a label is a place at the top of the screen, too, while something is dragged. */
function dropHere(token: string, label?: string): Html {
  return html` data-drop="${token}"${label !== undefined && html` data-drop-label="${label}"`}`;
}

function renderTable(table: Extract<BlockOf<string>, { kind: 'table' }>, page: Rendering): Html {
  const id = page.newId();
  const cell = ({ text, open, tone }: (typeof table.rows)[number][number], column: number) => {
    const inside = open === undefined ? text : html`<a href="/see/${open}">${text}</a>`;
    const shows = html` class="tone ${tone ?? 'plain'}" dir="auto"`;
    return column === 0 ? html`<th scope="row"${shows}>${inside}</th>` : html`<td${shows}>${inside}</td>`;
  };
  // The box scrolls sideways by itself, so it must be reachable and have a name for people without a mouse.
  return html`<div class="sideways" role="region" aria-labelledby="${id}" tabindex="0"><table>
<caption id="${id}">${table.caption}</caption>
<thead><tr>${table.columns.map((column) => html`<th scope="col">${column}</th>`)}</tr></thead>
<tbody>${table.rows.map((row) => html`<tr>${row.map(cell)}</tr>\n`)}</tbody>
</table></div>\n`;
}
