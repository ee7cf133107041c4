import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { WebSocket } from 'ws';
import { WebSocketServer } from 'ws';
import type { Ack, Delivery, Transport } from './http-delivery.ts';
import type { Json } from './json.ts';
import { obj, parsed, str } from './json.ts';
import type { SlackFront } from './slack-front.ts';

const patience = 3_000;

/**
 * Slack's end of Socket Mode. An app gets the address from `apps.connections.open` at the front, where that call can be
 * made to fail.
 */
export async function socketSlack(front: SlackFront, appToken: string) {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0, path: '/link/' });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const tickets = new Set<string>();
  const open: WebSocket[] = [];
  const waiting = new Map<string, (ack: Ack) => void>();
  const acks: string[] = [];

  front.socket.appToken = appToken;
  front.socket.open = () => {
    const ticket = crypto.randomUUID();
    tickets.add(ticket);
    return `ws://127.0.0.1:${port}/link/?ticket=${ticket}&app_id=A0FEO00001`;
  };

  server.on('connection', (socket, request) => {
    const ticket = new URL(request.url ?? '', 'ws://slack').searchParams.get('ticket') ?? '';
    // A ticket opens one connection.
    if (!tickets.delete(ticket)) return socket.close(4_003);
    open.push(socket);
    socket.on('close', () => open.splice(open.indexOf(socket), 1));
    socket.on('error', () => {});
    socket.on('message', (data) => hear(obj(parsed(data.toString()))));
    const info = { app_id: 'A0FEO00001' };
    const debug = { host: 'applink', started: '', build_number: 1, approximate_connection_time: 18_060 };
    say(socket, { type: 'hello', num_connections: open.length, connection_info: info, debug_info: debug });
  });

  function hear(answer: Json): void {
    const id = str(answer.envelope_id);
    acks.push(id);
    const { payload } = answer;
    const text = payload === undefined ? '' : typeof payload === 'string' ? payload : JSON.stringify(payload);
    waiting.get(id)?.({ status: 200, text });
    waiting.delete(id);
  }

  function push(envelope: Json, on: WebSocket | undefined): Promise<Ack> {
    if (!on) return Promise.resolve({ status: 0, text: 'no connection' });
    const id = str(envelope.envelope_id);
    const acked = new Promise<Ack>((resolve) => waiting.set(id, resolve));
    const late = once(AbortSignal.timeout(patience), 'abort').then(() => ({ status: 0, text: '' }));
    say(on, envelope);
    return Promise.race([acked, late]);
  }

  // Any connection may get any envelope.
  let turn = 0;
  const next = () => {
    turn += 1;
    return open[turn % open.length];
  };

  const deliver: Transport = ({ kind, payload, retry }: Delivery) => {
    const envelope = {
      envelope_id: crypto.randomUUID(),
      type: kind,
      payload,
      accepts_response_payload: kind !== 'events_api',
      ...(kind === 'events_api'
        ? { retry_attempt: retry?.number ?? 0, retry_reason: retry?.reason ?? '' }
        : {}),
    };
    return { ack: push(envelope, next()), again: () => push(envelope, next()) };
  };

  const disconnect = (on: WebSocket | undefined, reason: string) => {
    if (on) say(on, { type: 'disconnect', reason, debug_info: { host: 'applink' } });
  };

  return {
    deliver,
    /** How many connections are open. */
    connections: () => open.length,
    /** The envelopes that were acknowledged, in that order. */
    acks: () => acks,
    /** Ten seconds of notice. */
    warns: (index = 0) => disconnect(open[index], 'warning'),
    /** Slack wants the app to come back by another connection. */
    refreshes: (index = 0) => disconnect(open[index], 'refresh_requested'),
    /** Somebody switched Socket Mode off. */
    disables: (index = 0) => disconnect(open[index], 'link_disabled'),
    /** A clean end from the side of Slack. */
    closes: (index = 0) => open[index]?.close(1_000),
    /** The network is gone. */
    kills: (index = 0) => open[index]?.terminate(),
    pings: (index = 0) => open[index]?.ping('Ping from applink'),
    /** Any frame at all. */
    raw: (text: string, index = 0) => open[index]?.send(text),
    close: async () => {
      for (const socket of [...open]) socket.terminate();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function say(socket: WebSocket, frame: Json): void {
  socket.send(JSON.stringify(frame));
}
