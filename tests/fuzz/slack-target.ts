import { createHmac } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import express from 'express';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { minutes, systemClock } from '../../src/kernel/clock.ts';
import type { FuzzParts, Target } from './fuzz.ts';
import type { Random } from './random.ts';
import type { Wire } from './slack-envelopes.ts';
import { envelopeMaker, teamId } from './slack-envelopes.ts';
import type { Headers } from './wire.ts';
import { listening } from './wire.ts';

const signingSecret = 'a signing secret for tests';

/** Envelopes of Slack, to a door for those that it signed and to one for the others. */
export async function slackTarget({ random, chance, stranger, effect, wrong }: FuzzParts): Promise<Target> {
  // A door for each, so that an effect that comes late is never taken for one of the other half.
  const signedDoor = await openDoor(chance, effect);
  const unsignedDoor = await openDoor(chance, () => wrong('an effect of what was not signed'));
  const make = envelopeMaker(random, { slack: signedDoor.slack, stranger });
  return {
    next: (signed) => {
      const envelope = make();
      const { body, contentType } = envelope;
      const proof = signed ? sign(body) : wrongSignature(random, body);
      return {
        url: `${(signed ? signedDoor : unsignedDoor).url}/slack/events`,
        body,
        headers: { 'content-type': contentType, ...proof },
        isRight: ({ status }) => expected(envelope, signed).includes(status),
      };
    },
    close: async () => {
      await signedDoor.close();
      await unsignedDoor.close();
    },
  };
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
