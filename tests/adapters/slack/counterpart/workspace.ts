import { createEmulator } from 'emulate';
import type { Json } from './json.ts';
import { list, obj, str } from './json.ts';

/** Somebody of a workspace, with what emulate cannot tell about people. */
export interface Member {
  readonly name: string;
  /** Such as "nl-NL". Slack tells it only when asked for. */
  readonly locale?: string;
  readonly guest?: 'one channel' | 'some channels';
  /** Of another organisation, met in a shared channel: the workspace this person is really of. */
  readonly comesFrom?: string;
  readonly robot?: true;
  readonly left?: true;
}

export interface WorkspaceSeed {
  readonly teamId: string;
  readonly members: readonly Member[];
  readonly channels?: readonly string[];
  readonly privateChannels?: readonly string[];
  readonly scopes?: readonly string[];
  /** The app is not there yet: there is no token until somebody installs it. */
  readonly notInstalled?: true;
}

export const theApp = { id: 'A0FEO00001', clientId: '111.222', clientSecret: 'a client secret' };

/** What the app asks of a workspace. */
const askedScopes = ['commands', 'chat:write', 'im:history', 'users:read', 'files:read'];

// The one workspace that every emulate has.
const everyTeam = 'T000000001';

export type Workspace = Awaited<ReturnType<typeof openWorkspace>>;

/** One workspace: an emulate of its own, with the ids that it makes looked up by name. */
export async function openWorkspace(seed: WorkspaceSeed, redirectUri: string) {
  const { teamId, scopes = askedScopes } = seed;
  const botUserId = `UBOT${teamId}`;
  const botId = `B${teamId}`;
  const botToken = `xoxb-${teamId}`;
  const bot = { app_id: theApp.id, bot_id: botId, bot_user_id: botUserId };
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: teamId, domain: teamId.toLowerCase() },
        strict_scopes: true,
        users: seed.members.map(({ name }) => ({ name })),
        channels: [
          ...(seed.channels ?? []).map((name) => ({ name })),
          ...(seed.privateChannels ?? []).map((name) => ({ name, is_private: true })),
        ],
        oauth_apps: [
          {
            ...bot,
            client_id: theApp.clientId,
            client_secret: theApp.clientSecret,
            name: 'findeachother',
            bot_name: 'findeachother',
            scopes,
            redirect_uris: [redirectUri],
          },
        ],
        tokens: [
          { token: botToken, type: 'bot', user: botUserId, scopes, ...bot },
          ...seed.members.map(({ name }) => ({ token: userToken(name), type: 'user', user: name })),
        ],
      },
    },
  });

  /** Asks this emulate itself, past the front: what happens inside Slack. */
  async function call(method: string, token: string, params: Json = {}): Promise<Json & { ok?: boolean }> {
    const response = await fetch(`${emulator.url}/api/${method}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
      body: JSON.stringify(params),
    });
    if (response.status === 404) return { ok: false, error: 'unknown_method' };
    const text = await response.text();
    if (!response.ok) throw new Error(`emulate answers ${response.status} to ${method}: ${text}`);
    return obj(JSON.parse(text.replaceAll(everyTeam, teamId)));
  }

  const admin = userToken(seed.members[0]?.name ?? '');
  const users = list((await call('users.list', admin)).members);
  const types = 'public_channel,private_channel';
  const channels = list((await call('conversations.list', admin, { types })).channels);
  const idOf = (among: readonly Json[], name: string) => {
    const found = str(among.find((one) => one.name === name)?.id);
    if (found === '') throw new Error(`${teamId} has no ${name}`);
    return found;
  };
  const userId = (name: string) => idOf(users, name);
  const channelId = (name: string) => idOf(channels, name);
  const members = new Map(seed.members.map((member) => [userId(member.name), member]));
  const joined = new Set<string>();
  const directMessages = new Map<string, string>();

  return {
    teamId,
    domain: teamId.toLowerCase(),
    url: emulator.url,
    botId,
    botUserId,
    botToken,
    scopes,
    installed: seed.notInstalled !== true,
    call,
    userId,
    userToken,
    channelId,
    members,
    /** Where the bot was let in. */
    joined,
    isPrivate: (channel: string) => channels.find(({ id }) => id === channel)?.is_private === true,
    invites: async (channel: string) => {
      const id = channelId(channel);
      await call('conversations.invite', admin, { channel: id, users: botUserId });
      joined.add(id);
      return id;
    },
    archives: (channel: string) => call('conversations.archive', admin, { channel: channelId(channel) }),
    /** The direct message of this person with the bot. */
    directMessage: async (user: string) => {
      const known = directMessages.get(user);
      if (known) return known;
      const name = members.get(user)?.name ?? '';
      const opened = await call('conversations.open', userToken(name), { users: botUserId });
      const id = str(obj(opened.channel).id);
      directMessages.set(user, id);
      return id;
    },
    /** What Slack itself keeps of a conversation, oldest first. */
    history: async (channel: string, user: string) => {
      const name = members.get(user)?.name ?? '';
      const kept = await call('conversations.history', userToken(name), { channel, limit: 1_000 });
      return list(kept.messages).toReversed();
    },
    close: () => emulator.close(),
  };
}

function userToken(name: string): string {
  return `xoxp-${name}`;
}
