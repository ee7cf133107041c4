import { once } from 'node:events';
import { onTestFinished } from 'vitest';
import type { Json } from '../../slack/counterpart/json.ts';
import { list, obj, parsed, str } from '../../slack/counterpart/json.ts';
import { boxesIn, boxNamed, holding, sent } from '../counterpart/card-boxes.ts';
import { boxesWith, buttonsIn } from '../counterpart/card-buttons.ts';
import { wordsOf } from '../counterpart/card-words.ts';
import type { ShownMessage } from '../counterpart/screens.ts';
import type { Playground } from './start-playground.ts';
import { playgroundTeams } from './start-playground.ts';

const { bot, personal, tenantId } = playgroundTeams;

export type PlaygroundPerson = Awaited<ReturnType<typeof sitsDown>>;

/** The one at the screen of the playground, without the screen: does what its page does, and hears what its page hears. */
export async function sitsDown({ url, me }: Playground) {
  const messages: ShownMessage[] = [];
  const typed = new Map<string, string>();
  const stream = new WebSocket(`${url.replace('http', 'ws')}/_ws_conversation/v1/conversations/stream`);
  stream.addEventListener('message', ({ data }) => hear(obj(parsed(String(data)))));
  await once(stream, 'open');
  onTestFinished(() => stream.close());

  function hear({ action, actionConversationId, message }: Json): void {
    const activity = obj(message);
    const id = str(activity.messageId);
    const conversation = str(actionConversationId);
    const shown = { kind: 'message', tenantId, conversation, id, by: 'bot', activity } as const;
    if (action === 'createMessage') messages.push(shown);
    if (action === 'updateMessage') change(id, activity);
  }

  function change(id: string, activity: Json): void {
    const at = messages.findIndex((one) => one.id === id);
    const before = messages[at];
    if (before) messages[at] = { ...before, activity };
  }

  async function post(path: string, body: Json): Promise<Json> {
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${url}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
    return obj(parsed(text));
  }

  const says = (conversation: string, text: string, mentions: readonly Json[] = []) =>
    post(`/_conversation/v1/conversations/${encodeURIComponent(conversation)}/messages`, {
      from: { id: me.id },
      text,
      textFormat: 'plain',
      mentions,
    });

  const invoke = (name: string, value: Json, more: Json = {}) =>
    post('/_conversation/v1/invoke', {
      name,
      conversation: { id: personal },
      from: { id: me.id },
      value,
      ...more,
    });

  const inOwnChat = () => messages.filter(({ conversation }) => conversation === personal);

  function last(): ShownMessage {
    const found = inOwnChat().at(-1);
    if (!found) throw new Error('The bot has said nothing yet');
    return found;
  }

  return {
    ...me,
    /** Puts the app in. */
    adds: (conversation = personal) =>
      post(`/_debug/conversation/${encodeURIComponent(conversation)}/installation`, {}),
    types: (text: string) => says(personal, text),
    /** In a group or a channel; with the name of the bot in it, or without. */
    writesIn: (conversation: string, text: string) => {
      const mention = `<at>${bot.name}</at>`;
      return says(
        conversation,
        text,
        text.includes(mention) ? [{ mentioned: { id: bot.id }, text: mention }] : [],
      );
    },
    /** Fills boxes of the last card, by their label. */
    fills: (values: Readonly<Record<string, string>>) => {
      const boxes = cardsIn(last()).flatMap(boxesIn);
      for (const [name, value] of Object.entries(values)) {
        const box = boxNamed(boxes, name);
        typed.set(str(box.id), holding(box, value));
      }
    },
    /** Presses a button of the last card. `old`: as a Teams from before 2022 does. */
    presses: async (label: string, old?: 'old') => {
      const on = last();
      const button = buttonsIn(on).find((one) => one.label === label);
      if (!button) throw new Error(`No button "${label}" in: ${wordsOf(on, () => typed)}`);
      const boxes = sent(boxesWith(button), typed);
      const data = { ...obj(button.action.data), ...boxes };
      typed.clear();
      if (old)
        return post('/_conversation/v1/submit', {
          conversation: { id: personal },
          from: { id: me.id },
          replyToId: on.id,
          value: data,
        });
      const { title, verb } = button.action;
      const action = { type: 'Action.Execute', title, verb, data };
      const answer = await invoke('adaptiveCard/action', { action, trigger: 'manual' }, { replyToId: on.id });
      if (answer.type === 'application/vnd.microsoft.card.adaptive')
        change(on.id, {
          ...on.activity,
          attachments: [{ contentType: answer.type, content: obj(answer.value) }],
        });
      return answer;
    },
    searches: (query: string) =>
      invoke('composeExtension/query', {
        commandId: 'find',
        parameters: [{ name: 'query', value: query }],
        queryOptions: { skip: 0, count: 25 },
      }),
    /** Chooses a command of ours in the menu of a message. */
    takes: (commandId: string, content: string) =>
      invoke('composeExtension/fetchTask', {
        commandId,
        commandContext: 'message',
        messagePayload: { body: { contentType: 'html', content } },
      }),
    /** What the last message of the bot in the own chat says. */
    words: () => (inOwnChat().length === 0 ? '' : wordsOf(last(), () => typed)),
    messages: inOwnChat,
    last,
    /** What the bot said in a group or a channel, also in its threads. */
    reads: (where: string) =>
      messages
        .filter(({ conversation }) => conversation.startsWith(where))
        .map((one) => wordsOf(one, () => typed)),
  };
}

function cardsIn({ activity }: ShownMessage): readonly Json[] {
  return list(activity.attachments).map(({ content }) => obj(content));
}
