import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Fault } from './faults.ts';
import { faults as newFaults } from './faults.ts';
import { givenFiles } from './given-files.ts';
import type { Json } from './json.ts';
import { obj, parsed, str } from './json.ts';
import { answerMethod, no } from './method-answers.ts';
import { rateLimits } from './rate-limits.ts';
import { responseUrls } from './response-urls.ts';
import { screens as newScreens } from './screens.ts';
import { triggers as newTriggers } from './triggers.ts';
import type { Workspace, WorkspaceSeed } from './workspace.ts';
import { openWorkspace, theApp } from './workspace.ts';

/** One call of the app to the Web API, as the log keeps it. */
export interface LoggedCall {
  readonly at: Date;
  readonly method: string;
  readonly teamId?: string;
  readonly params: Json;
  /** Absent while it is under way, and for ever when the connection broke first. */
  answer?: Json;
  /** What the app got when that was something else. */
  wrong?: Fault['does'];
}

export interface FrontParts {
  readonly clock: Clock;
  /** Where Slack sends people back to after an installation. */
  readonly redirectUri?: string;
  /** Counts calls as Slack does, and says 429 above that. */
  readonly limits?: true;
}

export type SlackFront = Awaited<ReturnType<typeof slackFront>>;

/** Stands for slack.com: several workspaces behind one address, each with a token of its own. */
export async function slackFront({
  clock,
  redirectUri = 'http://127.0.0.1/slack/oauth_redirect',
  limits,
}: FrontParts) {
  const workspaces = new Map<string, Workspace>();
  const byToken = new Map<string, Workspace>();
  const dead = new Map<string, string>();
  const calls: LoggedCall[] = [];
  const screens = newScreens();
  const triggers = newTriggers(clock);
  const faults = newFaults();
  const tooMany = rateLimits(clock);
  let url = '';
  const files = givenFiles(() => url);
  const answers = responseUrls(clock, screens, () => url);
  const socket: { appToken?: string; open?: () => string } = {};
  let underway = 0;
  const revoke = (token: string, error = 'token_revoked') => void dead.set(token, error);
  const parts = { clock, screens, triggers, files, revoke };

  async function answer(method: string, token: string, params: Json, logged: LoggedCall): Promise<Json> {
    if (method === 'oauth.v2.access') return grant(params);
    if (token === '') return no('not_authed');
    const gone = dead.get(token);
    if (gone) return no(gone);
    if (method === 'apps.connections.open') {
      if (token !== socket.appToken || !socket.open) return no('invalid_auth');
      return { ok: true, url: socket.open() };
    }
    const workspace = byToken.get(token);
    if (!workspace) return no('invalid_auth');
    const wait = limits ? tooMany(workspace.teamId, method, str(params.channel)) : 0;
    if (wait > 0) {
      logged.wrong = 'rate limit';
      return { ...no('ratelimited'), retryAfter: wait };
    }
    return answerMethod({ workspace, token, method, params }, parts);
  }

  // A code belongs to the workspace that gave it; the others do not know it.
  async function grant(params: Json): Promise<Json> {
    let last = no('invalid_code');
    for (const workspace of workspaces.values()) {
      last = await workspace.call('oauth.v2.access', '', params);
      if (last.ok !== true) continue;
      byToken.set(str(last.access_token), workspace);
      return last;
    }
    return last;
  }

  async function api(request: IncomingMessage, response: ServerResponse, method: string, raw: string) {
    const params = paramsOf(request, raw);
    const token = tokenOf(request) || str(params.token);
    const teamId = byToken.get(token)?.teamId;
    const logged: LoggedCall = { at: clock.now(), method, params, ...(teamId ? { teamId } : {}) };
    calls.push(logged);
    const struck = faults.strike({ method, token, channel: str(params.channel) });
    for (const fault of struck) if (fault.does === 'delay') await pause(fault.milliseconds);
    const wrong = struck.find(({ does }) => does !== 'delay');
    if (wrong) logged.wrong = wrong.does;
    if (wrong?.does === 'reset') return void request.socket.resetAndDestroy();
    if (wrong?.does === 'status') return send(response, wrong.status, 'Internal Server Error');
    if (wrong?.does === 'error') return send(response, 200, no(wrong.error));
    if (wrong?.does === 'rate limit') return slowDown(response, wrong.retryAfter);
    logged.answer = await answer(method, token, params, logged);
    if (wrong?.does === 'drop') return void request.socket.destroy();
    if (wrong?.does === 'html') return send(response, 200, '<html><body>One moment please</body></html>');
    const { retryAfter } = logged.answer;
    if (typeof retryAfter === 'number') return slowDown(response, retryAfter);
    response.setHeader('x-oauth-scopes', byToken.get(token)?.scopes.join(',') ?? '');
    send(response, 200, logged.answer);
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const path = new URL(request.url ?? '/', 'http://slack').pathname;
    const raw = await bodyOf(request);
    const method = /^\/api\/([\w.]+)$/.exec(path)?.[1];
    if (method) return api(request, response, method, raw);
    const responseUrl = /^\/response\/([\w-]+)$/.exec(path)?.[1];
    if (responseUrl) {
      const isJson = /^application\/json/.test(request.headers['content-type'] ?? '');
      const taken = answers.take(responseUrl, isJson ? obj(parsed(raw)) : undefined);
      return send(response, taken.status, taken.body);
    }
    if (path.startsWith('/files-pri/')) {
      const bytes = files.bytes(path, byToken.get(tokenOf(request))?.teamId);
      return bytes
        ? void response.end(bytes)
        : send(response, 200, '<html><body>Sign in to Slack</body></html>');
    }
    send(response, 404, 'Not found');
  }

  const server = createServer((request, response) => {
    underway += 1;
    response.once('close', () => {
      underway -= 1;
    });
    serve(request, response).catch((error) => send(response, 599, String(error)));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    apiUrl: `${url}/api/`,
    calls,
    faults,
    files,
    screens,
    triggers,
    answers,
    /** Where Socket Mode begins, for whoever fakes that. */
    socket,
    revoke,
    underway: () => underway,
    callsOf: (method: string) => calls.filter((call) => call.method === method),
    workspace: (teamId: string) => workspaces.get(teamId),
    addWorkspace: async (seed: WorkspaceSeed): Promise<Workspace> => {
      const workspace = await openWorkspace(seed, redirectUri);
      workspaces.set(workspace.teamId, workspace);
      if (workspace.installed) byToken.set(workspace.botToken, workspace);
      return workspace;
    },
    /** Somebody of this workspace says yes to the app: where Slack then sends the browser. */
    allows: async (workspace: Workspace, user: string, authorizeUrl: string): Promise<string> => {
      const asked = new URL(authorizeUrl).searchParams;
      const pick = (name: string) => asked.get(name) ?? '';
      const names = ['redirect_uri', 'scope', 'user_scope', 'state'];
      const form = new URLSearchParams(Object.fromEntries(names.map((name) => [name, pick(name)])));
      form.set('client_id', pick('client_id') || theApp.clientId);
      form.set('user_id', user);
      const request = { method: 'POST', body: form, redirect: 'manual' } as const;
      const answered = await fetch(`${workspace.url}/oauth/v2/authorize/callback`, request);
      return answered.headers.get('location') ?? '';
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      for (const workspace of workspaces.values()) await workspace.close();
    },
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

const inJson = ['blocks', 'attachments', 'view', 'metadata'];

// The library sends a form in which lists and objects are JSON.
function paramsOf(request: IncomingMessage, raw: string): Json {
  if (/json/.test(request.headers['content-type'] ?? '')) return obj(parsed(raw));
  const pairs = [...new URLSearchParams(raw)];
  return Object.fromEntries(
    pairs.map(([name, value]) => [name, inJson.includes(name) ? (parsed(value) ?? value) : value]),
  );
}

function tokenOf(request: IncomingMessage): string {
  return (request.headers.authorization ?? '').replace(/^Bearer /, '');
}

function slowDown(response: ServerResponse, retryAfter: number | undefined): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  send(response, 429, no('ratelimited'));
}

function send(response: ServerResponse, status: number, body: string | Json): void {
  const isText = typeof body === 'string';
  response.writeHead(status, { 'content-type': isText ? 'text/html' : 'application/json' });
  response.end(isText ? body : JSON.stringify(body));
}
