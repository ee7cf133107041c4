import type { KnownBlock, ModalView } from '@slack/types';
import type { Language } from '../../src/kernel/language.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { limits } from './limits.ts';
import { aloud } from './render-aloud.ts';
import { blockPieces } from './render-blocks.ts';
import { fitsInView, inputPieces, isOpenable } from './render-form.ts';
import type { Part } from './render-page.ts';
import { pageOf } from './render-page.ts';
import type { Presses } from './render-press.ts';
import { unsaidPieces } from './render-press.ts';
import { literal, richPieces } from './render-text.ts';
import { belowTitleBar, titlePieces } from './render-title.ts';
import { renderWords } from './render-words.ts';
import { label } from './text.ts';

export type Room = 'message' | 'home' | 'modal';

export interface Rendering {
  readonly room: Room;
  readonly language: Language;
  /** Makes presses of this screen one of a kind. */
  readonly nonce: string;
  /** Where people open the web page, for the few things that Slack has no room for. */
  readonly web?: string;
  /** Shows this message again: the page a form or the next part belongs to. */
  readonly again?: string;
  /** Where this part begins: `more` of the part before. */
  readonly from?: number;
}

export interface Shown {
  /** All the words in one, for a notification and for people who hear it: Slack reads nothing else out to them. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  /** There is more: where the next part begins. */
  readonly more?: number;
}

/** A message as blocks: the words in the order of reading, its forms as buttons that open them. */
export function renderMessage(message: SealedMessage, how: Rendering): Shown {
  const part = partOf(message, how);
  return {
    text: aloud(message.summary, part.blocks),
    blocks: part.blocks,
    ...(part.more === undefined ? {} : { more: part.more }),
  };
}

/**
 * A modal with one of the forms of a message (the first is 0) and what stands around it, or with the message alone:
 * also when the form is too long for Slack, more than about a hundred boxes.
 */
export function renderModal(
  whole: SealedMessage,
  how: Omit<Rendering, 'room'> & { readonly form?: number; readonly metadata: string },
): Omit<ModalView, 'blocks'> & { readonly blocks: KnownBlock[] } {
  const { language, form, metadata } = how;
  const message = belowTitleBar(whole);
  if (metadata.length > limits.metadata) throw new RangeError(`Metadata of ${metadata.length} characters`);
  const frame = {
    type: 'modal',
    callback_id: 'page',
    title: literal(label(message.summary, limits.viewTitle)),
    close: literal(renderWords.close[language]),
    private_metadata: metadata,
  } as const;
  const filled = form === undefined ? undefined : formOf(message, form);
  if (!filled || !isOpenable(filled, language))
    return { ...frame, blocks: partOf(message, { ...how, room: 'modal' }).blocks };
  const submit = literal(label(filled.submit.label, limits.viewTitle));
  return { ...frame, submit, blocks: formBlocks(message, filled, how) };
}

function partOf(message: SealedMessage, { room, language, nonce, again, web, from = 0 }: Rendering): Part {
  const presses = counting(language, again, web);
  const pieces = [
    ...titlePieces(message, room),
    ...blockPieces(message.blocks, { ...presses, tables: room === 'message' }),
    ...(message.back ? unsaidPieces(message.back) : []),
  ];
  return pageOf(pieces.length > 0 ? pieces : richPieces([{ text: message.summary }]), {
    room,
    presses,
    nonce,
    from,
    back: message.back,
  });
}

type Form = Extract<SealedMessage['blocks'][number], { kind: 'form' }>;

function formOf(message: SealedMessage, form: number): Form | undefined {
  return message.blocks.filter((block) => block.kind === 'form')[form];
}

// Pieces above a form that a phone shows together with its first box.
const mostAbove = 8;

// What stands around a form goes along as far as there is room; the form itself always goes.
function formBlocks(
  message: SealedMessage,
  form: Form,
  { language, nonce }: Omit<Rendering, 'room'>,
): KnownBlock[] {
  const presses = { ...counting(language, undefined), tables: false };
  const title = titlePieces(message, 'modal');
  const inputs = inputPieces(form, language);
  const [before, after] = around(message, form);
  const above = blockPieces(before, presses);
  const below = blockPieces(after, presses);
  const whole = above.length > mostAbove ? [...inputs, ...above, ...below] : [...above, ...inputs, ...below];
  const wordless = whole.length === 0 ? richPieces([{ text: message.summary }]) : [];
  const choices = [
    [...title, ...whole, ...wordless],
    [...title, ...inputs],
  ].map((pieces) => pieces.map(({ block }, i) => ({ block_id: `${nonce}:${i}`, ...block })));
  return choices.find(fitsInView) ?? inputs.map(({ block }) => block);
}

// A form that is alone stands in its whole message; of several each has what is said just above it.
function around({ blocks }: SealedMessage, form: Form): [SealedMessage['blocks'], SealedMessage['blocks']] {
  const at = blocks.indexOf(form);
  const others = blocks.flatMap((block, i) => (block.kind === 'form' && i !== at ? [i] : []));
  if (others.length === 0) return [blocks.slice(0, at), blocks.slice(at + 1)];
  const above = blocks.slice((others.findLast((i) => i < at) ?? -1) + 1, at);
  return [
    above.slice(
      Math.max(
        0,
        above.findLastIndex(({ kind }) => kind === 'heading'),
      ),
    ),
    [],
  ];
}

function counting(language: Language, again: string | undefined, web?: string): Presses {
  let count = 0;
  return { language, again, web, next: () => count++ };
}
