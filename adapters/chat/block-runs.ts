import type { Card, CellOf, ItemOf, SealedMessage, Text, Tone } from '../../src/kernel/message.ts';
import { plain } from '../../src/kernel/message.ts';
import type { Run } from './runs.ts';
import { sentencesIn } from './runs.ts';

// Not every eye sees colour.
const marks: Readonly<Record<Tone, string>> = {
  plain: '',
  quiet: '',
  good: '✅ ',
  warning: '⚠️ ',
  problem: '❗ ',
};

/** In a list or a table, where "good" only stands out, and a tick would say that it is done. */
export function marked(text: string, tone: Tone | undefined): string {
  return tone === undefined || tone === 'good' ? text : marks[tone] + text;
}

export function textRuns(text: Text, tone: Tone = 'plain'): readonly Run[] {
  const parts = typeof text === 'string' ? [text] : text;
  return [
    { text: marks[tone] },
    ...parts.map(
      (part): Run => (typeof part === 'string' ? { text: part } : { text: part.strong, strong: true }),
    ),
  ];
}

export function factRuns(
  facts: readonly { readonly label: string; readonly value: string }[],
): readonly Run[] {
  return facts.flatMap(({ label, value }): Run[] => {
    const colon = /[\p{L}\p{N})]$/u.test(label) ? ':' : '';
    return [{ text: `${label}${colon}`, strong: true }, { text: ` ${value}\n` }];
  });
}

/** A small paper to hand out, without its foot. */
export function cardRuns({ title, under, picture, lines }: Card): readonly Run[] {
  const below = [under, picture?.says, ...lines.map(plain)].filter(Boolean);
  return [{ text: title, strong: true }, { text: `\n${below.join('\n')}` }];
}

/** A row of a table as an item of a list, which says its columns. */
export function rowItem(row: readonly CellOf<string>[], columns: readonly string[]): ItemOf<string> {
  const [first, ...others] = row;
  const opens = row.flatMap(({ text, open }) => (open === undefined ? [] : [{ label: text, press: open }]));
  const [only, second] = opens;
  const detail = others
    .map(({ text, tone }, i) =>
      text === '' ? '' : [columns[i + 1], marked(text, tone)].filter(Boolean).join(': '),
    )
    .filter(Boolean)
    .join(' · ');
  return {
    text: marked(first?.text ?? '', first?.tone),
    detail,
    ...(only && !second ? { open: only.press } : {}),
    ...(second ? { buttons: opens } : {}),
  };
}

/** Longer than this a title is a sentence, and large letters are too loud for it. */
export const longestTitle = 80;

/** The answer stands on top in large letters: then a title need not be large as well. */
export function beginsLarge({ blocks: [first, second] }: SealedMessage): boolean {
  return first?.kind === 'big' || (first?.kind === 'text' && second?.kind === 'big');
}

// Further down it is the title of a part, such as the sheet that is printed.
const topBlocks = 4;

/** Whether the blocks at the top say the title too: then the eye would read it twice. */
export function saysTitle({ summary, blocks: all }: SealedMessage): boolean {
  const blocks = all.slice(0, topBlocks);
  const said = blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'big') return [block.text];
    return block.kind === 'text' ? [plain(block.text)] : [];
  });
  const sentences = new Set(said.flatMap(sentencesIn));
  const isSaid = (sentence: string) =>
    sentences.has(sentence) || blocks.some((block) => block.kind === 'big' && saysInLarge(block, sentence));
  return said.includes(summary) || sentencesIn(summary).every(isSaid);
}

/** "You go to table 3, De Brink": in large letters only what it is about. */
function saysInLarge({ text, under }: { text: string; under?: string }, sentence: string): boolean {
  if (!under) return false;
  return [text, under].every((words) => sentence.toLowerCase().includes(words.toLowerCase()));
}
