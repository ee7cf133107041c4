import { expect, onTestFinished, test } from 'vitest';
import { minutes, seconds } from '../../../../src/kernel/clock.ts';
import { movingClock } from '../../../support/moving-clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { obj, str } from '../../slack/counterpart/json.ts';
import { teamsFront } from './teams-front.ts';

const here = { appId: 'bot-here', password: 'secret here', tenantId: 'tenant-here' };
const there = { appId: 'bot-there', password: 'secret there', tenantId: 'tenant-there' };
const hello = { type: 'message', text: 'Hallo' };

async function teams({ limits }: { limits?: true } = {}) {
  const clock = movingClock('2027-01-26T13:00:00.000Z');
  const front = await teamsFront({ clock, ...(limits ? { limits } : {}) });
  onTestFinished(() => front.close());
  const tenants = [here, there].map(({ tenantId }) =>
    front.addTenant({ tenantId, members: [{ name: 'Omar' }, { name: 'Tjitske' }], channels: ['hal'] }),
  );
  const [tenant] = tenants;
  if (!tenant) throw new Error('no tenant');
  for (const one of [here, there]) front.register(one);
  const omar = tenant.member('Omar');
  const chat = tenant.personal(here.appId, omar);
  tenant.letsIn(here.appId, chat);

  const login = async (tenantId: string, form: Record<string, string> = {}) => {
    const scope = 'https://api.botframework.com/.default';
    const asked = {
      grant_type: 'client_credentials',
      client_id: here.appId,
      client_secret: here.password,
      scope,
    };
    const request = { method: 'POST', body: new URLSearchParams({ ...asked, ...form }) };
    const answer = await fetch(`${front.loginUrl}/${tenantId}/oauth2/v2.0/token`, request);
    return { status: answer.status, body: obj(await answer.json()) };
  };
  const token = async () => str((await login(here.tenantId)).body.access_token);
  const call = async (
    method: string,
    path: string,
    body?: unknown,
    bearer?: string,
    tenantId = here.tenantId,
  ) => {
    const authorization = `Bearer ${bearer ?? (await token())}`;
    const request = { method, headers: { authorization, 'content-type': 'application/json' } };
    const sent = body === undefined ? request : { ...request, body: JSON.stringify(body) };
    const answer = await fetch(`${front.serviceUrl(tenantId)}v3/conversations${path}`, sent);
    return { status: answer.status, retryAfter: answer.headers.get('retry-after'), body: await read(answer) };
  };
  const send = (body: unknown, conversation = chat.id) =>
    call('POST', `/${encodeURIComponent(conversation)}/activities`, body);
  const texts = () => front.screens.messages(chat.id, omar.aadId).map(({ activity }) => activity.text);
  return { clock, front, tenant, omar, chat, login, token, call, send, texts };
}

async function read(answer: Response): Promise<Json> {
  return answer.headers.get('content-type')?.includes('json') ? obj(await answer.json()) : {};
}

const code = (answer: { status: number; body: Json }) => [answer.status, obj(answer.body.error).code];

test('a bot gets a token with its own password, in its own tenant', async () => {
  const { login } = await teams();
  expect(await login(here.tenantId)).toMatchObject({
    status: 200,
    body: { token_type: 'Bearer', expires_in: 3_599 },
  });
  expect(await login(here.tenantId, { client_secret: 'old' })).toMatchObject({
    status: 401,
    body: { error: 'invalid_client' },
  });
  expect(await login(there.tenantId)).toMatchObject({ status: 400, body: { error: 'unauthorized_client' } });
  expect(await login(here.tenantId, { scope: 'https://graph.microsoft.com/.default' })).toMatchObject({
    body: { error: 'invalid_scope' },
  });
});

test('a token works for an hour, in one tenant, and nothing works without', async () => {
  const { clock, call, token } = await teams();
  const kept = await token();
  const member = (bearer: string, tenantId?: string) =>
    call('GET', '/19:x@thread.v2/members/29:1', undefined, bearer, tenantId);
  expect((await member(kept)).status).toBe(404);
  expect((await member(kept, there.tenantId)).status).toBe(401);
  expect((await member('')).status).toBe(401);
  expect((await member(`${kept.slice(0, -8)}AAAAAAAA`)).status).toBe(401);
  clock.forward(minutes(60));
  expect((await member(kept)).status).toBe(401);
});

