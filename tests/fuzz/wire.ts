import { once } from 'node:events';
import type { Server } from 'node:http';
import { Agent, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { minutes } from '../../src/kernel/clock.ts';

/** Longer than this is no answer at all, also on a machine that has other things to do. */
const patience = minutes(1);

export type Headers = Readonly<Record<string, string>>;

/** What a platform got for an answer. */
export interface Answered {
  readonly status: number;
  readonly text: string;
}

export async function listening(server: Server) {
  // Node ends a connection that was quiet for five seconds, and a request that was just leaving on it would break.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = async () => {
    server.closeAllConnections();
    server.close();
  };
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, close };
}

/** A platform's side of the wire: a handful of connections that stay open. */
export function wire() {
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  return {
    post: (url: string, body: string, headers: Headers): Promise<Answered> =>
      new Promise((resolve, reject) => {
        const signal = AbortSignal.timeout(patience);
        const asked = request(url, { method: 'POST', agent, signal, headers }, (answer) => {
          const pieces: Buffer[] = [];
          answer.on('data', (piece) => pieces.push(piece));
          answer.once('end', () =>
            resolve({ status: answer.statusCode ?? 0, text: Buffer.concat(pieces).toString('utf8') }),
          );
        });
        asked.once('error', reject);
        asked.end(body);
      }),
    close: () => agent.destroy(),
  };
}

/** Megabytes of what is still in use, after what is not was thrown away. */
export function memoryInUse(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  return process.memoryUsage().heapUsed / 1_048_576;
}
