import { ShowHome } from '../home/home-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Block, Message, Press } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import type { DoorLine } from './door-views.ts';
import { doorBlocks } from './door-views.ts';
import { personWords as words } from './person-words.ts';

export interface InboxLine {
  readonly at: string;
  readonly message: Message;
  /** Answered, or its time is past. */
  readonly isOver: boolean;
}

/** Newest first, each with its own buttons, so that nothing is lost when a chat forgets. */
export function inboxView(
  language: Language,
  messages: readonly InboxLine[],
  doors: readonly DoorLine[],
  more: readonly Press[],
): Message {
  const blocks = messages.flatMap((line) => lineBlocks(language, line));
  return {
    summary: words.messages[language],
    blocks: [
      ...(blocks.length > 0 ? blocks : [{ kind: 'text' as const, text: words.noMessages[language] }]),
      ...doorBlocks(language, doors, more),
    ],
    back: { label: words.home[language], press: ShowHome({}) },
  };
}

/** What it is about, when it came, and the rest of it. */
function lineBlocks(language: Language, { at, message, isOver }: InboxLine): readonly Block[] {
  const { heading, rest } = headed(language, message);
  const kept = isOver ? rest.flatMap(toRead) : rest;
  const when = isOver && asksSomething(message) ? `${at} · ${words.nothingToDo[language]}` : at;
  return [{ kind: 'heading', text: heading }, { kind: 'text', text: when, tone: 'quiet' }, ...kept];
}

/** Longer than this a first sentence is too much for a heading: then its beginning is, and it stays below in full. */
const longestHeading = 130;

/** The first sentence is the heading. "Gelukt!" alone says too little: then the next one comes along. */
function headed(language: Language, { summary, blocks }: Message) {
  const sentences = [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(summary)];
  let heading = '';
  for (const { segment } of sentences) {
    heading += segment;
    if (heading.trim().length > 20) break;
  }
  const whole = heading.trim();
  if (whole.length > longestHeading) return { heading: beginOf(whole), rest: blocks };
  const after = summary.slice(heading.length).trim();
  const left: readonly Block[] = after === '' ? [] : [{ kind: 'text', text: after }];
  const rest = blocks.flatMap((block) => {
    const said = block.kind === 'text' ? plain(block.text) : undefined;
    return said === summary ? left : said === whole ? [] : [block];
  });
  return { heading: whole, rest };
}

function beginOf(sentence: string): string {
  return `${sentence.slice(0, longestHeading).replace(/[\s,.:;‘’'"(]+\S*$/u, '')} …`;
}

function asksSomething({ blocks }: Message): boolean {
  return blocks.some((block) => toRead(block)[0] !== block);
}

/** Who presses an old question is only told that it is over. */
function toRead(block: Block): readonly Block[] {
  if (block.kind === 'buttons' || block.kind === 'form') return [];
  if (block.kind !== 'list' || !block.items.some(({ buttons }) => buttons)) return [block];
  return [{ ...block, items: block.items.map(({ buttons: _, ...item }) => item) }];
}