test('a message is there once, is changed in place, and is taken away', async () => {
  const { front, send, call, chat, texts } = await teams();
  const { status, body } = await send(hello);
  expect(status).toBe(201);
  const path = `/${chat.id}/activities/${str(body.id)}`;
  expect((await call('PUT', path, { type: 'message', text: 'Dag' })).status).toBe(200);
  expect(texts()).toEqual(['Dag']);
  expect((await call('DELETE', path)).status).toBe(200);
  expect(texts()).toEqual([]);
  expect(code(await call('PUT', path, hello))).toEqual([404, 'ActivityNotFoundInConversation']);
  front.screens.show({
    kind: 'message',
    tenantId: here.tenantId,
    conversation: chat.id,
    id: '7',
    by: 'person',
    activity: {},
  });
  expect((await call('PUT', `/${chat.id}/activities/7`, hello)).status).toBe(403);
  expect((await call('DELETE', `/${chat.id}/activities/7`)).status).toBe(403);
  front.screens.take({ conversation: chat.id, id: '7' });
  expect((await send({ type: 'typing' })).status).toBe(202);
  expect(texts()).toEqual([]);
});

test('the bot writes only where it was let in, and not to who blocked it', async () => {
  const { send, tenant, chat, call, omar } = await teams();
  const hal = tenant.named('hal');
  expect(code(await send(hello, hal.id))).toEqual([403, 'BotNotInConversationRoster']);
  tenant.letsIn(here.appId, hal);
  const begun = await send(hello, hal.id);
  expect((await send(hello, `${hal.id};messageid=${str(begun.body.id)}`)).status).toBe(201);
  tenant.blocks(chat);
  expect(code(await send(hello))).toEqual([403, 'MessageWritesBlocked']);
  tenant.unblocks(chat);
  tenant.takesOut(here.appId, chat);
  expect(code(await send(hello))).toEqual([403, 'BotNotInConversationRoster']);
  expect(code(await call('POST', '', { members: [{ id: omar.aadId }] }))).toEqual([
    403,
    'ForbiddenOperationException',
  ]);
  const theirs = tenant.personal('another-bot', omar);
  tenant.letsIn(here.appId, theirs);
  expect(code(await send(hello, theirs.id))).toEqual([403, 'BotNotInConversationRoster']);
  expect(code(await send(hello, 'a:made-up'))).toEqual([404, 'ConversationNotFound']);
});

test('a conversation is made once for a person, and each time anew as a thread', async () => {
  const { call, tenant, chat, omar } = await teams();
  const make = (body: Json) => call('POST', '', body);
  const first = await make({ members: [{ id: omar.teamsId }], activity: hello });
  expect(first).toMatchObject({ status: 201, body: { id: chat.id, activityId: expect.any(String) } });
  expect((await make({ members: [{ id: omar.aadId }] })).body.id).toBe(chat.id);
  const hal = tenant.named('hal');
  tenant.letsIn(here.appId, hal);
  const thread = { isGroup: true, channelData: { channel: { id: hal.id } }, activity: hello };
  const made = [await make(thread), await make(thread)].map(({ body }) => str(body.id));
  expect(made[0]).toMatch(/^19:.*;messageid=\d+$/);
  expect(made[1]).not.toBe(made[0]);
});

test('members come by page, and who left is not found', async () => {
  const { call, tenant, omar } = await teams();
  const hal = tenant.named('hal');
  tenant.letsIn(here.appId, hal);
  const page = (query: string) => call('GET', `/${hal.id}/pagedmembers?pageSize=1${query}`);
  const { body } = await page('');
  expect(body).toMatchObject({ members: [{ name: 'Omar' }], continuationToken: '1' });
  expect((await page('&continuationToken=1')).body).toEqual({
    members: [expect.objectContaining({ name: 'Tjitske' })],
  });
  const member = () => call('GET', `/${hal.id}/members/${omar.teamsId}`);
  expect((await member()).body).toMatchObject({ aadObjectId: omar.aadId, tenantId: here.tenantId });
  tenant.leaves(omar);
  expect(code(await member())).toEqual([404, 'MemberNotFoundInConversation']);
});

