import { EventEmitter } from 'node:events';
import type { Json } from '../../slack/counterpart/json.ts';

/** A message as people see it. */
export interface ShownMessage {
  readonly kind: 'message';
  readonly tenantId: string;
  /** Where it stands; in a channel with its thread. */
  readonly conversation: string;
  readonly id: string;
  readonly by: 'bot' | 'person';
  readonly activity: Json;
  /** What Teams says under the card to the one who pressed. */
  readonly notice?: string;
}

/** A dialog on the screen of one person: a card, or only words. */
export interface Dialog {
  readonly kind: 'dialog';
  readonly aadId: string;
  readonly title: string;
  readonly card?: Json;
  readonly text?: string;
  /** What a form in it is sent as. */
  readonly sends: DialogSends;
}

export interface DialogSends {
  readonly name: 'task/submit' | 'composeExtension/submitAction';
  readonly conversation: string;
  readonly value: Json;
}

export type Place = ShownMessage | Dialog;

/** What everybody has on the screen now, from what Teams took. */
export function screens() {
  const messages = new Map<string, ShownMessage>();
  const own = new Map<string, ShownMessage>();
  const dialogs = new Map<string, Dialog>();
  const changes = new EventEmitter<{ change: [Place, string?] }>().setMaxListeners(0);
  const keyOf = ({ conversation, id }: Pick<ShownMessage, 'conversation' | 'id'>) =>
    `${channelOf(conversation)} ${id}`;
  const seenBy = (one: ShownMessage, aadId: string) => own.get(`${aadId} ${keyOf(one)}`) ?? one;

  return {
    changes,
    /** A new message, or the same one with other content for everybody. */
    show: (message: ShownMessage) => {
      for (const key of [...own.keys()]) if (key.endsWith(` ${keyOf(message)}`)) own.delete(key);
      messages.set(keyOf(message), message);
      changes.emit('change', message);
    },
    /** Other content, for the one who pressed alone: the others keep what they have. */
    showTo: (aadId: string, message: ShownMessage) => {
      own.set(`${aadId} ${keyOf(message)}`, message);
      changes.emit('change', message, aadId);
    },
    /** This person opens Teams anew: what was only on their screen is gone. */
    reload: (aadId: string) => {
      for (const key of [...own.keys()]) if (key.startsWith(`${aadId} `)) own.delete(key);
    },
    take: (which: Pick<ShownMessage, 'conversation' | 'id'>) => {
      const message = messages.get(keyOf(which));
      messages.delete(keyOf(which));
      if (message) changes.emit('change', message);
    },
    find: (conversation: string, id: string) => messages.get(keyOf({ conversation, id })),
    /** All that this person can see in a conversation, oldest first. */
    messages: (conversation: string, aadId: string): readonly ShownMessage[] =>
      [...messages.values()]
        .filter((one) => one.conversation === conversation || channelOf(one.conversation) === conversation)
        .map((one) => seenBy(one, aadId)),
    dialog: (aadId: string) => dialogs.get(aadId),
    open: (dialog: Dialog) => {
      dialogs.set(dialog.aadId, dialog);
      changes.emit('change', dialog, dialog.aadId);
    },
    close: (aadId: string) => {
      const dialog = dialogs.get(aadId);
      dialogs.delete(aadId);
      if (dialog) changes.emit('change', dialog, aadId);
    },
  };
}

export type Screens = ReturnType<typeof screens>;

function channelOf(conversation: string): string {
  return conversation.split(';messageid=')[0] ?? '';
}
