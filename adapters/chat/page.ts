import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { Both, Language } from '../../src/kernel/language.ts';
import type { BlockOf, FormOf, SealedMessage } from '../../src/kernel/message.ts';

/** What a screen shows: a message, and how to show it again, up to date. */
export interface Page {
  readonly message: SealedMessage;
  readonly language: Language;
  readonly again?: string;
}

export function pageOf({ message, language, again }: SealedReply): Page {
  return { message, language, ...(again ? { again } : {}) };
}

/** The answer, with the page that comes after it below. @param look shows the page of a token, and only looks. */
export async function pageAfter(
  reply: SealedReply,
  look: (token: string) => Promise<SealedReply>,
): Promise<Page> {
  if (reply.kind !== 'say' || !reply.next) return pageOf(reply);
  const next = pageOf(await look(reply.next));
  const blocks = [...withoutWayTo(reply.next, reply.message.blocks), ...next.message.blocks];
  return { ...next, message: { ...next.message, blocks } };
}

/** The page is there already, so no button of the answer leads to it. */
function withoutWayTo(page: string, blocks: readonly BlockOf<string>[]): readonly BlockOf<string>[] {
  return blocks.flatMap((block): readonly BlockOf<string>[] => {
    if (block.kind !== 'buttons') return [block];
    const buttons = block.buttons.filter(({ press }) => press !== page);
    return buttons.length > 0 ? [{ ...block, buttons }] : [];
  });
}

export function formsIn(message: SealedMessage): readonly FormOf<string>[] {
  return message.blocks.filter((block) => block.kind === 'form');
}

/** The same page with what somebody typed in its form, and above it why it was not taken. */
export function refusedPage(
  page: Page,
  form: number,
  values: Readonly<Record<string, unknown>>,
  why: SealedMessage,
): Page {
  const wrong = formsIn(page.message)[form];
  const blocks = page.message.blocks.map((block) => (block === wrong ? filled(block, values) : block));
  return { ...page, message: { ...page.message, blocks: [...why.blocks, ...blocks] } };
}

function filled(block: BlockOf<string>, values: Readonly<Record<string, unknown>>): BlockOf<string> {
  if (block.kind !== 'form') return block;
  const fields = block.fields.map((field) => {
    const value = values[field.name];
    if (field.kind === 'file') return field;
    if (field.kind === 'choices') {
      const chosen = Array.isArray(value) ? value : typeof value === 'string' && value ? [value] : [];
      return { ...field, values: chosen.map(String) };
    }
    return typeof value === 'string' ? { ...field, value } : field;
  });
  return { ...block, fields };
}

/** A few words of the door itself. */
export function saying(words: Both<string>, language: Language): SealedMessage {
  const text = words[language];
  return { summary: text, blocks: [{ kind: 'text', text }] };
}