test('a message of which the answer was lost is there once; one that never arrived is not', async () => {
  const { front, send, texts } = await teams();
  const say = (text: string) => send({ type: 'message', text });
  front.faults.add({ call: 'send', does: 'drop', times: 1 });
  await expect(say('Answer lost')).rejects.toThrow();
  front.faults.add({ call: 'send', does: 'reset', times: 1 });
  await expect(say('Never there')).rejects.toThrow();
  front.faults.add({ call: 'send', does: 'late', status: 502, times: 1 });
  expect((await say('Taken and then 502')).status).toBe(502);
  front.faults.add({ call: 'send', does: 'status', status: 503, times: 1 });
  expect((await say('Not taken')).status).toBe(503);
  front.faults.add({ call: 'send', does: 'html', times: 1 });
  expect((await say('A page came back')).body).toEqual({});
  front.faults.add({ call: 'send', does: 'rate limit', retryAfter: 3, times: 1 });
  expect(await say('Too fast')).toMatchObject({ status: 429, retryAfter: '3' });
  front.faults.add({ call: 'send', does: 'rate limit', times: 1 });
  expect(await say('Too fast again')).toMatchObject({ status: 429, retryAfter: null });
  expect(texts()).toEqual(['Answer lost', 'Taken and then 502', 'A page came back']);
  expect(front.callsOf('send').map(({ wrong }) => wrong)).toEqual([
    'drop',
    'reset',
    'late',
    'status',
    'html',
    'rate limit',
    'rate limit',
  ]);
});

test('who asks nothing gets no answer, and one that hangs does not hold the others', async () => {
  const { front, send, call, chat, token, texts } = await teams();
  front.faults.add({ call: 'send', does: 'hang', times: 1 });
  const bearer = await token();
  const url = `${front.serviceUrl(here.tenantId)}v3/conversations/${chat.id}/activities`;
  const headers = { authorization: `Bearer ${bearer}` };
  const given = fetch(url, { method: 'POST', headers, body: '{}', signal: AbortSignal.timeout(100) });
  await expect(given).rejects.toThrow();
  expect((await send(hello)).status).toBe(201);
  expect(texts()).toEqual(['Hallo']);
  expect((await call('GET', '/x/attachments')).status).toBe(404);
});

test('with limits: seven in a second in one chat, eight in two, and room again after half a minute', async () => {
  const { clock, send } = await teams({ limits: true });
  const statuses = async (n: number) => {
    const all = [];
    for (let at = 0; at < n; at += 1) all.push((await send(hello)).status);
    return all;
  };
  expect(await statuses(8)).toEqual([...Array(7).fill(201), 429]);
  clock.forward(seconds(1));
  expect(await statuses(2)).toEqual([201, 429]);
  for (let round = 0; round < 13; round += 1) {
    clock.forward(seconds(2));
    await statuses(4);
  }
  clock.forward(seconds(1));
  expect(await statuses(1)).toEqual([429]);
  clock.forward(seconds(31));
  expect(await statuses(1)).toEqual([201]);
});

test('what people cannot be shown is refused, with what is wrong', async () => {
  const { send } = await teams();
  const card = (content: Json) => ({
    type: 'message',
    attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content }],
  });
  const block = { type: 'TextBlock', text: 'x'.repeat(28_700) };
  const big = await send(card({ type: 'AdaptiveCard', version: '1.5', body: [block] }));
  expect(code(big)).toEqual([400, 'BadSyntax']);
  expect(str(obj(big.body.error).message)).toMatch(/\d+ bytes/);
  expect(code(await send({ type: 'message', text: 'x'.repeat(52_000) }))).toEqual([413, 'MessageSizeTooBig']);
  expect(code(await send({ type: 'message' }))).toEqual([400, 'BadSyntax']);
  expect(code(await send({ type: 'dance', text: 'x' }))).toEqual([400, 'BadSyntax']);
  const entities = [{ type: 'mention', text: '<at>Omar</at>', mentioned: { name: 'Omar' } }];
  expect(code(await send({ ...hello, entities }))).toEqual([400, 'BadSyntax']);
});
