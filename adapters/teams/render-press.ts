import type { Language } from '../../src/kernel/language.ts';
import type { PressOf } from '../../src/kernel/message.ts';
import { buttonRows } from '../chat/button-rows.ts';
import { chatWords } from '../chat/chat-words.ts';
import { cardLimits } from './card-limits.ts';
import type { Part, Piece } from './render-parts.ts';
import { leading, richPieces, richText, wholePieces } from './render-parts.ts';
import { isCut, label, oneLine, splitRuns } from './render-text.ts';

/** What comes back with a press. It went through somebody's own machine, so all of it is a claim of a stranger. */
export interface PressData {
  readonly fea: {
    /** `more`: the token shows the message again, and `index` is where the next part begins. */
    readonly kind: 'press' | 'open' | 'form' | 'more';
    readonly token: string;
    readonly nonce: string;
    /** Of everything on one screen that can be pressed or sent, each has its own. */
    readonly index: number;
    /** Of a form: shows the page it stands on again. */
    readonly again?: string;
  };
}

/** What the buttons of one card have in common. */
export interface Presses {
  readonly language: Language;
  readonly nonce: string;
  readonly again?: string | undefined;
  /** Where people open the web page. */
  readonly web?: string | undefined;
  /** Counts the buttons of the whole message, so that each has a number of its own. */
  next(): number;
}

/** A button, and what stands hidden below it until it is pressed. */
export interface Button {
  readonly action: Part;
  readonly hidden?: Part;
}

/**
 * Teams has no question of its own before a press: the button of what cannot be undone uncovers the question, with yes
 * and no below it. Nothing leaves the screen before the yes.
 * @param about what the button stands beside, for people who hear it.
 */
export function renderPress(press: PressOf<string>, how: Presses, about?: string): Button {
  const tooltip = about === undefined ? {} : { tooltip: label(`${press.label}: ${about}`, 100) };
  const deed = { kind: 'press', token: press.press, nonce: how.nonce, index: how.next() } as const;
  return asking(press, { fea: deed }, how.language, { associatedInputs: 'none', ...tooltip });
}

/** The button of a press or a form, with its question when it has one. */
export function asking(
  { label: words, main, confirm }: PressOf<string>,
  data: PressData,
  language: Language,
  look: Part,
): Button {
  const style = main ? { style: 'positive' } : {};
  if (confirm === undefined) return { action: execute(words, data, { ...look, ...style }) };
  const id = `sure:${data.fea.index}`;
  const { associatedInputs, ...seen } = look;
  const inputs = associatedInputs === undefined ? {} : { associatedInputs };
  const question = splitRuns([{ text: label(confirm, cardLimits.confirm) }], cardLimits.paragraph)[0];
  return {
    action: { ...toggle(words, { targetElements: [id] }), ...seen, ...style },
    hidden: {
      type: 'Container',
      id,
      isVisible: false,
      style: 'emphasis',
      items: [
        richText(question ?? [{ text: '…' }]),
        // Each in a row of its own: in a box within a card a phone has no room for two.
        actionSet([execute(chatWords.sure[language], data, inputs)]),
        actionSet([
          toggle(chatWords.notNow[language], { targetElements: [{ elementId: id, isVisible: false }] }),
        ]),
      ],
    },
  };
}

/** Opens what a line of a list or a table is about. @param words on the button, when it is not just "View". */
export function renderOpen(
  token: string,
  { language, nonce, next }: Presses,
  about: string,
  words?: string,
): Part {
  const title = chatWords.open[language];
  const seen = words === undefined ? { tooltip: label(`${title}: ${about}`, 100) } : {};
  const deed = { kind: 'open', token, nonce, index: next() } as const;
  return execute(words ?? title, { fea: deed }, { associatedInputs: 'none', ...seen });
}

export function execute(words: string, data: PressData, look: Part): Part {
  const { length } = data.fea.token;
  if (length > cardLimits.token) throw new RangeError(`A button with ${length} characters behind it`);
  const both = { title: label(words, cardLimits.label), data, ...look };
  // Teams from before 2022 knows no Action.Execute.
  return { type: 'Action.Execute', verb: 'fea', ...both, fallback: { type: 'Action.Submit', ...both } };
}

function toggle(words: string, rest: Part): Part {
  return { type: 'Action.ToggleVisibility', title: label(words, cardLimits.label), ...rest };
}

/** Opens a page of ours. Teams opens nothing without https; then the address is only said. */
export function opening(words: string, address: string): Part {
  if (!address.startsWith('https://')) return richText([{ text: `${oneLine(words)}: ${address}` }]);
  return actionSet([{ type: 'Action.OpenUrl', title: label(words, cardLimits.label), url: address }]);
}

export function actionSet(actions: readonly Part[]): Part {
  return { type: 'ActionSet', actions };
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
  if (!isCut(confirm, cardLimits.confirm)) return wholePieces(words, cardLimits.label);
  return richPieces([{ text: oneLine(words), strong: true }, { text: `\n${confirm}` }]).map(leading);
}

export function rowPieces(buttons: readonly Button[]): readonly Piece[] {
  return rowsOf(buttons).map((row) => ({ parts: rowParts(row) }));
}

/** Buttons that share a row of a phone. One with a question ends its row: the question comes right below it. */
export function rowsOf(buttons: readonly Button[]): readonly (readonly Button[])[] {
  const rows: Button[][] = [];
  let used = 0;
  for (const button of buttons) {
    const letters = widthOf(String(button.action.title)) + besides;
    const row = rows.at(-1);
    const open = row && row.length < cardLimits.actions && !row.at(-1)?.hidden;
    if (open && used + letters <= rowLetters) {
      row.push(button);
      used += letters;
    } else {
      rows.push([button]);
      used = letters;
    }
  }
  return rows;
}

export function rowParts(row: readonly Button[]): readonly Part[] {
  return [
    actionSet(row.map(({ action }) => action)),
    ...row.flatMap(({ hidden }) => (hidden ? [hidden] : [])),
  ];
}

// A phone shows so many bold letters in a row; around the words of a button is room for a few more.
const rowLetters = 33;
const besides = 4;

function widthOf(words: string): number {
  const narrow = words.match(/[fijlrt.,:;'()| ]/g)?.length ?? 0;
  const wide = words.match(/[mwMW]/g)?.length ?? 0;
  return words.length - narrow / 2 + wide / 2;
}
