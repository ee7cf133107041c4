import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Room } from './block-limits.ts';
import { blockFaults, tooMuchInAll } from './block-limits.ts';
import type { GivenFiles } from './given-files.ts';
import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';
import type { Screens, ShownView } from './screens.ts';
import type { Triggers } from './triggers.ts';
import { isTooLarge, viewFaults } from './view-limits.ts';
import type { Workspace } from './workspace.ts';

export interface MethodParts {
  readonly clock: Clock;
  readonly screens: Screens;
  readonly triggers: Triggers;
  readonly files: GivenFiles;
  revoke(token: string): void;
}

export interface Call {
  readonly workspace: Workspace;
  readonly token: string;
  readonly method: string;
  readonly params: Json;
}

type Answer = (call: Call, parts: MethodParts) => Promise<Json>;

/** What Slack answers: emulate says most of it, and here is what emulate lacks or takes too lightly. */
export const answerMethod: Answer = (call, parts) => (own[call.method] ?? askEmulate)(call, parts);

const askEmulate: Answer = ({ workspace, method, token, params }) => workspace.call(method, token, params);

const own: Readonly<Record<string, Answer>> = {
  'auth.revoke': async ({ token }, { revoke }) => {
    revoke(token);
    return { ok: true, revoked: true };
  },
  'users.info': async (call, parts) => {
    const found = await askEmulate(call, parts);
    return found.ok === true ? { ...found, user: wholeUser(call, obj(found.user)) } : found;
  },
  'files.info': async ({ workspace, params }, { files }) => {
    const file = files.about(workspace.teamId, str(params.file));
    return file ? { ok: true, file } : no('file_not_found');
  },
  'conversations.join': async (call, parts) => {
    const joined = await askEmulate(call, parts);
    if (joined.ok === true) call.workspace.joined.add(str(call.params.channel));
    return joined;
  },
  'chat.postMessage': (call, parts) => post(call, parts, 'ts'),
  'chat.update': (call, parts) => post(call, parts, 'ts'),
  'chat.postEphemeral': (call, parts) => post(call, parts, 'message_ts'),
  'chat.delete': async (call, parts) => {
    const { workspace, params } = call;
    const gone = await askEmulate(call, parts);
    const { teamId } = workspace;
    if (gone.ok === true) parts.screens.take({ teamId, channel: str(params.channel), ts: str(params.ts) });
    return gone;
  },
  'views.publish': async (call, parts) => {
    const refused = refusedView(call.params.view);
    if (refused) return refused;
    const done = await askEmulate(withIds(call), parts);
    if (done.ok === true)
      parts.screens.publish(shown('home', call, str(call.params.user_id), obj(done.view)));
    return done;
  },
  'views.open': (call, parts) => putView(call, parts, parts.screens.open),
  'views.push': (call, parts) => putView(call, parts, parts.screens.push),
  'views.update': async (call, parts) => {
    const { workspace, params } = call;
    const refused = refusedView(params.view);
    if (refused) return refused;
    const on = parts.screens.find(workspace.teamId, str(params.view_id), str(params.external_id));
    // Also when somebody closed it a moment ago.
    if (!on) return no('not_found');
    const done = await askEmulate(withIds(call), parts);
    if (done.ok !== true) return done;
    const after = shown(on.kind, call, on.userId, obj(done.view));
    if (on.kind === 'home') parts.screens.publish(after);
    else parts.screens.update(after);
    return done;
  },
};

async function post(call: Call, parts: MethodParts, tsIn: 'ts' | 'message_ts'): Promise<Json> {
  const { workspace, params } = call;
  const refused = refusedMessage(params) ?? refusedChannel(workspace, str(params.channel));
  if (refused) return refused;
  const sent = withIds(call);
  const done = await askEmulate(sent, parts);
  if (done.ok !== true) return done;
  const channel = str(done.channel) || str(params.channel);
  const ephemeral = tsIn === 'message_ts';
  const body = ephemeral ? sent.params : { ...sent.params, ...obj(done.message) };
  const to = ephemeral ? { to: str(params.user) } : {};
  const { teamId } = workspace;
  parts.screens.show({ kind: 'message', teamId, channel, ts: str(done[tsIn]), by: 'bot', ...to, body });
  return done;
}

