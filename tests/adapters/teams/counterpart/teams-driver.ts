import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import type { Ack, TeamsDelivery } from './delivery.ts';
import type { Where, Who } from './envelopes.ts';
import { envelope, mentionOf, messagePayload, threadOf, withMore, words } from './envelopes.ts';
import {
  mustAnswer,
  readDialogAnswer,
  readExtensionAnswer,
  readPressAnswer,
  readResults,
} from './read-answer.ts';
import type { Dialog, DialogSends, ShownMessage } from './screens.ts';
import type { TeamsFront } from './teams-front.ts';
import type { Member } from './tenants.ts';

interface DriverParts {
  readonly front: TeamsFront;
  readonly clock: Clock;
  readonly delivery: TeamsDelivery;
}

/** Something that was told to the bot. */
export interface Told {
  readonly activity: Json;
  /** The answer, which is on the screen by then. */
  readonly ack: Promise<Ack>;
  /** The same bytes once more; the answer shows as before. */
  again(): Promise<Ack>;
}

/** A command of a message extension: from the box for a new message, or from the menu of a message. */
export interface Command {
  readonly commandId: string;
  readonly on?: { readonly message: ShownMessage; readonly author: Member };
}

export type TeamsDriver = ReturnType<typeof teamsDriver>;

/** Everything that Teams tells a bot. What the bot answers is read as Teams' own client does. */
export function teamsDriver({ front, clock, delivery }: DriverParts) {
  const { screens } = front;

  function tell(
    activity: Json,
    read: (ack: Ack) => unknown = (ack) => mustAnswer(ack, str(activity.type)),
  ): Told {
    const shown = async (ack: Promise<Ack>) => {
      await read(await ack);
      return ack;
    };
    const { ack, again } = delivery.deliver(activity);
    return { activity, ack: shown(ack), again: () => shown(again()) };
  }

  const make = (who: Who, where: Where, type: string, more: Json) =>
    withMore(envelope({ front, clock }, who, where, type), more);

  const invoke = (who: Who, where: Where, name: string, more: Json, read: (ack: Ack) => unknown) =>
    tell(make(who, where, 'invoke', { name, ...more }), read);

  const on = ({ id }: ShownMessage, source: string): Json => ({
    replyToId: id,
    channelData: { source: { name: source }, legacy: { replyToId: `1:${id}` } },
  });

  const theme = { context: { theme: 'default' } };

  const commanded = ({ commandId, on: picked }: Command): Json =>
    picked
      ? {
          commandId,
          commandContext: 'message',
          messagePayload: messagePayload(picked.message, picked.author, clock.now()),
          ...theme,
        }
      : { commandId, commandContext: 'compose', ...theme };

  return {
    /** Any activity at all; `more` goes over what it has. */
    activity: (who: Who, where: Where, type: string, more: Json = {}) => tell(make(who, where, type, more)),
    /** Somebody types words; in a group or channel the bot hears only what mentions it. */
    message: (who: Who, where: Where, text: string, more: Json = {}): Told => {
      const mentions = where.conversation.kind !== 'personal';
      const made = make(who, where, 'message', { ...words(text, who, mentions), ...more });
      const id = str(made.id);
      const at = where.conversation.kind === 'channel' && !where.thread ? { ...where, thread: id } : where;
      const conversation = { ...obj(made.conversation), id: threadOf(at) };
      const entities = mentions ? [mentionOf(who), ...(made.entities as readonly Json[])] : made.entities;
      const { tenantId } = who.tenant;
      const place = { tenantId, conversation: threadOf(at), id };
      screens.show({ kind: 'message', ...place, by: 'person', activity: { type: 'message', text } });
      return tell({ ...made, conversation, entities });
    },
    /** Somebody presses Action.Execute. `trigger`: `automatic` when the client asks by itself. */
    execute: (who: Who, where: Where, message: ShownMessage, action: Json, trigger = 'manual') =>
      invoke(
        who,
        where,
        'adaptiveCard/action',
        { ...on(message, 'message'), value: { action, trigger } },
        (ack) => readPressAnswer(screens, who.member.aadId, message, ack),
      ),
    /** Somebody presses Action.Submit: a message without words. */
    submit: (who: Who, where: Where, message: ShownMessage, value: unknown, said: Json = {}) =>
      tell(make(who, where, 'message', { ...on(message, 'message'), ...said, value })),
    /** Somebody presses a button that opens a dialog. */
    fetchDialog: (who: Who, where: Where, message: ShownMessage, data: Json) => {
      const sends: DialogSends = { name: 'task/submit', conversation: threadOf(where), value: {} };
      return invoke(
        who,
        where,
        'task/fetch',
        { ...on(message, 'message'), value: { data, ...theme } },
        (ack) => readDialogAnswer(screens, who.member.aadId, sends, ack),
      );
    },
    /** Somebody sends the form in a dialog. Gives back what an extension puts in the box for a new message. */
    submitDialog: (
      who: Who,
      where: Where,
      { sends }: Dialog,
      data: Json,
      hear: (found: readonly Json[]) => void,
    ) =>
      invoke(who, where, sends.name, { value: { ...sends.value, data, ...theme } }, (ack) =>
        sends.name === 'task/submit'
          ? readDialogAnswer(screens, who.member.aadId, sends, ack)
          : hear(readExtensionAnswer(screens, who.member.aadId, sends, ack)),
      ),
    /** Somebody types in the search of a message extension. */
    search: (
      who: Who,
      where: Where,
      commandId: string,
      text: string,
      hear: (found: readonly Json[]) => void,
    ) => {
      const parameters =
        text === '' ? [{ name: 'initialRun', value: 'true' }] : [{ name: 'query', value: text }];
      const value = { commandId, parameters, queryOptions: { skip: 0, count: 25 } };
      return invoke(who, where, 'composeExtension/query', { value }, (ack) => hear(readResults(ack)));
    },
    /** Somebody picks a command of a message extension. `fetches`: the manifest says that the bot makes the dialog. */
    command: (
      who: Who,
      where: Where,
      command: Command,
      fetches = true,
      hear: (found: readonly Json[]) => void = () => {},
    ) => {
      const value = commanded(command);
      const sends: DialogSends = {
        name: 'composeExtension/submitAction',
        conversation: threadOf(where),
        value,
      };
      const name = fetches ? 'composeExtension/fetchTask' : sends.name;
      return invoke(who, where, name, { value: fetches ? value : { ...value, data: {} } }, (ack) =>
        hear(readExtensionAnswer(screens, who.member.aadId, sends, ack)),
      );
    },
    /** A call of a kind that is not made yet. It may fail, but in a moment. */
    unknownInvoke: (who: Who, where: Where, name = 'tab/dance') =>
      invoke(who, where, name, { value: {} }, () => {}),
    /** Somebody lets the bot in: first the installation is told, then that it is a member now. */
    lets: async (who: Who, where: Where): Promise<readonly Told[]> => {
      who.tenant.letsIn(who.bot.appId, where.conversation);
      const installed = tell(make(who, where, 'installationUpdate', { action: 'add' }));
      const membersAdded = [{ id: `28:${who.bot.appId}` }];
      const eventType = where.conversation.kind === 'channel' ? { eventType: 'teamMemberAdded' } : {};
      const joined = tell(make(who, where, 'conversationUpdate', { membersAdded, channelData: eventType }));
      await Promise.all([installed.ack, joined.ack]);
      return [installed, joined];
    },
    /** Somebody takes the bot out. */
    removes: (who: Who, where: Where): Told => {
      who.tenant.takesOut(who.bot.appId, where.conversation);
      return tell(make(who, where, 'installationUpdate', { action: 'remove' }));
    },
    /** Somebody puts a thumb under a message of the bot. */
    reacts: (who: Who, where: Where, { id }: ShownMessage) =>
      tell(make(who, where, 'messageReaction', { reactionsAdded: [{ type: 'like' }], replyToId: id })),
  };
}
