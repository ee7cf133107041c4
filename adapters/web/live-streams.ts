import { randomBytes } from 'node:crypto';
import type { ServerResponse } from 'node:http';
import { html } from './html.ts';

/** The open pages that hear about news at once. */
export interface LiveStreams {
  /** Keeps a response open. `seen`: what that page knew when it was made or when its stream broke off. */
  open(addressId: string, response: ServerResponse, seen: string | undefined): void;
  /** Whether a page of this address is open. */
  isOpen(addressId: string): boolean;
  /** Tells every open page of this address that something changed, and says what. */
  tell(addressId: string, summary: string): void;
  /** What a page made now knows. */
  seenBy(addressId: string): string;
  /** Ends the streams of one address, or all. */
  close(addressId?: string): void;
  count(): number;
}

// A browser opens about six connections to one place; a seventh page would wait for ever.
const perAddress = 6;

export function liveStreams(): LiveStreams {
  const streams = new Map<string, Set<ServerResponse>>();
  // Of this process: after a restart every page looks once more.
  const start = randomBytes(6).toString('base64url');
  const news = new Map<string, number>();
  const seenBy = (addressId: string) => `${start}.${news.get(addressId) ?? 0}`;
  const all = () => [...streams.values()].flatMap((some) => [...some]);
  // Proxies cut a connection that is silent for half a minute or so.
  const heartbeat = setInterval(() => {
    for (const response of all()) response.write(': still here\n\n');
  }, 25_000);
  heartbeat.unref();

  function forget(addressId: string, response: ServerResponse): void {
    const own = streams.get(addressId);
    own?.delete(response);
    if (own?.size === 0) streams.delete(addressId);
  }

  return {
    seenBy,
    open(addressId, response, seen) {
      // Left already: it would never say that it closes.
      if (response.destroyed) return;
      response.writeHead(200, {
        'Content-Type': 'text/event-stream; charset=utf-8',
        'Cache-Control': 'no-store, no-transform',
        'X-Accel-Buffering': 'no',
      });
      const own = streams.get(addressId) ?? new Set();
      streams.set(addressId, own.add(response));
      response.on('close', () => forget(addressId, response));
      if (own.size > perAddress) {
        const [oldest] = own;
        oldest?.end(event('enough', 'x'));
        if (oldest) forget(addressId, oldest);
      }
      response.write(seen === seenBy(addressId) ? ': hello\n\n' : changed(seenBy(addressId)));
    },
    tell(addressId, summary) {
      news.set(addressId, (news.get(addressId) ?? 0) + 1);
      const line = html`<a href="/"><span dir="auto">${summary}</span></a>`;
      const text = changed(seenBy(addressId)) + event(undefined, String(line));
      for (const response of streams.get(addressId) ?? []) response.write(text);
    },
    close(addressId) {
      if (addressId === undefined) clearInterval(heartbeat);
      const ended = addressId === undefined ? all() : [...(streams.get(addressId) ?? [])];
      for (const response of ended) response.end();
    },
    isOpen: (addressId) => streams.has(addressId),
    count: () => all().length,
  };
}

function changed(seen: string): string {
  return `id: ${seen}\n${event('changed', 'x')}`;
}

// Each line of the data needs its own "data:", or a line break in somebody's words would end the message.
function event(name: string | undefined, data: string): string {
  const lines = data.split(/\r\n|\r|\n/).map((line) => `data: ${line}\n`);
  return `${name === undefined ? '' : `event: ${name}\n`}${lines.join('')}\n`;
}
