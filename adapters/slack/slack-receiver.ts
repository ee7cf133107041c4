import type { App, Receiver } from '@slack/bolt';
import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import express from 'express';
import type { Clock } from '../../src/kernel/clock.ts';
import { isDoneWithin } from '../../src/kernel/clock.ts';
import type { IsSigned } from './signature.ts';
import { signedBySlack } from './signature.ts';

/** So long may our answer take; Slack gives up after three seconds. */
const patience = 2_500;

export interface SlackReceiver extends Receiver {
  /** For POST /slack/events. */
  readonly handlers: readonly (RequestHandler | ErrorRequestHandler)[];
  /** What came another way, from Slack itself. `say` is called once. */
  take(body: Record<string, unknown>, say: (words?: unknown) => void): Promise<void>;
}

/**
 * Takes what Slack sends. Only what Slack signed is looked at; all of that is answered with 200, whatever is in it: when
 * too many answers are errors, Slack stops sending, to every workspace. The answer leaves when the listeners are done,
 * so what was answered is kept.
 */
export function slackReceiver(
  signingSecret: string,
  clock: Clock,
  onError: (error: unknown) => void,
): SlackReceiver {
  const signed = signedBySlack(signingSecret, clock);
  let bolt: App | undefined;

  async function take(request: Request, response: Response): Promise<void> {
    const raw = Buffer.isBuffer(request.body) ? request.body.toString('utf8') : '';
    if (isCheck(request, raw)) return void response.status(200).end();
    if (!isSigned(request, raw, signed)) return void response.status(401).end();
    const body = bodyOf(request, raw);
    if (body === undefined) return void response.status(400).end();
    if (body.type === 'url_verification')
      return void response
        .status(200)
        .type('text/plain')
        .send(String(body.challenge ?? ''));
    await answer(body, sayTo(response));
  }

  async function answer(body: Record<string, unknown>, say: (words?: unknown) => void): Promise<void> {
    // Bolt acknowledges an event before its listeners run; ours is kept first, so that call says nothing.
    const isEvent = body.type === 'event_callback';
    const ack = async (words?: unknown) => (isEvent ? undefined : say(words));
    const done = Promise.resolve(bolt?.processEvent({ body, ack })).catch(onError);
    await isDoneWithin(patience, done);
    say();
  }

  return {
    // Slack packs nothing, and what unpacks to a megabyte would cost us more than whoever sends it.
    handlers: [express.raw({ type: () => true, limit: '1mb', inflate: false }), take, unreadable],
    take: (body, say) => answer(body, onlyOnce(say)),
    init: (app) => {
      bolt = app;
    },
    start: async () => {},
    stop: async () => {},
  };
}

/** Too long, packed, or cut off halfway. */
const unreadable: ErrorRequestHandler = (error, _request, response, next) => {
  if (error.status === undefined) return next(error);
  response.status(error.status).end();
};

function sayTo(response: Response): (words?: unknown) => void {
  return onlyOnce((words) => {
    if (words === undefined || words === '') return void response.writeHead(200).end();
    const type = typeof words === 'string' ? 'text/plain' : 'application/json';
    // Not `send`: that also counts a tag, which Slack does not read.
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8` });
    response.end(typeof words === 'string' ? words : JSON.stringify(words));
  });
}

function onlyOnce(say: (words?: unknown) => void): (words?: unknown) => void {
  let said = false;
  return (words) => {
    if (said) return;
    said = true;
    say(words);
  };
}

// Slack looks whether we are there with a form that says only this, unsigned.
function isCheck(request: Request, raw: string): boolean {
  return (
    raw === 'ssl_check=1' ||
    (request.get('x-slack-signature') === undefined && /^ssl_check=1&token=\w*$/.test(raw))
  );
}

function isSigned(request: Request, raw: string, signed: IsSigned): boolean {
  const signature = request.get('x-slack-signature') ?? '';
  return signed(raw, signature, request.get('x-slack-request-timestamp') ?? '');
}

/** Undefined for what is no JSON and no form. Whatever is no object is an empty one: signed, so answered, and nothing. */
function bodyOf(request: Request, raw: string): Record<string, unknown> | undefined {
  try {
    if (/^application\/json\b/i.test(request.get('content-type') ?? '')) return objectIn(JSON.parse(raw));
    const form = new URLSearchParams(raw);
    const payload = form.get('payload');
    return payload === null ? Object.fromEntries(form) : objectIn(JSON.parse(payload));
  } catch {
    return undefined;
  }
}

function objectIn(parsed: unknown): Record<string, unknown> {
  return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
    ? (parsed as Record<string, unknown>)
    : {};
}
