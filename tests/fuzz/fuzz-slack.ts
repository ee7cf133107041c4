import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { Agent, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import express from 'express';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { minutes, systemClock } from '../../src/kernel/clock.ts';
import type { Random } from './random.ts';
import { randomFrom } from './random.ts';
import type { Wire } from './slack-envelopes.ts';
import { envelopeMaker, teamId } from './slack-envelopes.ts';

const signingSecret = 'a signing secret for tests';
const batch = 50;
/** Longer than this is no answer at all, also on a machine that has other things to do. */
const patience = minutes(1);

export interface Fuzzed {
  /** What the bot was asked to do, and what Slack was asked. */
  readonly effects: number;
  readonly statuses: Readonly<Record<number, number>>;
  /** Milliseconds. On a busy machine it says more about the machine than about the door. */
  readonly slowest: number;
  /** What should never be. Empty when all is well. */
  readonly wrong: readonly string[];
}

/** Sends so many envelopes to the door, half of them not signed by Slack, and looks at what it answers and does. */
export async function fuzzSlack(runs: number, seed: number): Promise<Fuzzed> {
  const random = randomFrom(seed);
  // Of its own: answers come in any order, and the envelopes of a seed stay the same.
  const chance = randomFrom(seed + 1);
  const wrong: string[] = [];
  const statuses: Record<number, number> = {};
  let effects = 0;
  let slowest = 0;
  const crashed = (error: unknown) => void wrong.push(`crashed: ${String(error)}`);
  process.on('unhandledRejection', crashed).on('uncaughtException', crashed);

  const stranger = await listening(
    createServer((asked, response) => {
      wrong.push(`went to a stranger: ${asked.method} ${asked.url}`);
      response.end();
    }),
  );
  // A door for each, so that an effect that comes late is never taken for one of the other half.
  const signedDoor = await openDoor(chance, () => {
    effects += 1;
  });
  const unsignedDoor = await openDoor(chance, () => wrong.push('an effect of what was not signed'));
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  const make = envelopeMaker(random, { slack: signedDoor.slack, stranger: stranger.url });

  async function send(wire: Wire, signed: boolean): Promise<void> {
    const { url } = signed ? signedDoor : unsignedDoor;
    const headers = signed ? sign(wire.body) : wrongSignature(random, wire.body);
    const start = performance.now();
    const status = await posted(url, agent, wire, headers).catch((error) => String(error));
    slowest = Math.max(slowest, Math.round(performance.now() - start));
    statuses[Number(status)] = (statuses[Number(status)] ?? 0) + 1;
    if (expected(wire, signed).includes(Number(status))) return;
    wrong.push(`${signed ? 'signed' : 'unsigned'}: ${status} to ${wire.body.slice(0, 300)}`);
  }

  for (let sent = 0; sent < runs; sent += batch) {
    const signed = (sent / batch) % 2 === 0;
    const wires = Array.from({ length: Math.min(batch, runs - sent) }, make);
    await Promise.all(wires.map((wire) => send(wire, signed)));
  }
  if ('polluted' in {}) wrong.push('every object got something');

  agent.destroy();
  for (const { close } of [signedDoor, unsignedDoor, stranger]) await close();
  process.off('unhandledRejection', crashed).off('uncaughtException', crashed);
  return { effects, statuses, slowest, wrong };
}

/** A door of Slack with a Slack behind it. `onEffect`: the bot was asked something, or Slack was. */
async function openDoor(chance: Random, onEffect: () => void) {
  const slack = await listening(
    createServer((asked, response) => {
      onEffect();
      slackAnswers(asked, response, chance);
    }),
  );
  const door = slackDoor({
    db: undefined as never,
    clock: systemClock,
    publicUrl: 'http://127.0.0.1',
    home: 'home',
    defaultLanguage: 'nl',
    settings: { signingSecret, botToken: 'xoxb-fuzz', apiUrl: `${slack.url}/api/` },
  });
  await door.start(async () => {
    onEffect();
    return someReply(chance);
  });
  const app = await listening(createServer(express().use(door.router)));
  const close = async () => {
    await door.stop();
    await app.close();
    await slack.close();
  };
  return { url: app.url, slack: slack.url, close };
}

type Headers = Readonly<Record<string, string>>;

// A form that is no form, a JSON that is none: 400. All else that is signed: 200.
function expected({ body }: Wire, signed: boolean): readonly number[] {
  if (signed) return [200, 400];
  return /^ssl_check=1(&token=\w*)?$/.test(body) ? [200, 401] : [401];
}

const now = () => Math.floor(systemClock.now().getTime() / 1_000);

function sign(body: string, at: number | string = now(), secret = signingSecret, version = 'v0'): Headers {
  const mac = createHmac('sha256', secret).update(`${version}:${at}:${body}`).digest('hex');
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `${version}=${mac}` };
}

