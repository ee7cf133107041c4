import type { SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { beginsLarge, longestTitle, saysTitle } from '../chat/block-runs.ts';
import { oneLine } from '../chat/runs.ts';
import { limits } from './limits.ts';
import type { Room } from './render-message.ts';
import type { Piece } from './render-text.ts';
import { bigPieces, boldPieces, quietPieces } from './render-text.ts';
import { isCut } from './text.ts';

/** The title, unless the blocks say the same: then the eye would read it twice. */
export function titlePieces(message: SealedMessage, room: Room): readonly Piece[] {
  const { summary } = message;
  if (saysTitle(message)) return [];
  if (room === 'modal') return isCut(summary, limits.viewTitle) ? boldPieces(oneLine(summary)) : [];
  // The answer comes in large letters by itself; a title in sentences tells that answer to people who see no blocks.
  if (beginsLarge(message)) return summary.length > longestTitle ? [] : quietPieces(summary);
  return summary.length > longestTitle ? boldPieces(summary) : bigPieces(summary);
}

/** What stands in a modal: a title that its bar says in full does not come again as the first line. */
export function belowTitleBar(message: SealedMessage): SealedMessage {
  const { summary, blocks } = message;
  const [first, ...others] = blocks;
  const said =
    first?.kind === 'heading' ? first.text : first?.kind === 'text' ? plain(first.text) : undefined;
  if (said !== summary || others.length === 0 || isCut(summary, limits.viewTitle)) return message;
  return { ...message, blocks: others };
}
