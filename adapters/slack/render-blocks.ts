import type { Language } from '../../src/kernel/language.ts';
import type { BlockOf, FormOf, Picture } from '../../src/kernel/message.ts';
import { cardRuns, factRuns } from '../chat/block-runs.ts';
import { chatWords } from '../chat/chat-words.ts';
import { limits } from './limits.ts';
import { isOpenable } from './render-form.ts';
import { listPieces } from './render-list.ts';
import type { Presses } from './render-press.ts';
import { button, buttonPieces, rowPieces } from './render-press.ts';
import { tablePieces } from './render-table.ts';
import type { Piece } from './render-text.ts';
import { bigPieces, boldPieces, quietPieces, richPieces, textPieces, wholePieces } from './render-text.ts';
import { renderWords } from './render-words.ts';
import { label } from './text.ts';

export interface Rendered extends Presses {
  /** Only messages show tables, and one each. */
  readonly tables: boolean;
}

/** The blocks of a message, each as the pieces Slack has for it. A form is a button that opens it. */
export function blockPieces(blocks: readonly BlockOf<string>[], how: Rendered): readonly Piece[] {
  const pieces: Piece[] = [];
  const only = blocks.filter(({ kind }) => kind === 'form').length === 1;
  let forms = 0;
  for (const block of blocks) {
    if (block.kind === 'form') pieces.push(...formPieces(block, forms++, only, how));
    else {
      const tables = how.tables && !pieces.some((piece) => piece.block.type === 'table');
      pieces.push(...piecesOf(block, { ...how, tables }));
    }
  }
  return pieces;
}

function piecesOf(block: Exclude<BlockOf<string>, { kind: 'form' }>, how: Rendered): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return boldPieces(block.text);
    case 'text':
      return textPieces(block.text, block.tone);
    case 'big':
      return [...bigPieces(block.text), ...richPieces([{ text: block.under ?? '' }])];
    case 'facts':
      return richPieces(factRuns(block.facts));
    case 'list':
      return listPieces(block.items, how);
    case 'table':
      return tablePieces(block, how, how.tables);
    case 'picture':
      return picturePieces(block);
    case 'cards':
      return block.cards.flatMap((card) => [...richPieces(cardRuns(card)), ...quietPieces(card.foot ?? '')]);
    case 'buttons':
      return buttonPieces(block.buttons, how);
    case 'file':
      return buttonPieces([block], how);
    case 'link':
      return linkPieces(block.label, block.address);
  }
}

/**
 * This button only opens the form, so it does not say what its own button does, unless that is to search. Of several
 * forms it tells them apart.
 */
function formPieces(
  form: FormOf<string>,
  nth: number,
  only: boolean,
  { again, language, web }: Presses,
): readonly Piece[] {
  const { submit, fields } = form;
  if (!isOpenable(form, language)) return [...boldPieces(submit.label), ...elsewherePieces(language, web)];
  const seeks = fields.some((field) => field.kind === 'line' && field.input === 'search');
  const fillIn = only && fields.length > 0 && !seeks ? renderWords.fillIn[language] : undefined;
  const words = fillIn ?? submit.label;
  const opens = {
    ...button(`form:${nth}`, words, again),
    ...(submit.main ? { style: 'primary' as const } : {}),
    ...(fillIn ? { accessibility_label: label(`${fillIn}: ${submit.label}`, limits.buttonLabel) } : {}),
  };
  return [...wholePieces(words, limits.buttonLabel), ...rowPieces([opens])];
}

function elsewherePieces(language: Language, web: string | undefined): readonly Piece[] {
  const says = richPieces([{ text: renderWords.formElsewhere[language] }]);
  return web === undefined ? says : [...says, ...linkPieces(chatWords.toWeb[language], web)];
}

/** With an address the picture itself, and who does not see it hears what it says; else what it says. */
function picturePieces({ says, address }: Picture): readonly Piece[] {
  if (address === undefined) return richPieces([{ text: says }]);
  return [{ block: { type: 'image', image_url: address, alt_text: label(says, limits.altText) } }];
}

function linkPieces(words: string, url: string): readonly Piece[] {
  const link = { type: 'link' as const, url, text: label(words, limits.buttonLabel) };
  const section = { type: 'rich_text_section' as const, elements: [link] };
  return [{ block: { type: 'rich_text', elements: [section] } }];
}
