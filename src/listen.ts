import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Express } from 'express';

export interface Listening {
  readonly port: number;
  /** Takes no new questions; resolves when those that were asked are answered. */
  stop(): Promise<void>;
}

/** Answers on this port; 0 picks a free one. */
export async function listen(app: Express, at: { port: number; host: string }): Promise<Listening> {
  const server = await open(app, at);
  let stopping = false;
  server.on('request', (_request, response) => {
    response.once('close', () => stopping && server.closeIdleConnections());
  });
  return {
    port: (server.address() as AddressInfo).port,
    stop: () => {
      // After its answer a browser keeps the connection for the next question; that would hold us up for seconds.
      stopping = true;
      return new Promise((resolve) => {
        server.close(() => resolve());
      });
    },
  };
}

function open(app: Express, { port, host }: { port: number; host: string }): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = app.listen(port, host, (error) => (error ? reject(error) : resolve(server)));
  });
}
