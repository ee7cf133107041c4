import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { days, later, minutes } from '../../../src/kernel/clock.ts';
import type { RawRequest } from './counterpart/http-delivery.ts';
import { formOf, json, nothingHappened, omarJoins, payloadOf } from './raw-requests.ts';
import type { SlackHouse } from './slack-house.ts';
import { signingSecret, slackHouse } from './slack-house.ts';

/** Nothing happened, and Slack was not even asked who that is. */
async function costNothing(house: SlackHouse): Promise<void> {
  await nothingHappened(house);
  expect(house.front.calls).toEqual([]);
}

const unsigned: Record<string, (body: string, now: Date) => RawRequest> = {
  'another secret': (body) => ({ body, secret: 'a signing secret of another' }),
  'another version': (body) => ({ body, version: 'v1' }),
  'no headers': (body) => ({
    body,
    headers: { 'x-slack-signature': undefined, 'x-slack-request-timestamp': undefined },
  }),
  'no signature': (body) => ({ body, headers: { 'x-slack-signature': undefined } }),
  'an empty signature': (body) => ({ body, headers: { 'x-slack-signature': 'v0=' } }),
  'signs of another alphabet': (body) => ({
    body,
    headers: { 'x-slack-signature': `v0=${'é'.repeat(64)}` },
  }),
  'a timestamp that is no number': (body) => ({ body, headers: { 'x-slack-request-timestamp': 'NaN' } }),
  'an empty timestamp': (body) => ({ body, headers: { 'x-slack-request-timestamp': '' } }),
  'six minutes old': (body, now) => ({ body, at: later(now, -minutes(6)) }),
  'six minutes ahead': (body, now) => ({ body, at: later(now, minutes(6)) }),
  'a day ahead': (body, now) => ({ body, at: later(now, days(1)) }),
};

test.each(Object.entries(unsigned))('%s', async (_what, wrong) => {
  const house = await slackHouse();
  const body = formOf(await omarJoins(house));
  expect(await house.http.raw(wrong(body, house.clock.now()))).toEqual({ status: 401, text: '' });
  await costNothing(house);
});

test('words that were changed on the way', async () => {
  const house = await slackHouse();
  const { raw } = house.http;
  const at = Math.floor(house.clock.now().getTime() / 1_000);
  const signature = createHmac('sha256', signingSecret).update(`v0:${at}:command=%2Fhelp`).digest('hex');
  const headers = { 'x-slack-signature': `v0=${signature}` };
  expect(await raw({ body: formOf(await omarJoins(house)), headers })).toEqual({ status: 401, text: '' });
  await costNothing(house);
});

test('a check of the address with more in it', async () => {
  const house = await slackHouse();
  const { raw, checksSsl } = house.http;
  const body = formOf(await omarJoins(house));
  const headers = { 'x-slack-signature': undefined, 'x-slack-request-timestamp': undefined };
  expect(await checksSsl()).toEqual({ status: 200, text: '' });
  expect(await raw({ body: 'ssl_check=1', headers })).toEqual({ status: 200, text: '' });
  for (const smuggled of [`ssl_check=1&${body}`, `${body}&ssl_check=1`, `ssl_check=1&${payloadOf({})}`])
    expect(await raw({ body: smuggled, headers })).toEqual({ status: 401, text: '' });
  await costNothing(house);
});

test('a question whether the address is ours', async () => {
  const house = await slackHouse();
  const body = JSON.stringify({ type: 'url_verification', challenge: 'three words' });
  const unsigned = { body, contentType: json, secret: 'of another' };
  expect(await house.http.raw(unsigned)).toEqual({ status: 401, text: '' });
  expect(await house.http.verifiesUrl('three words')).toEqual({ status: 200, text: 'three words' });
  await costNothing(house);
});

test('more than a megabyte, or packed so that it becomes more', async () => {
  const house = await slackHouse();
  const { raw } = house.http;
  const body = 'a'.repeat(1_100_000);
  expect(await raw({ body, secret: 'of another' })).toEqual({ status: 413, text: '' });
  expect(await raw({ body })).toEqual({ status: 413, text: '' });
  const packed = gzipSync(Buffer.alloc(900_000));
  const answer = await raw({ body: packed, headers: { 'content-encoding': 'gzip' } });
  expect(answer).toEqual({ status: 415, text: '' });
  await costNothing(house);
});

test('another method, another path', async () => {
  const house = await slackHouse();
  for (const method of ['GET', 'PUT', 'DELETE'])
    expect((await fetch(`${house.url}/slack/events`, { method })).status).toBe(404);
  expect((await fetch(`${house.url}/slack/events/more`, { method: 'POST' })).status).toBe(404);
  await costNothing(house);
});

test('somebody who hangs up halfway', async () => {
  const house = await slackHouse();
  const { port } = new URL(house.url);
  const socket = connect(Number(port), '127.0.0.1');
  socket.write('POST /slack/events HTTP/1.1\r\nhost: slack\r\ncontent-length: 1000\r\n\r\nhalf of it');
  await once(socket, 'ready');
  socket.resetAndDestroy();
  const slow = httpRequest(`${house.url}/slack/events`, { method: 'POST' });
  slow.on('error', () => {});
  slow.write('half');
  slow.destroy();
  expect(await house.http.verifiesUrl('still there')).toEqual({ status: 200, text: 'still there' });
  await costNothing(house);
});
