import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { WebClient } from '@slack/web-api';
import { expect, onTestFinished, test } from 'vitest';
import { clientOptions, slackClients } from '../../../adapters/slack/slack-clients.ts';

const folder = join(import.meta.dirname, '../../../adapters/slack');
const sources = readdirSync(folder).map((name) => ({
  name,
  source: readFileSync(join(folder, name), 'utf8'),
}));

/** What stands between the brackets of every `new …(` of these. */
function built(kind: string): { name: string; given: string }[] {
  return sources.flatMap(({ name, source }) =>
    source
      .split(new RegExp(`new ${kind}\\(`))
      .slice(1)
      .map((rest) => ({ name, given: rest.slice(0, closing(rest)) })),
  );
}

function closing(text: string): number {
  let open = 1;
  return [...text].findIndex((sign) => {
    if ('([{'.includes(sign)) open += 1;
    if (')]}'.includes(sign)) open -= 1;
    return open === 0;
  });
}

test('every client of Slack gets the same options, which are ours', () => {
  const clients = ['WebClient', 'App', 'SocketModeClient'].flatMap(built);
  expect(clients.length).toBeGreaterThanOrEqual(4);
  for (const { name, given } of clients)
    expect(given, name).toMatch(/clientOptions\(|clientOptions: (clientOptions|optionsOf)\(/);
  const elsewhere = sources.filter(({ name }) => name !== 'slack-clients.ts');
  for (const { name, source } of elsewhere)
    expect(source, name).not.toMatch(/retryConfig|rejectRateLimitedCalls|\bretries\b/);
  for (const kind of ['HTTPReceiver', 'ExpressReceiver', 'SocketModeReceiver', 'InstallProvider'])
    expect(built(kind)).toEqual([]);
});

test('a client tries once, gives up in time, waits out no limit and goes nowhere else', () => {
  const client = slackClients('http://127.0.0.1:1/api')('xoxb-one');
  expect(client).toMatchObject({
    retryConfig: { retries: 0 },
    timeout: 10_000,
    rejectRateLimitedCalls: true,
    allowAbsoluteUrls: false,
    slackApiUrl: 'http://127.0.0.1:1/api/',
  });
});

test('no options hold headers, and no two clients share what the library writes into', () => {
  const [one, other] = [clientOptions(undefined), clientOptions(undefined)];
  expect(one).not.toHaveProperty('headers');
  expect(one.retryConfig).not.toBe(other.retryConfig);
  for (const { name, source } of sources.filter(({ source }) => /WebClient|new App/.test(source)))
    expect(source, name).not.toMatch(/\bheaders:/);
  const client = new WebClient('xoxb-one', one);
  expect(one).toEqual(clientOptions(undefined));
  expect(client.token).toBe('xoxb-one');
});

test('two tokens in one process never mix, however their calls cross', async () => {
  const seen: { readonly token: string; readonly channel: string }[] = [];
  const server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('');
    const token = request.headers.authorization ?? '';
    seen.push({ token, channel: new URLSearchParams(body).get('channel') ?? '' });
    response.setHeader('content-type', 'application/json');
    response.end('{"ok":true}');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => void server.close());
  const clients = slackClients(`http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const names = ['one', 'two', 'three'];
  const calls = Array.from({ length: 60 }, (_, n) => names[n % names.length] as string);
  await Promise.all(
    calls.map((name) => clients(`xoxb-${name}`).chat.postMessage({ channel: name, text: name })),
  );
  expect(seen).toHaveLength(60);
  for (const { token, channel } of seen) expect(token).toBe(`Bearer xoxb-${channel}`);
});
