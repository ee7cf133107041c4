import type { SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import { limits } from './limits.ts';
import type { Room } from './render-message.ts';
import type { Piece } from './render-text.ts';
import { bigPieces, boldPieces, quietPieces } from './render-text.ts';
import { isCut, oneLine, sentencesIn } from './text.ts';

// Longer than this it is a sentence, and large letters are too loud for it.
const longestTitle = 80;

/** The title, unless the blocks say the same: then the eye would read it twice. */
export function titlePieces({ summary, blocks }: SealedMessage, room: Room): readonly Piece[] {
  if (isSaid(summary, blocks)) return [];
  if (room === 'modal') return isCut(summary, limits.viewTitle) ? boldPieces(oneLine(summary)) : [];
  // The answer comes in large letters by itself; a title in sentences tells that answer to people who see no blocks.
  if (blocks.some(({ kind }) => kind === 'big'))
    return summary.length > longestTitle ? [] : quietPieces(summary);
  return summary.length > longestTitle ? boldPieces(summary) : bigPieces(summary);
}

function isSaid(summary: string, blocks: SealedMessage['blocks']): boolean {
  const said = blocks.flatMap((block) => {
    if (block.kind === 'heading') return [block.text];
    return block.kind === 'text' ? [plain(block.text)] : [];
  });
  const sentences = new Set(said.flatMap(sentencesIn));
  return said.includes(summary) || sentencesIn(summary).every((sentence) => sentences.has(sentence));
}
