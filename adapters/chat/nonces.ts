import { randomUUID } from 'node:crypto';

/** Makes the presses of one screen one of a kind. */
export function newNonce(): string {
  return randomUUID().replaceAll('-', '');
}

/** The nonces of news begin with this, so that a press on it is known. */
export const newsMark = 'news';
