import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { days, later, minutes } from '../../../src/kernel/clock.ts';
import type { RawRequest } from './counterpart/http-delivery.ts';
import type { Json } from './counterpart/json.ts';
import { eventCallback, interaction, slashCommand } from './counterpart/payloads.ts';
import type { SlackHouse } from './slack-house.ts';
import { signingSecret, slackHouse } from './slack-house.ts';

const json = 'application/json';
const join = (text: string) => `mee ${text}`;
const formOf = (payload: Json) => new URLSearchParams(payload as Record<string, string>).toString();
const payloadOf = (payload: unknown) => `payload=${encodeURIComponent(JSON.stringify(payload))}`;

/** Omar types his code: the one thing that always has an effect. */
async function omarJoins(house: SlackHouse, more: Json = {}): Promise<Json> {
  const who = { workspace: house.workspace, userId: house.workspace.userId('omar') };
  const text = join(await house.code('P15'));
  return {
    ...slashCommand(who, { command: '/vindelkaar', text, channel: 'D1' }),
    trigger_id: '1.2.3',
    ...more,
  };
}

/** Nothing happened: nothing was kept, nobody came in, Slack was asked nothing. */
async function nothingHappened({ db, inbox, front }: SlackHouse): Promise<void> {
  expect(await inbox()).toEqual([]);
  const doors = await db.selectFrom('doors').selectAll().where('platform', '=', 'slack').execute();
  expect(doors).toEqual([]);
  expect(front.calls.filter(({ method }) => !['users.info', 'auth.test'].includes(method))).toEqual([]);
}

describe('what Slack did not sign costs nothing and does nothing', () => {
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
    await nothingHappened(house);
  });

  test('words that were changed on the way', async () => {
    const house = await slackHouse();
    const { raw } = house.http;
    const at = Math.floor(house.clock.now().getTime() / 1_000);
    const signature = createHmac('sha256', signingSecret).update(`v0:${at}:command=%2Fhelp`).digest('hex');
    const headers = { 'x-slack-signature': `v0=${signature}` };
    expect(await raw({ body: formOf(await omarJoins(house)), headers })).toEqual({ status: 401, text: '' });
    await nothingHappened(house);
  });

  test('a check of the address with more in it', async () => {
    const house = await slackHouse();
    const { raw, checksSsl } = house.http;
    const body = formOf(await omarJoins(house));
    const headers = { 'x-slack-signature': undefined, 'x-slack-request-timestamp': undefined };
    expect(await checksSsl()).toEqual({ status: 200, text: '' });
    expect(await raw({ body: 'ssl_check=1', headers })).toEqual({ status: 200, text: '' });
    for (const smuggled of [
      `ssl_check=1&${body}`,
      `${body}&ssl_check=1`,
      `ssl_check=1&payload=${payloadOf({})}`,
    ])
      expect(await raw({ body: smuggled, headers })).toEqual({ status: 401, text: '' });
    await nothingHappened(house);
  });

  test('a question whether the address is ours', async () => {
    const house = await slackHouse();
    const body = JSON.stringify({ type: 'url_verification', challenge: 'three words' });
    const unsigned = { body, contentType: json, secret: 'of another' };
    expect(await house.http.raw(unsigned)).toEqual({ status: 401, text: '' });
    expect(await house.http.verifiesUrl('three words')).toEqual({ status: 200, text: 'three words' });
    await nothingHappened(house);
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
    await nothingHappened(house);
  });

  test('another method, another path', async () => {
    const house = await slackHouse();
    for (const method of ['GET', 'PUT', 'DELETE'])
      expect((await fetch(`${house.url}/slack/events`, { method })).status).toBe(404);
    expect((await fetch(`${house.url}/slack/events/more`, { method: 'POST' })).status).toBe(404);
    await nothingHappened(house);
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
    await nothingHappened(house);
  });
});

