import { once } from 'node:events';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, parsed } from '../../slack/counterpart/json.ts';
import type { Answer } from './answers.ts';
import { no, noEntry } from './answers.ts';
import { answerCall, messageIds } from './connector-answers.ts';
import type { Fault } from './faults.ts';
import { faults as newFaults } from './faults.ts';
import { rateWindows } from './rate-windows.ts';
import { screens as newScreens } from './screens.ts';
import type { Tenant, TenantSeed } from './tenants.ts';
import { openTenant } from './tenants.ts';
import type { Registration } from './token-issuer.ts';
import { tokenIssuer } from './token-issuer.ts';

/** One call of a bot to Teams, as the log keeps it. */
export interface LoggedCall {
  readonly at: Date;
  readonly call: string;
  readonly tenantId: string;
  readonly conversation: string;
  readonly id: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Json;
  /** Absent while it is under way, and for ever when the connection broke first. */
  answer?: Answer;
  /** What the bot got when that was something else. */
  wrong?: Fault['does'];
}

export interface FrontParts {
  readonly clock: Clock;
  /** Counts calls as Teams does, and says 429 above that. */
  readonly limits?: true;
}

export type TeamsFront = Awaited<ReturnType<typeof teamsFront>>;

/** Stands for the connector of Teams and for the log-in of Microsoft: several tenants behind one address. */
export async function teamsFront({ clock, limits }: FrontParts) {
  const issuer = await tokenIssuer(clock);
  const tenants = new Map<string, Tenant>();
  const calls: LoggedCall[] = [];
  const screens = newScreens();
  const faults = newFaults();
  const hasRoom = rateWindows(clock);
  const newId = messageIds(clock);
  let url = '';
  let underway = 0;

  async function answer(asked: Asked, request: IncomingMessage, raw: string): Promise<Answer> {
    const { call, tenantId, conversation, id, query } = asked;
    if (call === 'token') return issuer.answerLogin(tenantId, new URLSearchParams(raw));
    const bot = await issuer.whose(tokenOf(request));
    const tenant = tenants.get(tenantId);
    // A bot of one tenant is a stranger to every other.
    if (!bot || !tenant || bot.tenantId !== tenantId) return noEntry;
    const thread = conversation || JSON.stringify(obj(parsed(raw)).members ?? '');
    if (limits && !hasRoom({ appId: bot.appId, tenantId, call, thread }))
      return no(429, 'Throttled', 'API calls quota exceeded.');
    const body = obj(parsed(raw));
    return answerCall({ bot, tenant, call, conversation, id, query, body }, { screens, newId });
  }

  async function called(asked: Asked, request: IncomingMessage, response: ServerResponse, raw: string) {
    const { call, tenantId, conversation, id } = asked;
    const body = call === 'token' ? {} : obj(parsed(raw));
    const named = { call, tenantId, conversation, id };
    const logged: LoggedCall = { at: clock.now(), ...named, headers: request.headers, body };
    calls.push(logged);
    const struck = faults.strike(named);
    for (const fault of struck) if (fault.does === 'delay') await pause(fault.milliseconds);
    const wrong = struck.find(({ does }) => does !== 'delay');
    if (wrong) logged.wrong = wrong.does;
    if (wrong?.does === 'hang') return;
    if (wrong?.does === 'reset') return void request.socket.resetAndDestroy();
    if (wrong?.does === 'rate limit') return slowDown(response, wrong.retryAfter);
    if (wrong?.does === 'status') {
      if (wrong.retryAfter !== undefined) response.setHeader('retry-after', String(wrong.retryAfter));
      return send(response, no(wrong.status, wrong.code ?? 'ServiceError', 'It went wrong.'));
    }
    logged.answer = await answer(asked, request, raw);
    if (wrong?.does === 'drop') return void request.socket.destroy();
    if (wrong?.does === 'late') return send(response, no(wrong.status, 'BadGateway', 'It went wrong late.'));
    if (wrong?.does === 'html') return sendPage(response);
    send(response, logged.answer);
  }

  async function serve(request: IncomingMessage, response: ServerResponse) {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://teams');
    const raw = await bodyOf(request);
    if (pathname === '/v1/.well-known/openidconfiguration')
      return send(response, { status: 200, body: issuer.metadata(url) });
    if (pathname === '/v1/.well-known/keys') return send(response, { status: 200, body: issuer.keySet });
    const asked = readCall(request.method ?? '', pathname, searchParams);
    return asked
      ? called(asked, request, response, raw)
      : send(response, no(404, 'NotFound', `Nothing at ${request.method} ${pathname}`));
  }

  const server = createServer((request, response) => {
    underway += 1;
    response.once('close', () => {
      underway -= 1;
    });
    serve(request, response).catch((error) => send(response, no(599, 'Counterpart', String(error))));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  return {
    url,
    issuer,
    /** Where botbuilder finds the keys of what Teams sends. */
    openIdUrl: `${url}/v1/.well-known/openidconfiguration`,
    /** Before `/{tenant}/oauth2/v2.0/token`. */
    loginUrl: `${url}/login`,
    serviceUrl: (tenantId: string) => `${url}/emea/${tenantId}/`,
    calls,
    callsOf: (call: string) => calls.filter((one) => one.call === call),
    faults,
    screens,
    newId,
    underway: () => underway,
    addTenant: (seed: TenantSeed): Tenant => {
      const tenant = openTenant(seed);
      tenants.set(tenant.tenantId, tenant);
      return tenant;
    },
    register: (registration: Registration) => issuer.register(registration),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

interface Asked {
  readonly call: string;
  readonly tenantId: string;
  readonly conversation: string;
  readonly id: string;
  readonly query: URLSearchParams;
}

const addresses: readonly (readonly [call: string, method: string, path: RegExp])[] = [
  ['token', 'POST', /^\/login\/(?<tenantId>[^/]+)\/oauth2\/v2\.0\/token$/],
  ['create', 'POST', /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations$/],
  [
    'send',
    'POST',
    /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations\/(?<conversation>[^/]+)\/activities(\/[^/]+)?$/,
  ],
  [
    'update',
    'PUT',
    /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations\/(?<conversation>[^/]+)\/activities\/(?<id>[^/]+)$/,
  ],
  [
    'delete',
    'DELETE',
    /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations\/(?<conversation>[^/]+)\/activities\/(?<id>[^/]+)$/,
  ],
  ['members', 'GET', /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations\/(?<conversation>[^/]+)\/pagedmembers$/],
  [
    'member',
    'GET',
    /^\/emea\/(?<tenantId>[^/]+)\/v3\/conversations\/(?<conversation>[^/]+)\/members\/(?<id>[^/]+)$/,
  ],
];

function readCall(method: string, path: string, query: URLSearchParams): Asked | undefined {
  for (const [call, with_, pattern] of addresses) {
    const found = with_ === method ? pattern.exec(path)?.groups : undefined;
    if (!found) continue;
    const part = (name: string) => decodeURIComponent(found[name] ?? '');
    return { call, tenantId: part('tenantId'), conversation: part('conversation'), id: part('id'), query };
  }
  return undefined;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return Buffer.concat(pieces).toString('utf8');
}

function tokenOf(request: IncomingMessage): string {
  return (request.headers.authorization ?? '').replace(/^Bearer /, '');
}

function slowDown(response: ServerResponse, retryAfter: number | string | undefined): void {
  if (retryAfter !== undefined) response.setHeader('retry-after', String(retryAfter));
  send(response, no(429, 'Throttled', 'API calls quota exceeded.'));
}

function sendPage(response: ServerResponse): void {
  response.writeHead(200, { 'content-type': 'text/html' });
  response.end('<html><body>One moment please</body></html>');
}

function send(response: ServerResponse, { status, body }: Answer): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(body));
}
