import type { Button } from '@slack/types';
import type { Language } from '../../src/kernel/language.ts';
import type { PressOf } from '../../src/kernel/message.ts';
import { buttonRows } from '../chat/button-rows.ts';
import { chatWords } from '../chat/chat-words.ts';
import { limits } from './limits.ts';
import type { Piece } from './render-text.ts';
import { leading, literal, packed, richPieces, wholePieces } from './render-text.ts';
import { isCut, label } from './text.ts';

/** What the buttons of one message have in common. */
export interface Presses {
  readonly language: Language;
  readonly again?: string | undefined;
  /** Where people open the web page. */
  readonly web?: string | undefined;
  /** Counts the buttons of the whole message, so that each has a number of its own. */
  next(): number;
}

/** @param about what the button stands beside, for people who hear it. */
export function renderPress(press: PressOf<string>, { language, next }: Presses, about?: string): Button {
  const { confirm } = press;
  return {
    ...button(`press:${next()}`, press.label, press.press),
    ...(press.main ? { style: 'primary' as const } : {}),
    ...(about === undefined
      ? {}
      : { accessibility_label: label(`${press.label}: ${about}`, limits.buttonLabel) }),
    ...(confirm === undefined
      ? {}
      : {
          confirm: {
            title: literal(label(press.label, limits.confirmTitle)),
            text: literal(label(confirm, limits.confirm)),
            confirm: literal(chatWords.sure[language]),
            deny: literal(chatWords.notNow[language]),
          },
        }),
  };
}

/** Opens what a line of a list or a table is about. */
export function renderOpen(open: string, { language, next }: Presses, about: string): Button {
  const words = chatWords.open[language];
  const said = label(`${words}: ${about}`, limits.buttonLabel);
  return { ...button(`open:${next()}`, words, open), accessibility_label: said };
}

/** @param value what Slack brings back when it is pressed. */
export function button(id: string, words: string, value: string | undefined): Button {
  if (value !== undefined && value.length > limits.buttonValue) {
    throw new RangeError(`A button holds ${limits.buttonValue} characters, not ${value.length}`);
  }
  return {
    type: 'button',
    action_id: id,
    text: literal(label(words, limits.buttonLabel)),
    ...(value ? { value } : {}),
  };
}

export function buttonPieces(
  presses: readonly PressOf<string>[],
  how: Presses,
  about?: string,
): readonly Piece[] {
  const button = (press: PressOf<string>) => renderPress(press, how, about);
  return buttonRows(presses, { unsaid: unsaidPieces, button, row: rowPieces });
}

/** The whole label and the whole question, where the button has no room for them. */
export function unsaidPieces({ label: words, confirm = '' }: PressOf<string>): readonly Piece[] {
  if (!isCut(confirm, limits.confirm)) return wholePieces(words, limits.buttonLabel);
  return richPieces([{ text: words, strong: true }, { text: `\n${confirm}` }]).map(leading);
}

// So much of a message in bytes that other blocks have room beside it.
const rowBytes = 6_000;

export function rowPieces(buttons: readonly Button[]): readonly Piece[] {
  return rowsOf(buttons).map((elements) => ({ block: { type: 'actions', elements } }));
}

export function rowsOf(buttons: readonly Button[]): readonly Button[][] {
  return packed(buttons, rowBytes, limits.actions);
}