describe('what Slack signed is answered with 200, whatever is in it', () => {
  const nothings = ['null', '1', '-1e309', '"words"', '[]', '[null]', '{}', 'true'];
  const shapes: Json[] = [
    { type: 'event_callback' },
    { type: 'event_callback', event: null, team_id: 'T0DRIESLAG' },
    { type: 'event_callback', event: [], team_id: 'T0DRIESLAG' },
    { type: 'event_callback', event: { type: 'message' }, team_id: 'T0DRIESLAG', event_id: 'Ev1' },
    { type: 'event_callback', event: { type: 'of_next_year' }, team_id: 'T0DRIESLAG' },
    { type: 'event_callback', event: { type: 'app_uninstalled' }, event_time: 1e300, team_id: 'T0DRIESLAG' },
    { type: 'event_callback', event: { type: 'tokens_revoked', tokens: null }, team_id: 'T0DRIESLAG' },
    { type: 'url_verification' },
    { type: 'app_rate_limited', team_id: 'T0DRIESLAG' },
    { type: 7, team_id: 'T0DRIESLAG' },
    { command: null },
    { command: '/vindelkaar', team_id: 'T0DRIESLAG' },
    { command: '/vindelkaar', team_id: {}, user_id: [] },
  ];

  test('no object at all', async () => {
    const house = await slackHouse();
    for (const nothing of nothings) {
      expect((await house.http.raw({ body: nothing, contentType: json })).status, nothing).toBe(200);
      const answer = await house.http.raw({ body: `payload=${encodeURIComponent(nothing)}` });
      expect(answer.status, `payload ${nothing}`).toBe(200);
    }
    expect((await house.http.raw({ body: '' })).status).toBe(200);
    await nothingHappened(house);
  });

  test.each(shapes.map((shape) => [JSON.stringify(shape), shape] as const))('%s', async (_what, shape) => {
    const house = await slackHouse();
    const body = JSON.stringify(shape);
    expect((await house.http.raw({ body, contentType: json })).status).toBe(200);
    expect((await house.http.raw({ body: payloadOf(shape) })).status).toBe(200);
    await nothingHappened(house);
  });

  test('half of a JSON is no request', async () => {
    const house = await slackHouse();
    const { raw } = house.http;
    expect(await raw({ body: '{"type":"event_ca', contentType: json })).toEqual({ status: 400, text: '' });
    expect(await raw({ body: '', contentType: json })).toEqual({ status: 400, text: '' });
    expect(await raw({ body: 'payload={broken' })).toEqual({ status: 400, text: '' });
    await nothingHappened(house);
  });

  test('a press without its parts', async () => {
    const house = await slackHouse();
    const who = { workspace: house.workspace, userId: house.workspace.userId('omar') };
    const press = {
      ...interaction(who, 'block_actions'),
      trigger_id: '1.2.3',
      container: { type: 'message', message_ts: '1.2', channel_id: 'D1' },
      actions: [{ type: 'button', action_id: 'press:0', block_id: 'n:0', value: 'x' }],
    };
    for (const part of Object.keys(press)) {
      const { [part]: _, ...rest } = press as Json;
      expect((await house.http.raw({ body: payloadOf(rest) })).status, `without ${part}`).toBe(200);
      const twisted = { ...press, [part]: null };
      expect((await house.http.raw({ body: payloadOf(twisted) })).status, `null ${part}`).toBe(200);
    }
    expect((await house.http.raw({ body: payloadOf({ ...press, actions: [] }) })).status).toBe(200);
    expect(await house.inbox()).toEqual([]);
  });

  test('a form without its view, or with a view that is not ours', async () => {
    const house = await slackHouse();
    const who = { workspace: house.workspace, userId: house.workspace.userId('omar') };
    const sent = interaction(who, 'view_submission');
    const view = (private_metadata: unknown) => ({
      id: 'V1',
      type: 'modal',
      private_metadata,
      state: { values: {} },
    });
    const strange = [
      '',
      '{}',
      'null',
      '[1]',
      '{"t":1,"f":"x","n":null}',
      JSON.stringify({ t: 'forged', f: 0, n: 'n' }),
    ];
    const views = [undefined, null, {}, view(null), ...strange.map(view)];
    for (const one of views)
      expect((await house.http.raw({ body: payloadOf({ ...sent, view: one }) })).status).toBe(200);
    await nothingHappened(house);
  });

  test('a workspace that nobody knows', async () => {
    const house = await slackHouse();
    const payload = await omarJoins(house, { team_id: 'T0ELDERS' });
    expect(await house.http.raw({ body: formOf(payload) })).toEqual({ status: 200, text: '' });
    const elsewhere = { ...house.workspace, teamId: 'T0ELDERS' };
    const event = { type: 'message', channel_type: 'im', user: 'U1', channel: 'D1', text: 'hoi' };
    const body = JSON.stringify(eventCallback(elsewhere, event, house.clock.now()));
    expect(await house.http.raw({ body, contentType: json })).toEqual({ status: 200, text: '' });
    await nothingHappened(house);
  });
});

describe('what has the right form counts, once', () => {
  test.each([
    ['with a charset', 'application/x-www-form-urlencoded; charset=utf-8'],
    ['without a content type', undefined],
  ])('a form %s', async (_what, contentType) => {
    const house = await slackHouse();
    const body = formOf(await omarJoins(house));
    const answer = await house.http.raw({ body, headers: { 'content-type': contentType } });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Welkom, Omar!');
  });

  test('the very same bytes again', async () => {
    const house = await slackHouse();
    const body = formOf(await omarJoins(house));
    const answers = await Promise.all([1, 2, 3].map(() => house.http.raw({ body })));
    for (const { text } of [...answers, await house.http.raw({ body })])
      expect(text).toContain('Welkom, Omar!');
    expect(await house.inbox()).toHaveLength(1);
    const doors = await house.db.selectFrom('doors').selectAll().where('platform', '=', 'slack').execute();
    expect(doors).toHaveLength(1);
  });

  test('a command that nobody knows is answered kindly', async () => {
    const house = await slackHouse();
    const answer = await house.http.raw({
      body: formOf(await omarJoins(house, { command: '/onbekend', text: 'x' })),
    });
    expect(answer.status).toBe(200);
    expect(answer.text).toContain("Ik snap '/onbekend x' nog niet.");
    expect(await house.inbox()).toEqual([]);
  });

  test('buttons and tokens that are not ours are refused, and change nothing', async () => {
    const house = await slackHouse();
    const omar = await house.knows('P15', 'omar');
    const kept = await house.inbox();
    const token = omar.behind('Speak English with me');
    const forged = [
      '',
      'x',
      `${token}x`,
      `${token}.x`,
      token.replace(/^./, 'A'),
      'e30.e30',
      'x'.repeat(2_000),
    ];
    const ids = [
      'press:0',
      'press',
      'open:-1',
      'form:9',
      'form:x',
      'more:-5',
      'more:1e9',
      'more:NaN',
      'toString',
      '',
    ];
    for (const value of forged)
      for (const action_id of ids) {
        const element = { type: 'button', action_id, text: { type: 'plain_text', text: 'x' }, value };
        const answer = await omar.pressesForged(element, `${action_id}${value.slice(0, 20)}:0`);
        expect(answer.status, `${action_id} ${value.slice(0, 20)}`).toBe(200);
      }
    expect(omar.words()).toContain('Deze knop is van een oudere versie van mij, of niet voor jou.');
    expect(await house.inbox()).toEqual(kept);
    expect(house.errors).toEqual([]);
  });
});
