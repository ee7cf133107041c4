import type { Part } from './approach-paper.ts';
import { harmless } from './harmless-text.ts';

/** The plan as Markdown (CommonMark with tables). Signs that people typed stay signs. */
export function approachMarkdown(parts: readonly Part[]): string {
  return `${parts.map(written).join('\n\n')}\n`;
}

function written(part: Part): string {
  switch (part.kind) {
    case 'title':
      return `# ${literal(part.text)}\n\n${literal(part.under)}`;
    case 'heading':
      return `${'#'.repeat(part.level + 1)} ${literal(part.text)}`;
    case 'text':
      return literal(part.text);
    case 'list':
      return part.items.map((item) => `- ${literal(item)}`).join('\n');
    case 'picture':
      return literal(part.says);
    case 'table':
      return [part.columns, part.columns.map(() => '---'), ...part.rows.map((row) => row)]
        .map((row, at) => `| ${row.map((cell) => (at === 1 ? cell : literal(cell))).join(' | ')} |`)
        .join('\n');
  }
}

/** Everything that could mean something is escaped; addresses do not become links (GitHub's extended autolinks). */
function literal(text: string): string {
  return harmless(text)
    .replace(/[\\`*_[\]<>#|~&@!]/g, '\\$&')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}\\.`)
    .replace(/^([-+=])/, '\\$1')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}
