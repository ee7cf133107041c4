import type { BlockOf, Picture } from '../../src/kernel/message.ts';
import { cardRuns, factRuns } from '../chat/block-runs.ts';
import { formPieces } from './render-form.ts';
import { listPieces } from './render-list.ts';
import type { Piece } from './render-parts.ts';
import { bigPieces, headingPieces, quietPieces, richPieces, textPieces } from './render-parts.ts';
import type { Presses } from './render-press.ts';
import { buttonPieces, opening } from './render-press.ts';
import { tablePieces } from './render-table.ts';

/** The blocks of a message, each as the pieces a card has for it. */
export function blockPieces(blocks: readonly BlockOf<string>[], how: Presses): readonly Piece[] {
  const only = blocks.filter(({ kind }) => kind === 'form').length === 1;
  return blocks.flatMap((block) =>
    block.kind === 'form' ? formPieces(block, only, how) : piecesOf(block, how),
  );
}

function piecesOf(block: Exclude<BlockOf<string>, { kind: 'form' }>, how: Presses): readonly Piece[] {
  switch (block.kind) {
    case 'heading':
      return headingPieces(block.text);
    case 'text':
      return textPieces(block.text, block.tone);
    case 'big':
      return [...bigPieces(block.text), ...richPieces([{ text: block.under ?? '' }])];
    case 'facts':
      return richPieces(factRuns(block.facts));
    case 'list':
      return listPieces(block.items, how);
    case 'table':
      return tablePieces(block, how);
    case 'picture':
      return picturePieces(block);
    case 'cards':
      return block.cards.flatMap((card) => [...richPieces(cardRuns(card)), ...quietPieces(card.foot ?? '')]);
    case 'buttons':
      return buttonPieces(block.buttons, how);
    case 'file':
      return buttonPieces([block], how);
    case 'link':
      return [{ parts: [opening(block.label, block.address)] }];
  }
}

/** With an address the picture itself, to open large, and who does not see it hears what it says; else what it says. */
function picturePieces({ says, address }: Picture): readonly Piece[] {
  if (address === undefined) return richPieces([{ text: says }]);
  const image = {
    type: 'Image',
    url: address,
    altText: says,
    size: 'Stretch',
    msteams: { allowExpand: true },
  };
  return [{ parts: [image] }];
}
