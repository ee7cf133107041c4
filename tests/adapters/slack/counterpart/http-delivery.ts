import { createHmac } from 'node:crypto';
import type { Clock } from '../../../../src/kernel/clock.ts';
import type { Json } from './json.ts';

/** One thing that Slack tells the app, whichever way it goes. */
export interface Delivery {
  readonly kind: 'events_api' | 'slash_commands' | 'interactive';
  readonly payload: Json;
  /** Slack tells an event again when it got no answer. */
  readonly retry?: { readonly number: number; readonly reason: string };
}

/** What the app answered. Status 0: nothing within three seconds. */
export interface Ack {
  readonly status: number;
  readonly text: string;
}

/** It is on its way. */
export interface Delivered {
  readonly ack: Promise<Ack>;
  /** The very same bytes once more. */
  again(): Promise<Ack>;
}

export type Transport = (delivery: Delivery) => Delivered;

const patience = 3_000;

interface HttpParts {
  /** Of our server; Slack posts to /slack/events there. */
  readonly url: string;
  readonly signingSecret: string;
  readonly clock: Clock;
}

export interface RawRequest {
  readonly body: string | Buffer;
  readonly contentType?: string;
  /** Absent: now. */
  readonly at?: Date;
  /** Signs with another secret, or with another version than v0. */
  readonly secret?: string;
  readonly version?: string;
  /** In place of our own; undefined leaves one out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
}

const form = 'application/x-www-form-urlencoded';

/** Slack's posts to an app, signed. */
export function httpDelivery({ url, signingSecret, clock }: HttpParts) {
  async function post(body: string | Buffer, headers: Readonly<Record<string, string>>): Promise<Ack> {
    try {
      const signal = AbortSignal.timeout(patience);
      const request = { method: 'POST', body: new Uint8Array(Buffer.from(body)), headers, signal };
      const response = await fetch(`${url}/slack/events`, request);
      return { status: response.status, text: await response.text() };
    } catch (error) {
      if (error instanceof Error && error.name === 'TimeoutError') return { status: 0, text: '' };
      throw error;
    }
  }

  function headersFor(request: RawRequest): Readonly<Record<string, string>> {
    const { body, contentType = form, at = clock.now(), secret = signingSecret, version = 'v0' } = request;
    const seconds = Math.floor(at.getTime() / 1_000);
    const mac = createHmac('sha256', secret).update(`${version}:${seconds}:`).update(body).digest('hex');
    const headers = {
      'content-type': contentType,
      'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
      'x-slack-request-timestamp': String(seconds),
      'x-slack-signature': `${version}=${mac}`,
      ...request.headers,
    };
    const kept = Object.entries(headers).filter(([, value]) => value !== undefined);
    return Object.fromEntries(kept) as Record<string, string>;
  }

  const deliver: Transport = ({ kind, payload, retry }) => {
    const request = { ...bodyFor(kind, payload), headers: retryHeaders(retry) };
    const headers = headersFor(request);
    const again = () => post(request.body, headers);
    return { ack: again(), again };
  };

  return {
    deliver,
    /** Anything at all, signed or not. */
    raw: (request: RawRequest) => post(request.body, headersFor(request)),
    /** Slack looks whether the address is ours. */
    verifiesUrl: (challenge: string) => {
      const body = JSON.stringify({ token: 'verification', challenge, type: 'url_verification' });
      return post(body, headersFor({ body, contentType: 'application/json' }));
    },
    /** Slack looks whether we are there, without a signature. */
    checksSsl: () => post('ssl_check=1&token=verification', { 'content-type': form }),
  };
}

export type HttpDelivery = ReturnType<typeof httpDelivery>;

function bodyFor(kind: Delivery['kind'], payload: Json): { body: string; contentType: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), contentType: 'application/json' };
  const pairs = kind === 'interactive' ? { payload: JSON.stringify(payload) } : payload;
  return { body: new URLSearchParams(pairs as Record<string, string>).toString(), contentType: form };
}

function retryHeaders(retry: Delivery['retry']): Readonly<Record<string, string>> {
  if (!retry) return {};
  return { 'x-slack-retry-num': String(retry.number), 'x-slack-retry-reason': retry.reason };
}
