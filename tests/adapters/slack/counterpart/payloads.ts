import type { Json } from './json.ts';
import { obj, str } from './json.ts';
import type { Place, ShownMessage } from './screens.ts';
import type { Workspace } from './workspace.ts';
import { theApp } from './workspace.ts';

/** Somebody in a workspace. */
export interface Who {
  readonly workspace: Workspace;
  readonly userId: string;
}

/** Slack escapes what people type. */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** What people type in a message, as Slack tells it: escaped, and with addresses made into links. */
export function asSent(text: string): string {
  return escaped(text)
    .replace(/https?:\/\/[^\s|&;()[\]]+(?:&amp;[^\s|&;()[\]]+)*/g, (url) => `<${url}>`)
    .replace(/\b[\w.]+@[\w.]+\.\w+/g, (mail) => `<mailto:${mail}|${mail}>`);
}

export function slashCommand(who: Who, said: { command: string; text: string; channel: string }): Json {
  const { workspace, userId } = who;
  return {
    token: 'verification',
    team_id: workspace.teamId,
    team_domain: workspace.domain,
    channel_id: said.channel,
    channel_name: said.channel.startsWith('D') ? 'directmessage' : 'algemeen',
    user_id: userId,
    user_name: nameOf(who),
    command: said.command,
    // Nowhere written down for commands; an app that undoes it is right either way.
    text: escaped(said.text),
    api_app_id: theApp.id,
    is_enterprise_install: 'false',
  };
}

/** The envelope of every event. */
export function eventCallback(workspace: Workspace, event: Json, at: Date): Json {
  const id = crypto.randomUUID().replaceAll('-', '').slice(0, 12).toUpperCase();
  return {
    token: 'verification',
    team_id: workspace.teamId,
    context_team_id: workspace.teamId,
    context_enterprise_id: null,
    api_app_id: theApp.id,
    event,
    type: 'event_callback',
    event_id: `Ev${id}`,
    event_time: Math.floor(at.getTime() / 1_000),
    authorizations: [
      {
        enterprise_id: null,
        team_id: workspace.teamId,
        user_id: workspace.botUserId,
        is_bot: true,
        is_enterprise_install: false,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${id}`,
  };
}

export function directMessage(who: Who, said: { text: string; channel: string; ts: string }): Json {
  const text = asSent(said.text);
  return {
    type: 'message',
    user: who.userId,
    user_team: homeTeam(who),
    client_msg_id: crypto.randomUUID(),
    text,
    ts: said.ts,
    team: who.workspace.teamId,
    blocks: [
      {
        type: 'rich_text',
        block_id: 'typed',
        elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: said.text }] }],
      },
    ],
    channel: said.channel,
    event_ts: said.ts,
    channel_type: 'im',
  };
}

/** What every press, form and shortcut begins with. */
export function interaction(who: Who, type: string): Json {
  const { workspace, userId } = who;
  return {
    type,
    user: { id: userId, username: nameOf(who), name: nameOf(who), team_id: homeTeam(who) },
    api_app_id: theApp.id,
    token: 'verification',
    team: { id: workspace.teamId, domain: workspace.domain },
    enterprise: null,
    is_enterprise_install: false,
  };
}

/** Where the button was. */
export function surface(place: Place, workspace: Workspace, state: Json): Json {
  if (place.kind !== 'message') {
    const view = { ...place.view, state: { values: state } };
    return { container: { type: 'view', view_id: str(place.view.id) }, view };
  }
  const { ts, channel, to } = place;
  const container = { message_ts: ts, channel_id: channel, is_ephemeral: to !== undefined };
  return {
    container: { type: 'message', ...container },
    channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'algemeen' },
    ...(to === undefined ? { message: wholeMessage(place, workspace) } : {}),
    state: { values: state },
  };
}

/** A message as Slack tells it to an app. */
export function wholeMessage({ ts, by, body }: ShownMessage, workspace: Workspace): Json {
  const { teamId, botUserId, botId } = workspace;
  const author = by === 'bot' ? { user: botUserId, bot_id: botId, app_id: theApp.id } : {};
  return { ...author, team: teamId, ...body, type: 'message', ts };
}

/** The button as an action. Slack escapes its words, not its value (bolt-python issue 513). */
export function pressed(element: Json, blockId: string, at: Date): Json {
  const words = obj(element.text);
  return {
    type: str(element.type),
    action_id: str(element.action_id),
    block_id: blockId,
    text: { ...words, text: escaped(str(words.text)) },
    ...(element.value === undefined ? {} : { value: element.value }),
    ...(element.style === undefined ? {} : { style: element.style }),
    action_ts: actionTs(at),
  };
}

export function actionTs(at: Date): string {
  return `${Math.floor(at.getTime() / 1_000)}.${String(Math.floor(Math.random() * 1e6)).padStart(6, '0')}`;
}

function homeTeam({ workspace, userId }: Who): string {
  return workspace.members.get(userId)?.comesFrom ?? workspace.teamId;
}

function nameOf({ workspace, userId }: Who): string {
  return workspace.members.get(userId)?.name ?? '';
}
