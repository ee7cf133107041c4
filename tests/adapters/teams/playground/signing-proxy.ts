import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, parsed, str } from '../../slack/counterpart/json.ts';

interface To {
  /** Of a bot with its guard up. */
  readonly url: string;
  sign(about: { readonly appId: string; readonly serviceUrl: string }): Promise<string>;
}

/**
 * Between the playground and a bot. The playground signs nothing, and says that everybody reads American English; this
 * signs as Microsoft does, and says which language people read.
 */
export async function signingProxy(locale: string) {
  const passed: { readonly activity: Json; readonly status: number }[] = [];
  const { promise, resolve: leadTo } = Promise.withResolvers<To>();

  async function pass(raw: string): Promise<{ status: number; type: string; text: string }> {
    const to = await promise;
    const activity = { ...obj(parsed(raw)), locale };
    const appId = str(obj(obj(activity).recipient).id).replace(/^28:/, '');
    const token = await to.sign({ appId, serviceUrl: str(obj(activity).serviceUrl) });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    const response = await fetch(`${to.url}/api/messages`, {
      method: 'POST',
      headers,
      body: JSON.stringify(activity),
    });
    passed.push({ activity, status: response.status });
    const type = response.headers.get('content-type') ?? 'text/plain';
    return { status: response.status, type, text: await response.text() };
  }

  const server = createServer(async (request, response) => {
    const pieces: Buffer[] = [];
    for await (const piece of request) pieces.push(piece);
    // It asks first whether there is anybody.
    if (request.method !== 'POST') return void response.end();
    try {
      const { status, type, text } = await pass(Buffer.concat(pieces).toString('utf8'));
      response.writeHead(status, { 'content-type': type }).end(text);
    } catch {
      // The bot is gone already, at the end of a test.
      response.writeHead(502).end();
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`,
    leadTo,
    /** What went to the bot, and what it said to it. */
    passed,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
