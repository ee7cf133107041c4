import { Ambiguous, TryLater, Undeliverable } from '../../src/kernel/adapter.ts';
import { minutes, seconds } from '../../src/kernel/clock.ts';

/** The connector said no. */
export class ConnectorRefusal extends Error {
  readonly status: number;
  /** Its own name of what is wrong; empty when it gave none. */
  readonly code: string;
  readonly retryAfterMs: number | undefined;
  constructor(status: number, code: string, retryAfterMs?: number) {
    super(code === '' ? `http ${status}` : code);
    this.status = status;
    this.code = code;
    this.retryAfterMs = retryAfterMs;
  }
}

/** There is no token for this app, so nothing left us. `lasting`: there will be none until somebody mends it. */
export class NoToken extends Error {
  // The log keeps the name of an error, and not its words.
  static {
    NoToken.prototype.name = 'NoToken';
  }
  readonly lasting: boolean;
  constructor(reason: string, { lasting = false }: { readonly lasting?: boolean } = {}) {
    super(reason);
    this.lasting = lasting;
  }
}

type Meaning = 'later' | 'person' | 'tenant';

/**
 * What an answer of the connector means for a message, by its code or else by its status. `later`: nothing was taken, try
 * again. `person`: this one cannot be reached here. `tenant`: nobody of this tenant can. What is not in the table: nobody
 * knows, and that is also so for 408 and 5xx: the connector stores a message and then answers 502.
 */
const meanings: Readonly<Record<string, Meaning>> = {
  BotDisabledByAdmin: 'tenant',
  TenantNotFound: 'tenant',
  401: 'tenant',
  // Blocked, taken out, not in the roster: all of these are about one conversation.
  403: 'person',
  404: 'person',
  410: 'person',
  // Ours to mend, and the same tomorrow: the person gets it by another door.
  400: 'person',
  405: 'person',
  413: 'person',
  415: 'person',
  // Somebody else is writing in this conversation at this very moment.
  412: 'later',
  429: 'later',
};

/** Refused before anything left us. */
const neverLeft = /ECONNREFUSED|ENOTFOUND|EAI_AGAIN|ENETUNREACH|EHOSTUNREACH|UND_ERR_CONNECT_TIMEOUT/;

/** The error as the outbox understands it. It names the connector's code only: what people typed is not in it. */
export function outcomeOf(error: unknown): TryLater | Undeliverable | Ambiguous {
  if (error instanceof NoToken)
    return error.lasting
      ? new Undeliverable(error.message, { everybody: true })
      : new TryLater(error.message, seconds(10));
  if (error instanceof ConnectorRefusal) return said(error);
  if (neverLeft.test(causesOf(error))) return new TryLater('not reached', seconds(5));
  return new Ambiguous(error instanceof Error ? error.name : 'unknown');
}

/** The message that was to be changed is there no more. */
export function isMessageGone(error: unknown): boolean {
  return error instanceof ConnectorRefusal && error.status === 404 && error.code !== 'ConversationNotFound';
}

function said({ status, code, message, retryAfterMs }: ConnectorRefusal) {
  const meaning = meaningOf(code) ?? meaningOf(String(status));
  if (meaning === 'later')
    return new TryLater(message, Math.max(seconds(1), retryAfterMs ?? pauses[status] ?? minutes(1)));
  if (meaning === undefined) return new Ambiguous(message);
  return new Undeliverable(message, { everybody: meaning === 'tenant' });
}

/** Without a word about how long. */
const pauses: Readonly<Record<number, number>> = { 412: seconds(2), 429: seconds(30) };

function meaningOf(key: string): Meaning | undefined {
  return Object.hasOwn(meanings, key) ? meanings[key] : undefined;
}

function causesOf(error: unknown): string {
  const one = error as { code?: unknown; message?: unknown; cause?: unknown; errors?: unknown[] };
  if (typeof one !== 'object' || one === null) return '';
  return [one.code, one.message, causesOf(one.cause), ...(one.errors ?? []).map(causesOf)].join(' ');
}
