import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, str } from '../../slack/counterpart/json.ts';
import { wrongInCard } from './card-check.ts';
import { cardsOf, cardType } from './card-parts.ts';
import type { Ack } from './delivery.ts';
import type { Dialog, DialogSends, Screens, ShownMessage } from './screens.ts';

/** Teams tells the person that the app did not work. */
export class AppTrouble extends Error {}

/** Teams counts anything but a 2xx, and nothing within fifteen seconds, as broken. */
export function mustAnswer({ status, text }: Ack, what: string): void {
  if (status >= 200 && status < 300) return;
  throw new AppTrouble(`${what} failed: ${status === 0 ? 'no answer in time' : `${status} ${text}`}`);
}

/** The answer to a press: another card for the one who pressed, or words under the card. */
export function readPressAnswer(screens: Screens, aadId: string, on: ShownMessage, ack: Ack): void {
  mustAnswer(ack, 'the button');
  const { statusCode, type, value } = ack.body;
  if (statusCode !== 200) throw new AppTrouble(`the button failed: ${ack.text}`);
  const { notice: _, ...before } = seenNow(screens, aadId, on);
  screens.showTo(aadId, { ...before, ...afterPress(before, type, value) });
}

function afterPress({ activity }: ShownMessage, type: unknown, value: unknown): Partial<ShownMessage> {
  if (type === 'application/vnd.microsoft.activity.message') return { notice: mustBeWords(value) };
  if (type !== cardType) throw new AppTrouble(`an answer of type ${String(type)}`);
  mustBeGood(obj(value));
  return { activity: { ...activity, attachments: [{ contentType: cardType, content: obj(value) }] } };
}

/** The answer that opens, changes or closes a dialog. */
export function readDialogAnswer(screens: Screens, aadId: string, sends: DialogSends, ack: Ack): void {
  mustAnswer(ack, 'the dialog');
  const { type, value } = obj(ack.body.task);
  if (ack.body.task === undefined) screens.close(aadId);
  else screens.open({ kind: 'dialog', aadId, sends, ...shownIn(type, value) });
}

function shownIn(type: unknown, value: unknown): Pick<Dialog, 'title' | 'text' | 'card'> {
  if (type === 'message') return { title: '', text: mustBeWords(value) };
  if (type !== 'continue') throw new AppTrouble(`a dialog of type ${String(type)}`);
  const { title, card } = obj(value);
  return { title: str(title), card: cardIn(obj(card)) };
}

/** The answer to a form in a dialog of a message extension: a dialog, or what comes into the box for a new message. */
export function readExtensionAnswer(
  screens: Screens,
  aadId: string,
  sends: DialogSends,
  ack: Ack,
): readonly Json[] {
  if (ack.body.composeExtension === undefined) {
    readDialogAnswer(screens, aadId, sends, ack);
    return [];
  }
  screens.close(aadId);
  return readResults(ack);
}

/** What a search in a message extension found. */
export function readResults(ack: Ack): readonly Json[] {
  mustAnswer(ack, 'the search');
  const { type, attachments, text } = obj(ack.body.composeExtension);
  if (type === 'message') return [{ text: mustBeWords(text) }];
  if (type !== 'result') throw new AppTrouble(`a search that answers ${ack.text}`);
  for (const card of cardsOf({ attachments })) mustBeGood(card);
  return list(attachments);
}

function seenNow(screens: Screens, aadId: string, { conversation, id }: ShownMessage): ShownMessage {
  const found = screens.messages(conversation, aadId).find((one) => one.id === id);
  if (!found) throw new AppTrouble('the message is gone');
  return found;
}

function cardIn({ contentType, content }: Json): NonNullable<Dialog['card']> {
  if (contentType !== cardType) throw new AppTrouble(`a dialog with ${String(contentType)}`);
  mustBeGood(obj(content));
  return obj(content);
}

function mustBeGood(card: Json): void {
  const wrong = wrongInCard(card);
  if (wrong.length > 0) throw new AppTrouble(`Teams does not show the card: ${wrong.join('; ')}`);
}

function mustBeWords(value: unknown): string {
  if (typeof value !== 'string' || value.trim() === '') throw new AppTrouble('an answer without words');
  return value;
}
