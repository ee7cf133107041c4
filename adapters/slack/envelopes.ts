import { z } from 'zod';
import { literalText } from './literal-text.ts';

/** What somebody did in Slack, of all that Slack tells: only what we do something with. */
export type Envelope =
  | (Whose & { readonly kind: 'command'; readonly text: string; readonly channel: string } & Answerable)
  | (Whose & { readonly kind: 'press'; readonly action: Action; readonly on: Pressed } & Answerable)
  | (Whose & { readonly kind: 'submit'; readonly view: FilledView })
  | (Whose & {
      readonly kind: 'shortcut';
      readonly callback: string;
      readonly text: string;
    } & Answerable)
  | (Whose & {
      readonly kind: 'words';
      readonly event: string;
      readonly text: string;
      readonly channel: string;
    })
  | (Whose & { readonly kind: 'home' })
  | { readonly kind: 'gone'; readonly at: number };

export interface Whose {
  readonly user: string;
  /** The workspace the person belongs to, where Slack says it. */
  readonly team?: string | undefined;
}

export interface Answerable {
  readonly trigger: string;
  readonly responseUrl?: string | undefined;
}

export interface Action {
  readonly id: string;
  readonly block: string;
  readonly value: string;
}

export type Pressed =
  | { readonly where: 'home' | 'modal'; readonly view: string }
  | {
      readonly where: 'message';
      readonly channel: string;
      readonly ts: string;
      readonly ephemeral: boolean;
      readonly text: string;
      readonly blocks: readonly { readonly type: string }[];
    };

export interface FilledView {
  readonly id: string;
  readonly metadata: string;
  readonly state: unknown;
}

/** Undefined for what is not for us, or not whole. */
export function readEnvelope(body: object): Envelope | undefined {
  const type = (body as { readonly type?: unknown }).type;
  return (type === undefined ? command : kinds.get(type))?.safeParse(body).data;
}

const id = z.string().min(1).max(200);
const whose = z.object({ id, team_id: id.optional() });
const team = z.object({ id }).nullish();
const answerable = { trigger_id: id, response_url: z.string().max(2_000).optional() };
const loose = z.looseObject({ type: z.string() });

const command = z
  .object({
    command: z.string().max(100),
    text: z.string().max(10_000).optional(),
    user_id: id,
    team_id: id.optional(),
    channel_id: id,
    ...answerable,
  })
  .transform(
    (said): Envelope => ({
      kind: 'command',
      user: said.user_id,
      team: said.team_id,
      text: literalText(`${said.command} ${said.text ?? ''}`.trim()),
      channel: said.channel_id,
      trigger: said.trigger_id,
      responseUrl: said.response_url,
    }),
  );

const action = z.object({
  action_id: id.max(255),
  block_id: id.max(255),
  value: z.string().max(2_000).optional(),
});
const message = z.object({
  ts: id,
  text: z.string().optional(),
  blocks: z.array(loose).optional(),
});

const press = z
  .object({
    type: z.literal('block_actions'),
    user: whose,
    team,
    ...answerable,
    actions: z.array(action).min(1),
    channel: z.object({ id }).optional(),
    message: message.optional(),
    container: z.looseObject({
      is_ephemeral: z.boolean().optional(),
      message_ts: id.optional(),
      channel_id: id.optional(),
    }),
    view: z.object({ id, type: z.enum(['home', 'modal']) }).optional(),
  })
  .transform((said, context): Envelope => {
    const [{ action_id, block_id, value = '' }] = said.actions as [z.infer<typeof action>];
    const on = pressedOn(said);
    if (!on) {
      context.addIssue('neither a view nor a message');
      return z.NEVER;
    }
    return {
      kind: 'press',
      user: said.user.id,
      team: said.user.team_id ?? said.team?.id,
      action: { id: action_id, block: block_id, value },
      on,
      trigger: said.trigger_id,
      responseUrl: said.response_url,
    };
  });

function pressedOn(said: {
  view?: { id: string; type: 'home' | 'modal' } | undefined;
  channel?: { id: string } | undefined;
  message?: z.infer<typeof message> | undefined;
  container: {
    is_ephemeral?: boolean | undefined;
    message_ts?: string | undefined;
    channel_id?: string | undefined;
  };
}): Pressed | undefined {
  if (said.view) return { where: said.view.type, view: said.view.id };
  const channel = said.channel?.id ?? said.container.channel_id;
  const ts = said.message?.ts ?? said.container.message_ts;
  if (!channel || !ts) return undefined;
  return {
    where: 'message',
    channel,
    ts,
    ephemeral: said.container.is_ephemeral ?? false,
    text: said.message?.text ?? '',
    blocks: said.message?.blocks ?? [],
  };
}

const submit = z
  .object({
    type: z.literal('view_submission'),
    user: whose,
    team,
    view: z.object({ id, private_metadata: z.string().max(3_000), state: z.unknown() }),
  })
  .transform(
    ({ user, team: workspace, view }): Envelope => ({
      kind: 'submit',
      user: user.id,
      team: user.team_id ?? workspace?.id,
      view: { id: view.id, metadata: view.private_metadata, state: view.state },
    }),
  );

const shortcut = z
  .object({
    type: z.enum(['message_action', 'shortcut']),
    user: whose,
    team,
    callback_id: id,
    message: z.looseObject({ text: z.string().optional() }).optional(),
    ...answerable,
  })
  .transform(
    (said): Envelope => ({
      kind: 'shortcut',
      user: said.user.id,
      team: said.user.team_id ?? said.team?.id,
      callback: said.callback_id,
      text: literalText(said.message?.text ?? ''),
      trigger: said.trigger_id,
      responseUrl: said.response_url,
    }),
  );

const words = z
  .object({
    type: z.literal('event_callback'),
    event_id: id,
    event: z.object({
      type: z.literal('message'),
      channel_type: z.literal('im'),
      subtype: z.literal('file_share').optional(),
      bot_id: z.undefined().optional(),
      user: id,
      user_team: id.optional(),
      channel: id,
      text: z.string().max(40_000),
    }),
  })
  .transform(
    ({ event_id, event }): Envelope => ({
      kind: 'words',
      user: event.user,
      team: event.user_team,
      event: event_id,
      text: literalText(event.text),
      channel: event.channel,
    }),
  );

const home = z
  .object({
    type: z.literal('event_callback'),
    event: z.object({ type: z.literal('app_home_opened'), user: id, tab: z.literal('home') }),
  })
  .transform(({ event }): Envelope => ({ kind: 'home', user: event.user }));

const gone = z
  .object({
    type: z.literal('event_callback'),
    event_time: z.number(),
    event: z.object({
      type: z.enum(['app_uninstalled', 'tokens_revoked']),
      tokens: z.object({ bot: z.array(id).optional() }).optional(),
    }),
  })
  // Of the tokens only the bot's own is ours.
  .refine(({ event }) => event.type === 'app_uninstalled' || (event.tokens?.bot ?? []).length > 0)
  .transform(({ event_time }): Envelope => ({ kind: 'gone', at: event_time }));

// A command has no type of its own.
const kinds = new Map<unknown, z.ZodType<Envelope>>([
  ['block_actions', press],
  ['view_submission', submit],
  ['message_action', shortcut],
  ['shortcut', shortcut],
  ['event_callback', z.union([words, home, gone])],
]);
