import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Intent } from './intent.ts';

/**
 * An intent as a door carries it: opaque, and made for one person (`anyone` is for pages before somebody is known).
 * The seal keeps strangers from making requests up; it is no permission: every handler authorises again.
 */
export function sealIntent(secret: string, intent: Intent, personId: string | typeof anyone): string {
  const body = Buffer.from(JSON.stringify([intent.type, intent.args])).toString('base64url');
  return `${body}.${signature(secret, body, personId)}`;
}

/** The intent inside, or undefined when the token is forged, made for somebody else or not a token at all. */
export function openToken(secret: string, token: string, personId: string | undefined): Intent | undefined {
  const [body, seal, ...more] = token.split('.');
  if (!body || !seal || more.length > 0) return undefined;
  const fits = [personId, anyone].some(
    (one) => one !== undefined && same(seal, signature(secret, body, one)),
  );
  if (!fits) return undefined;
  const [type, args] = JSON.parse(Buffer.from(body, 'base64url').toString());
  return { type, args };
}

/** Whose button it is when the person is not known yet. */
export const anyone = '';

function signature(secret: string, body: string, personId: string): string {
  return createHmac('sha256', secret)
    .update(`${personId}|${body}`)
    .digest()
    .subarray(0, 16)
    .toString('base64url');
}

function same(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