// A trigger lives three seconds of the given clock; emulate has a clock of its own, so it gets a fresh one.
async function putView(call: Call, parts: MethodParts, put: (view: ShownView) => void): Promise<Json> {
  const { workspace, token, params } = call;
  const refused = refusedView(params.view);
  if (refused) return refused;
  const id = str(params.trigger_id) || str(params.interactivity_pointer);
  const trigger = parts.triggers.use(id, workspace.teamId);
  if (typeof trigger === 'string') return no(trigger);
  const { userId, viewId } = trigger;
  const minted = await workspace.call('views.generateTriggerId', token, {
    user_id: userId,
    ...(viewId ? { view_id: viewId } : {}),
  });
  const { interactivity_pointer: _, ...rest } = withIds(call).params;
  const done = await askEmulate({ ...call, params: { ...rest, trigger_id: minted.trigger_id } }, parts);
  if (done.ok === true) put(shown('modal', call, userId, obj(done.view)));
  return done;
}

export function refusedView(view: unknown): Json | undefined {
  if (isTooLarge(obj(view))) return no('view_too_large');
  const faults = viewFaults(obj(view));
  return faults.length > 0 ? no('invalid_arguments', faults) : undefined;
}

/** Blocks that Slack would not take in a message. */
export function refusedBlocks(blocks: unknown, room: Room): Json | undefined {
  if (blocks === undefined) return undefined;
  const faults = blockFaults(blocks, room);
  if (faults.length > 0) return no('invalid_blocks', faults);
  return tooMuchInAll(blocks) ? no('msg_blocks_too_long') : undefined;
}

// Slack makes several messages of a longer text, without a word; here it is said.
const longestText = 4_040;

function refusedMessage({ text, blocks }: Json): Json | undefined {
  if (str(text).length > longestText) return no('msg_too_long');
  return refusedBlocks(blocks, 'message');
}

function refusedChannel(workspace: Workspace, channel: string): Json | undefined {
  if (!channel.startsWith('C') || workspace.joined.has(channel)) return undefined;
  return no(workspace.isPrivate(channel) ? 'channel_not_found' : 'not_in_channel');
}

// Slack gives an id to every block that has none.
function withIds(call: Call): Call {
  const named = (blocks: unknown) =>
    list(blocks).map((block) => ({ block_id: crypto.randomUUID().slice(0, 5), ...block }));
  const { blocks, view } = call.params;
  return {
    ...call,
    params: {
      ...call.params,
      ...(blocks === undefined ? {} : { blocks: named(blocks) }),
      ...(view === undefined ? {} : { view: { ...obj(view), blocks: named(obj(view).blocks) } }),
    },
  };
}

function shown(kind: ShownView['kind'], { workspace }: Call, userId: string, view: Json): ShownView {
  return { kind, teamId: workspace.teamId, userId, view };
}

function wholeUser({ workspace, params }: Call, user: Json): Json {
  const member = workspace.members.get(str(user.id));
  const { guest, comesFrom, robot, left, locale = 'en-US' } = member ?? {};
  return {
    ...user,
    ...(comesFrom ? { team_id: comesFrom, is_stranger: true } : {}),
    is_restricted: guest !== undefined,
    is_ultra_restricted: guest === 'one channel',
    ...(robot ? { is_bot: true } : {}),
    ...(left ? { deleted: true } : {}),
    is_app_user: false,
    tz: 'Europe/Amsterdam',
    tz_label: 'Central European Time',
    tz_offset: 3_600,
    updated: 1_700_000_000,
    ...(params.include_locale === true || params.include_locale === 'true' ? { locale } : {}),
  };
}

export function no(error: string, messages: readonly string[] = []): Json {
  return { ok: false, error, ...(messages.length > 0 ? { response_metadata: { messages } } : {}) };
}
