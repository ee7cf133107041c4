import { describe, expect, test } from 'vitest';
import type { Json } from './counterpart/json.ts';
import { eventCallback, interaction } from './counterpart/payloads.ts';
import { formOf, json, nothingHappened, omarJoins, payloadOf } from './raw-requests.ts';
import { slackHouse } from './slack-house.ts';

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
    expect(house.errors).toEqual([]);
  });

  test('while Slack does not say which workspace our token is of, that is noted', async () => {
    const house = await slackHouse();
    house.front.faults.add({ method: 'auth.test', does: 'status', status: 500 });
    expect(await house.http.raw({ body: formOf(await omarJoins(house)) })).toEqual({ status: 200, text: '' });
    await nothingHappened(house);
    expect(house.errors).toHaveLength(1);
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
