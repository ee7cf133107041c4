import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { liveStreams } from '../../../adapters/web/live-streams.ts';

test('a page that was left while its stream was being opened is not thought to be open', async () => {
  const live = liveStreams();
  const server = createServer().listen(0, '127.0.0.1');
  onTestFinished(() => {
    live.close();
    server.close();
  });
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const page = request({ port, host: '127.0.0.1' }).end();
  page.on('error', () => {});
  const [, response] = await once(server, 'request');
  page.destroy();
  await once(response, 'close');
  live.open('omar', response, undefined);
  expect([live.isOpen('omar'), live.count()]).toEqual([false, 0]);
});
