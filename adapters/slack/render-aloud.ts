import type { KnownBlock } from '@slack/types';
import { cut, oneLine, sentencesIn } from '../chat/runs.ts';
import { limits } from './limits.ts';
import { bytesOf, escaped } from './text.ts';

/** What a message says, from its first word to its last, as far as there is room. Nothing in it acts. */
export function aloud(summary: string, blocks: readonly KnownBlock[]): string {
  const title = oneLine(summary);
  const lines = blocks.flatMap((block) => wordsIn(block));
  const said = lines.find((line) => oneLine(line) === title) ?? title;
  const told = new Set(sentencesIn(title));
  const others = lines.filter((line) => !sentencesIn(line).every((sentence) => told.has(sentence)));
  return escaped(cut([said, ...others].filter(Boolean).join('\n'), limits.words, bytesOf));
}

// Buttons are not in it: people who hear the words reach each button by itself.
function wordsIn(part: object): readonly string[] {
  if ('type' in part && (part.type === 'actions' || part.type === 'button')) return [];
  if ('type' in part && part.type === 'rich_text_section' && 'elements' in part) {
    return [(part.elements as readonly { text: string }[]).map(({ text }) => text).join('')];
  }
  if ('text' in part && typeof part.text === 'string') return [part.text];
  return Object.values(part).flatMap((inside) =>
    typeof inside === 'object' && inside !== null ? wordsIn(inside) : [],
  );
}
