import { newNonce, newsMark } from '../chat/nonces.ts';
import type { Page } from '../chat/page.ts';
import type { Answer } from './guard.ts';
import { renderCard } from './render-card.ts';
import { forDialog, forRoom } from './render-surface.ts';

/** What is on a screen: a page, and where its next part begins when the ones before were shown already. */
export interface Shown {
  readonly page: Page;
  readonly from?: number;
}

/** A page on a card, what a notification says of it, and where its next part begins. */
export type Drawn = ReturnType<typeof renderCard>;

/** Draws what is to be shown. The nonce makes the presses of this screen one of a kind. */
export type Draw = (shown: Shown, nonce?: string) => Drawn;

/** @param web where people open the web page. */
export function drawing(web: string | undefined): Draw {
  return ({ page, from }, nonce = newNonce()) => {
    const { message, language, again } = page;
    return renderCard(message, {
      language,
      nonce,
      // Nobody tells what language news is in.
      ...(nonce.startsWith(newsMark) ? {} : { lang: language }),
      ...(again ? { again } : {}),
      ...(from === undefined ? {} : { from }),
      ...(web === undefined ? {} : { web }),
    });
  };
}

/** A message with the card, as the connector takes it. */
export function cardActivity({ card, summary }: Drawn): object {
  return { type: 'message', summary, attachments: [attachment(card)] };
}

/** The same where many read it. */
export function roomActivity({ card, summary }: Drawn): object {
  return { type: 'message', summary, attachments: [attachment(forRoom(card))] };
}

/** A sentence in a channel: literal, without a card. */
export function textActivity(text: string): object {
  return { type: 'message', textFormat: 'plain', text };
}

export const typing = { type: 'typing' };

/** Nothing to show: 200. */
export const done: Answer = { status: 200 };

/** The card that was pressed becomes this one. */
export function cardAnswer({ card }: Drawn): Answer {
  return toPress('application/vnd.microsoft.card.adaptive', card);
}

/** The card that was pressed stays, with a sentence for who pressed it. */
export function noteAnswer(text: string): Answer {
  return toPress('application/vnd.microsoft.activity.message', text);
}

/** A dialog with the page on it. */
export function dialogAnswer({ card, summary }: Drawn): Answer {
  const title = [...summary].slice(0, mostTitle).join('');
  const value = { title, height: 'medium', width: 'medium', card: attachment(forDialog(card)) };
  return { status: 200, body: { task: { type: 'continue', value } } };
}

/** The dialog ends with a sentence. */
export function dialogNote(text: string): Answer {
  return { status: 200, body: { task: { type: 'message', value: text } } };
}

/** What stands in the place of things that were found: one text, which cannot be sent on into a chat by mistake. */
export function searchAnswer(text: string): Answer {
  return { status: 200, body: { composeExtension: { type: 'message', text } } };
}

/** Longer than this it is cut off by Teams itself. */
const mostTitle = 60;

function toPress(type: string, value: unknown): Answer {
  return { status: 200, body: { statusCode: 200, type, value } };
}

function attachment(content: object): object {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content };
}