function wrongSignature(random: Random, body: string): Headers {
  const good = sign(body);
  const signature = String(good['x-slack-signature']);
  const other = (value: string): Headers => ({ ...good, 'x-slack-signature': value });
  const late = minutes(6) / 1_000;
  const ways: readonly (() => Headers)[] = [
    () => ({}),
    () => ({ 'x-slack-signature': signature }),
    () => ({
      ...good,
      'x-slack-request-timestamp': random.pick(['NaN', '', '1e9', '-1', 'Infinity', '0x1']),
    }),
    () =>
      other(
        random.pick(['', 'v0', 'v0=', '=', 'v1=x', `v0=${'0'.repeat(64)}`, 'v0=é', signature.slice(0, -1)]),
      ),
    () => other(signature.toUpperCase()),
    () => sign(body, now(), 'a signing secret of another'),
    () => sign(body, now(), signingSecret, 'v1'),
    () => sign(body, now() - late),
    () => sign(body, now() + late),
    () => sign(body, 'NaN'),
    () => sign(`${body} `),
    () => sign(`x${body}`),
  ];
  return random.pick(ways)();
}

function posted(url: string, agent: Agent, { body, contentType }: Wire, headers: Headers): Promise<number> {
  return new Promise((resolve, reject) => {
    const signal = AbortSignal.timeout(patience);
    const all = { 'content-type': contentType, ...headers };
    const asked = request(
      `${url}/slack/events`,
      { method: 'POST', agent, signal, headers: all },
      (answer) => {
        answer.resume();
        answer.once('end', () => resolve(answer.statusCode ?? 0));
      },
    );
    asked.once('error', reject);
    asked.end(body);
  });
}

// Mostly what Slack says, and now and then that it does not.
function slackAnswers(asked: IncomingMessage, response: ServerResponse, random: Random): void {
  asked.resume();
  response.setHeader('content-type', 'application/json');
  const user = { id: 'U1', team_id: teamId, locale: 'nl-NL' };
  const known = asked.url?.endsWith('/auth.test') || asked.url?.endsWith('/users.info');
  const trouble = random.pick(['internal_error', 'expired_trigger_id', 'not_found']);
  const answer =
    !known && random.chance(0.1)
      ? { ok: false, error: trouble }
      : { ok: true, team_id: teamId, user_id: 'UBOT', user, channel: 'D1', ts: '1.2', view: {} };
  response.end(JSON.stringify(answer));
}

function someReply(random: Random): SealedReply {
  if (random.chance(0.02)) throw new Error('a mistake of ours');
  const text = { kind: 'text', text: 'Dag' } as const;
  const field = { kind: 'lines', name: 'text', label: 'Wat?' } as const;
  const form = { kind: 'form', fields: [field], submit: { label: 'Bewaar', press: 'token' } } as const;
  const blocks = random.pick([[text], [form], [text, form, text, form], []]);
  const message = { summary: 'Dag', blocks };
  const about = { language: 'nl', ...(random.chance(0.5) ? { again: 'again' } : {}) } as const;
  const kind = random.pick(['say', 'ask', 'refuse'] as const);
  if (kind === 'say' && random.chance(0.5)) return { kind, message, ...about, next: 'next' };
  return { kind, message, ...about };
}

async function listening(server: Server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}
