import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Ack, Delivery, Transport } from './http-delivery.ts';
import type { Json } from './json.ts';
import { str } from './json.ts';
import type { Who } from './payloads.ts';
import {
  actionTs,
  asSent,
  directMessage,
  eventCallback,
  interaction,
  pressed,
  slashCommand,
  surface,
  wholeMessage,
} from './payloads.ts';
import { mustAnswer, readCommandAck, readSubmissionAck } from './read-ack.ts';
import type { Place, ShownMessage, ShownView } from './screens.ts';
import type { SlackFront } from './slack-front.ts';
import type { Workspace } from './workspace.ts';

interface DriverParts {
  readonly front: SlackFront;
  readonly clock: Clock;
  readonly transport: Transport;
}

/** Something that was told to the app. */
export interface Told {
  readonly delivery: Delivery;
  /** The answer, which is on the screen by then. */
  readonly ack: Promise<Ack>;
  /** The same bytes once more; the answer shows as before. */
  again(): Promise<Ack>;
  /** As Slack does with an event that was not answered. */
  retried(number: number, reason: string): Promise<Ack>;
}

export type SlackDriver = ReturnType<typeof slackDriver>;

/** Everything that Slack tells an app. What the app answers is read as Slack's own client does. */
export function slackDriver({ front, clock, transport }: DriverParts) {
  function tell(delivery: Delivery, read: (ack: Ack) => Promise<void> | void): Told {
    const shown = async (ack: Promise<Ack>) => {
      await read(await ack);
      return ack;
    };
    const { ack, again } = transport(delivery);
    return {
      delivery,
      ack: shown(ack),
      again: () => shown(again()),
      retried: (number, reason) => transport({ ...delivery, retry: { number, reason } }).ack,
    };
  }

  const event = (workspace: Workspace, inner: Json, at = clock.now()) =>
    tell({ kind: 'events_api', payload: eventCallback(workspace, inner, at) }, () => {});

  const interact = (payload: Json, read: (ack: Ack) => Promise<void> | void) =>
    tell({ kind: 'interactive', payload }, read);

  const trigger = ({ workspace, userId }: Who, on?: Place) =>
    front.triggers.make({
      teamId: workspace.teamId,
      userId,
      ...(on?.kind === 'modal' ? { viewId: str(on.view.id) } : {}),
    });

  return {
    /** Any event at all. */
    event,
    /** Somebody types a command in a channel. */
    command: (who: Who, said: { command: string; text: string; channel: string }) => {
      const where = { teamId: who.workspace.teamId, channel: said.channel, userId: who.userId };
      const payload = {
        ...slashCommand(who, said),
        trigger_id: trigger(who),
        response_url: front.answers.make(where),
      };
      return tell({ kind: 'slash_commands', payload }, (ack) => readCommandAck(front, ack, where));
    },
    /** Somebody types words to the bot. */
    message: async (who: Who, text: string) => {
      const { workspace, userId } = who;
      const channel = await workspace.directMessage(userId);
      const name = workspace.members.get(userId)?.name ?? '';
      const posted = await workspace.call('chat.postMessage', workspace.userToken(name), { channel, text });
      const ts = str(posted.ts);
      front.screens.show({
        kind: 'message',
        teamId: workspace.teamId,
        channel,
        ts,
        by: 'person',
        body: { user: userId, text: asSent(text) },
      });
      return event(workspace, directMessage(who, { text, channel, ts }));
    },
    /** Somebody opens the Home of the app, or its messages. */
    homeOpened: async (who: Who, tab: 'home' | 'messages' = 'home') => {
      const { workspace, userId } = who;
      const home = front.screens.home(workspace.teamId, userId);
      const channel = await workspace.directMessage(userId);
      const view = tab === 'home' && home ? { view: home.view } : {};
      const ts = actionTs(clock.now());
      return event(workspace, { type: 'app_home_opened', user: userId, channel, tab, event_ts: ts, ...view });
    },
    /** Somebody presses a button, wherever it is. */
    press: (who: Who, on: Place, element: Json, blockId: string, state: Json = {}) => {
      const { workspace, userId } = who;
      const { teamId } = workspace;
      const answerAt =
        on.kind === 'message'
          ? { response_url: front.answers.make({ teamId, channel: on.channel, userId, of: on }) }
          : {};
      const payload = {
        ...interaction(who, 'block_actions'),
        ...surface(on, workspace, state),
        ...answerAt,
        trigger_id: trigger(who, on),
        actions: [pressed(element, blockId, clock.now())],
      };
      return interact(payload, (ack) => mustAnswer(ack, 'the button'));
    },
    /** Somebody sends a form. `state`: what is in its inputs, by block and action. */
    submit: (who: Who, on: ShownView, state: Json) => {
      const payload = {
        ...interaction(who, 'view_submission'),
        trigger_id: trigger(who, on),
        view: { ...on.view, state: { values: state } },
        response_urls: [],
      };
      return interact(payload, (ack) => readSubmissionAck(front, who, on, ack));
    },
    /** Somebody closes a modal. Slack tells it only when the app asked for that. */
    close: (who: Who, on: ShownView, all = false): Told | undefined => {
      front.screens.close(on.teamId, who.userId, all);
      if (on.view.notify_on_close !== true) return undefined;
      const payload = { ...interaction(who, 'view_closed'), view: on.view, is_cleared: all };
      return interact(payload, (ack) => mustAnswer(ack, 'the closing'));
    },
    /** Somebody picks one of our entries from the menu of a message. */
    messageShortcut: (who: Who, callbackId: string, message: ShownMessage) => {
      const { workspace, userId } = who;
      const { teamId } = workspace;
      const where = { teamId, channel: message.channel, userId };
      const payload = {
        ...interaction(who, 'message_action'),
        callback_id: callbackId,
        trigger_id: trigger(who),
        action_ts: actionTs(clock.now()),
        response_url: front.answers.make(where),
        channel: { id: message.channel, name: 'algemeen' },
        message_ts: message.ts,
        message: wholeMessage(message, workspace),
      };
      return interact(payload, (ack) => mustAnswer(ack, 'the shortcut'));
    },
    /** Somebody types in a list that the app fills. */
    suggest: (who: Who, on: ShownView, action: { action_id: string; block_id: string; value: string }) => {
      const view = { container: { type: 'view', view_id: str(on.view.id) }, view: on.view };
      const payload = { ...interaction(who, 'block_suggestion'), ...view, ...action };
      return interact(payload, (ack) => mustAnswer(ack, 'the list'));
    },
    /** The workspace takes the app away. `at`: when that was, which may be told late. */
    uninstalled: (workspace: Workspace, at?: Date) => {
      front.revoke(workspace.botToken, 'account_inactive');
      return event(workspace, { type: 'app_uninstalled' }, at);
    },
    tokensRevoked: (workspace: Workspace, at?: Date) => {
      front.revoke(workspace.botToken);
      const tokens = { oauth: [], bot: [workspace.botUserId] };
      return event(workspace, { type: 'tokens_revoked', tokens }, at);
    },
  };
}
