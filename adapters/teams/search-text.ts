import type { SealedMessage } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';

/** What fits below a search box. */
const most = 1_500;

/** The words of a message in one text: what was found, without anything to press. */
export function searchText({ summary, blocks }: SealedMessage): string {
  const lines = blocks.flatMap((block) => {
    if (block.kind === 'text') return [plain(block.text)];
    if (block.kind !== 'list') return [];
    return block.items.map(({ text, detail }) => (detail ? `${text}: ${detail}` : text));
  });
  const words = [summary, ...lines.filter((line) => line !== summary)].join('\n');
  return words.length <= most ? words : `${words.slice(0, most - 1).toWellFormed()}…`;
}
