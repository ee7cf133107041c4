import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import { minutes, seconds } from '../../src/kernel/clock.ts';

/**
 * What went wrong with a mail. `server`: the server takes nothing now, or not from us; nobody gets mail until it does.
 * `later`: it takes this one later. `refused`: it never takes this one. `nobody`: nobody lives at this address.
 * `doubt`: the words were on their way, and nobody knows whether they arrived.
 */
export type Trouble = 'server' | 'later' | 'refused' | 'nobody' | 'doubt';

/** The parts of an error of nodemailer that say what happened. Its texts may hold an address, so they are left alone. */
export interface SmtpError {
  readonly code?: string;
  readonly command?: string;
  readonly response?: string;
  readonly responseCode?: number;
}

/**
 * THE TABLE (RFC 5321, and the second code of RFC 3463): what an answer means, by what was just said to the server. The
 * first line that fits counts.
 */
const answers: readonly (readonly [said: RegExp, answer: RegExp, trouble: Trouble])[] = [
  [/./, /^421/, 'server'],
  // Wrong order: our own mistake or theirs, and nothing was taken.
  [/./, /^503/, 'server'],
  // The server does not know us, or does not let us write from this address: the same for everybody, and ours to mend.
  [/^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|MAIL|API)/, /^[45]/, 'server'],
  [/^(RCPT|DATA)/, /^4/, 'later'],
  // We may not send there, or not without logging in: the address itself may be fine.
  [/^RCPT/, /^5\d\d[ -]5\.7\./, 'refused'],
  [/^RCPT/, /^(530|535|552|554)/, 'refused'],
  [/^RCPT/, /^(550|551|553)|^5\d\d[ -]5\.1\.[1236]/, 'nobody'],
  [/^(RCPT|DATA)/, /^5/, 'refused'],
];

/** @param begun the words themselves had begun to leave */
export function troubleIn(error: SmtpError, begun: boolean): Trouble {
  const { responseCode, response = '', command = 'API' } = error;
  // A first figure of 2 or 3 is no answer to what went wrong.
  if (responseCode !== undefined && responseCode >= 400) {
    const answer = response || String(responseCode);
    for (const [said, what, trouble] of answers) if (said.test(command) && what.test(answer)) return trouble;
  }
  return begun ? 'doubt' : 'server';
}

/** As the outbox understands it. It names codes only. */
export function outcomeOf(trouble: Trouble, error: SmtpError, waitMs: number): Error {
  const about = `mail: ${[error.code, error.command?.split(' ')[0], error.responseCode].filter(Boolean).join(' ')}`;
  if (trouble === 'server' || trouble === 'later') return new TryLater(about, waitMs);
  return trouble === 'doubt' ? new Ambiguous(about) : new Undeliverable(about);
}

/** How long to leave a server, or one address, alone after so many times "later" in a row: longer and longer. */
export function pause(times: number, trouble: 'server' | 'later'): number {
  // A server that does not know somebody yet wants to hear again after some minutes (greylisting).
  const [first, most] = trouble === 'server' ? [seconds(30), minutes(15)] : [minutes(5), minutes(240)];
  return Math.min(most, first * 2 ** times);
}
