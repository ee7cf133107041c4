import type { SealedMessage } from '../../../src/kernel/message.ts';
import { wordsOf } from '../../support/message-words.ts';

/** Every word of blocks as Slack shows them, in the order of reading; of a question that comes after a press too. */
export function wordsShown(blocks: readonly object[]): string {
  return blocks.flatMap(shownBy).join('\n');
}

function shownBy(part: unknown): readonly string[] {
  if (typeof part !== 'object' || part === null) return [];
  const {
    accessibility_label: _heard,
    value: _sent,
    placeholder: _pick,
    element,
    text,
    ...rest
  } = part as Json;
  // The label and the hint of a box are read before what is in it.
  const inside = [
    typeof text === 'string' ? text : shownBy(text),
    ...Object.values(rest).map(shownBy),
    shownBy(element),
  ].flat();
  return rest.type === 'rich_text_section' ? [inside.join('')] : inside;
}

type Json = Record<string, unknown>;

/** The words of a message as they are to be read in Slack, where a form is a button that opens it. */
export function wordsToShow(message: SealedMessage): readonly string[] {
  const only = message.blocks.filter(({ kind }) => kind === 'form').length === 1;
  return wordsOf(message, ({ submit, fields }) => {
    const seeks = fields.some((field) => field.kind === 'line' && field.input === 'search');
    return [only && fields.length > 0 && !seeks ? 'Invullen' : submit.label];
  });
}

/** Every button and box on a screen. */
export function elementsIn(part: unknown): readonly Element[] {
  if (typeof part !== 'object' || part === null) return [];
  return ['action_id' in part ? [part as Element] : [], ...Object.values(part).map(elementsIn)].flat();
}

export interface Element {
  readonly type: string;
  readonly action_id: string;
  readonly value?: string;
  readonly text?: { readonly text: string };
}
