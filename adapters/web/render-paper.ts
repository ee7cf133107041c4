import type { Language } from '../../src/kernel/language.ts';
import type { BlockOf, Card, Picture, SealedMessage, Text } from '../../src/kernel/message.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { webWords } from './web-words.ts';

type Block = BlockOf<string>;

/** The blocks of a page, sheet by sheet; what stands before the first sheet is not for paper. */
export function renderSheets(blocks: readonly Block[], render: (block: Block) => Html): Html {
  const sheets: { way?: 'upright' | 'lying'; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const way = block.kind === 'heading' ? block.sheet : undefined;
    if (way !== undefined || sheets.length === 0) sheets.push({ ...(way ? { way } : {}), blocks: [] });
    sheets.at(-1)?.blocks.push(block);
  }
  return html`${sheets.map((sheet) => {
    const inside = html`${sheet.blocks.map(render)}`;
    return sheet.way === undefined ? inside : html`<section class="sheet ${sheet.way}">${inside}</section>\n`;
  })}`;
}

/** Phones hide their way to print well; without script the menu of the browser is all there is. */
export function renderPrintButton({ blocks }: Pick<SealedMessage, 'blocks'>, language: Language): Html {
  const forPaper = blocks.some((block) => block.kind === 'heading' && block.sheet !== undefined);
  return html`${forPaper && html`<p class="print"><button type="button" class="button" data-print>${webWords.print[language]}</button></p>\n`}`;
}

export function renderCards(cards: readonly Card[]): Html {
  return html`<ul class="cards">${cards.map(
    ({ title, under, picture, lines, foot }) => html`<li><p class="name" dir="auto">${title}</p>${
      under !== undefined && html`<p dir="auto">${under}</p>`
    }
${picture && renderImage(picture)}${lines.map((line) => html`<p dir="auto">${renderText(line)}</p>`)}
${foot !== undefined && html`<p class="foot" dir="auto">${foot}</p>`}</li>\n`,
  )}</ul>\n`;
}

export function renderImage({ svg, says }: Picture): Html {
  // As an image, not inline: whatever stands in a drawing can never run or reach out of it.
  return html`<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="${says}">`;
}

export function renderText(text: Text): Html {
  if (typeof text === 'string') return html`${text}`;
  return html`${text.map((part) => (typeof part === 'string' ? part : html`<strong>${part.strong}</strong>`))}`;
}
