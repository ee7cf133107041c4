import { once } from 'node:events';
import { SocketModeClient } from '@slack/socket-mode';
import { minutes, seconds } from '../../src/kernel/clock.ts';
import { clientOptions, silent } from './slack-clients.ts';

export interface SocketMode {
  start(): void;
  stop(): Promise<void>;
}

/** So long after the first line the second one opens, so that Slack closes them at different times too. */
const apart = seconds(15);
/** Slack lets nobody open lines all the time; one that it closes sooner than this was no good. */
const openForAWhile = seconds(20);
/** A line on which Slack says nothing for so long does not come open any more. */
const openingTime = seconds(30);

export interface SocketModeParts {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  /** What came in; `say` answers it, once. */
  readonly take: (body: Record<string, unknown>, say: (words?: unknown) => void) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/**
 * Slack over connections that we open, for trying things out without an address of our own. Two of them: Slack closes each
 * after some hours, and the library is deaf until it is open again. The library's own way back ends the process when Slack
 * does not answer, so a connection that ended is opened anew here, less and less often while that fails.
 */
export function socketMode(parts: SocketModeParts): SocketMode {
  const stopping = new AbortController();
  const open = new Set<SocketModeClient>();
  let lines: Promise<unknown> = Promise.resolve();

  async function keepOpen(delay: number): Promise<void> {
    await pause(delay);
    for (let failures = 0; !stopping.signal.aborted; ) {
      const lasted = await connection().catch((error) => {
        parts.onError(error);
        return false;
      });
      failures = lasted ? 0 : failures + 1;
      if (failures > 0) await pause(Math.min(seconds(2 ** failures), minutes(1)));
    }
  }

  /** Resolves when it ended: true when it was open for a while. */
  async function connection(): Promise<boolean> {
    const client = new SocketModeClient({
      appToken: parts.appToken,
      autoReconnectEnabled: false,
      logger: silent,
      clientOptions: optionsOf(parts.apiUrl),
    });
    survive(client, parts.onError);
    client.on('slack_event', (envelope: SocketEnvelope) => take(envelope));
    const ended = new Promise<void>((resolve) => {
      client.once('disconnected', () => resolve());
    });
    open.add(client);
    try {
      await inTime(client.start());
      const old = AbortSignal.timeout(openForAWhile);
      // It came open while we were stopping.
      if (!stopping.signal.aborted) await ended;
      return old.aborted;
    } finally {
      open.delete(client);
      await client.disconnect();
    }
  }

  function take({ body, ack }: SocketEnvelope): void {
    if (typeof body !== 'object' || body === null) return;
    // An answer that meets a closing connection is lost; Slack sends the envelope again to the other one.
    const say = (words?: unknown) => void ack(words as Record<string, unknown>).catch(parts.onError);
    parts.take(body, say).catch(parts.onError);
  }

  async function pause(milliseconds: number): Promise<void> {
    if (milliseconds === 0 || stopping.signal.aborted) return;
    const either = AbortSignal.any([stopping.signal, AbortSignal.timeout(milliseconds)]);
    await once(either, 'abort');
  }

  return {
    start: () => {
      lines = Promise.all([keepOpen(0), keepOpen(apart)]);
    },
    stop: async () => {
      stopping.abort();
      await Promise.allSettled([...open].map((client) => client.disconnect()));
      await lines;
    },
  };
}

async function inTime(opening: Promise<unknown>): Promise<void> {
  const late = once(AbortSignal.timeout(openingTime), 'abort').then(() => {
    throw new Error('Slack did not open the line');
  });
  await Promise.race([opening, late]);
}

interface SocketEnvelope {
  readonly body: Record<string, unknown> | null | undefined;
  ack(words?: Record<string, unknown>): Promise<void>;
}

// The token travels in a header of its own here, so this client shares nothing with the others.
function optionsOf(apiUrl: string | undefined) {
  const { logger: _, ...options } = clientOptions(apiUrl);
  return options;
}

// A frame that is no object, such as `null`, is thrown out of the library where nobody catches it.
function survive(client: SocketModeClient, onError: (error: unknown) => void): void {
  const [listener] = client.listeners('ws_message') as ((...frame: unknown[]) => unknown)[];
  client.removeAllListeners('ws_message');
  client.on('ws_message', (...frame: unknown[]) => {
    Promise.resolve(listener?.(...frame)).catch(onError);
  });
}
