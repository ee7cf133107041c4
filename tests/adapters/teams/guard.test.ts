import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import express from 'express';
import { expect, onTestFinished, test } from 'vitest';
import type { Believed } from '../../../adapters/teams/guard.ts';
import { guard } from '../../../adapters/teams/guard.ts';
import type { Turn } from '../../../adapters/teams/verify.ts';

const registration = { appId: 'app', password: '', tenantId: 'tenant' };
const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Has the shape of a token; whether it is a good one is not asked here. */
const token = `Bearer ${part({ alg: 'RS256' })}.${part({ aud: 'app' })}.c2lnbmVk`;

type Take = (
  believed: Believed,
  answer: (answer: { status: number; body?: object }) => void,
) => Promise<void>;

async function gate(take: Take = async (_believed, answer) => answer({ status: 202 })) {
  const errors: unknown[] = [];
  const asked: unknown[] = [];
  const turn: Turn = async (activity, header, handle) => {
    asked.push(activity);
    if (header === token) await handle(registration);
    return header === token;
  };
  const handlers = guard({ auth: 'full' }, turn, take, (error) => void errors.push(error));
  const server = express()
    .post('/api/messages', ...handlers)
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const send = async (body: string | Buffer, headers: Record<string, string> = {}) => {
    const all = { authorization: token, 'content-type': 'application/json', ...headers };
    const response = await fetch(url, {
      method: 'POST',
      body: new Uint8Array(Buffer.from(body)),
      headers: all,
    });
    return { status: response.status, text: await response.text() };
  };
  return { send, errors, asked };
}

const hello = JSON.stringify({ type: 'message', text: 'hoi' });
const no = (status: number) => ({ status, text: '' });

test('what Teams sends comes in', async () => {
  const { send } = await gate();
  expect(await send(hello)).toEqual(no(202));
  expect(await send(hello, { 'content-type': 'text/plain' })).toEqual(no(202));
});

test.each([
  ['nothing', ''],
  ['no JSON', 'type=message'],
  ['half of it', hello.slice(0, -4)],
  ['a list', '[{"type":"message"}]'],
  ['a word', '"message"'],
  ['null', 'null'],
  ['no type', '{"text":"hoi"}'],
  ['an empty type', '{"type":""}'],
  ['a type that is no text', '{"type":{"toString":"message"}}'],
  ['bytes that are no text', Buffer.from([0xff, 0xfe, 0x00, 0x7b])],
])('what is no activity is refused with a number: %s', async (_what, body) => {
  const { send, asked } = await gate();
  expect(await send(body)).toEqual(no(400));
  expect(asked).toEqual([]);
});

test('a megabyte is enough', async () => {
  const { send, asked } = await gate();
  expect(await send(JSON.stringify({ type: 'message', text: 'x'.repeat(1_000_000) }))).toEqual(no(202));
  expect(await send(JSON.stringify({ type: 'message', text: 'x'.repeat(1_100_000) }))).toEqual(no(413));
  expect(asked).toHaveLength(1);
});

test('nothing is unpacked', async () => {
  const { send } = await gate();
  expect(await send(gzipSync(hello), { 'content-encoding': 'gzip' })).toEqual(no(400));
});

test.each([
  ['none', ''],
  ['a word', 'Bearer'],
  ['not signed', `Bearer ${part({ alg: 'none' })}.${part({})}.`],
  ['signed with a secret', `Bearer ${part({ alg: 'HS256' })}.${part({})}.c2lnbmVk`],
  ['claims that are no object', `Bearer ${part({ alg: 'RS256' })}.${part([])}.c2lnbmVk`],
  ['a head that is no JSON', `Bearer bm8.${part({})}.c2lnbmVk`],
])('without the shape of a token nothing is read: %s', async (_what, authorization) => {
  const { send, asked } = await gate();
  expect(await send(hello, { authorization })).toEqual(no(401));
  expect(await send('no activity at all', { authorization })).toEqual(no(401));
  expect(asked).toEqual([]);
});

test('a token with the right shape is not enough', async () => {
  const { send, asked } = await gate();
  expect(await send(hello, { authorization: `${token}x` })).toEqual(no(401));
  expect(asked).toHaveLength(1);
});

test('a mistake of ours is told to us, not to Teams', async () => {
  const { send, errors } = await gate(async () => {
    throw new Error('with a name in it');
  });
  expect(await send(hello)).toEqual(no(200));
  expect(errors).toHaveLength(1);
});

test('there is one answer', async () => {
  const { send } = await gate(async (_believed, answer) => {
    answer({ status: 200, body: { first: true } });
    answer({ status: 500 });
  });
  expect(await send(hello)).toEqual({ status: 200, text: '{"first":true}' });
});
