import type { ModalView } from '@slack/types';
import { WebClient } from '@slack/web-api';
import { expect, onTestFinished, test } from 'vitest';
import { minutes, seconds } from '../../../../src/kernel/clock.ts';
import { movingClock } from '../../../support/moving-clock.ts';
import type { Json } from './json.ts';
import { obj, str } from './json.ts';
import { silent } from './silent-log.ts';
import { slackFront } from './slack-front.ts';

const section = (n: number) =>
  ({ type: 'section', text: { type: 'plain_text', text: `Line ${n}` } }) as const;
const modal: ModalView = {
  type: 'modal',
  title: { type: 'plain_text', text: 'A page' },
  blocks: [section(1)],
};

async function slack({ limits }: { limits?: true } = {}) {
  const clock = movingClock('2027-01-26T13:00:00.000Z');
  const front = await slackFront({ clock, ...(limits ? { limits } : {}) });
  onTestFinished(() => front.close());
  const members = [
    { name: 'omar', locale: 'nl-NL' },
    { name: 'tjitske', guest: 'one channel' as const },
    { name: 'gerrit', comesFrom: 'T0ELDERS' },
  ];
  const seed = { members, channels: ['hal'], privateChannels: ['keuken'] };
  const here = await front.addWorkspace({ teamId: 'T0HIER', ...seed });
  const there = await front.addWorkspace({ teamId: 'T0DAAR', ...seed });
  const omar = here.userId('omar');
  const client = (token: string) =>
    new WebClient(token, {
      slackApiUrl: front.apiUrl,
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      allowAbsoluteUrls: false,
      logger: silent,
    });
  const dm = await here.directMessage(omar);
  const texts = async () => (await here.history(dm, omar)).map(({ text }) => text);
  return { clock, front, here, there, omar, dm, texts, client, bot: client(here.botToken) };
}

const refused = (error: string) => expect.objectContaining({ data: expect.objectContaining({ error }) });

test('a trigger opens one modal, within three seconds', async () => {
  const { clock, front, omar, bot } = await slack();
  const trigger = () => front.triggers.make({ teamId: 'T0HIER', userId: omar });
  const late = trigger();
  clock.forward(seconds(3));
  await expect(bot.views.open({ trigger_id: late, view: modal })).rejects.toEqual(
    refused('expired_trigger_id'),
  );
  const fresh = trigger();
  clock.forward(seconds(2.9));
  await bot.views.open({ trigger_id: fresh, view: modal });
  await expect(bot.views.open({ trigger_id: fresh, view: modal })).rejects.toEqual(
    refused('exchanged_trigger_id'),
  );
  expect(front.screens.modals('T0HIER', omar)).toHaveLength(1);
});

test('an answer address works five times, for half an hour', async () => {
  const { clock, front, omar, dm } = await slack();
  const post = async (url: string, body: Json) =>
    (
      await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      })
    ).status;
  const where = { teamId: 'T0HIER', channel: dm, userId: omar };
  const url = front.answers.make(where);
  const statuses = [];
  for (const n of [1, 2, 3, 4, 5, 6]) statuses.push(await post(url, { text: `Answer ${n}` }));
  expect(statuses).toEqual([200, 200, 200, 200, 200, 404]);
  expect(front.screens.ephemerals('T0HIER', omar)).toHaveLength(5);
  const late = front.answers.make(where);
  clock.forward(minutes(30));
  expect(await post(late, { text: 'Too late' })).toBe(404);
});

test('a message of which the answer was lost is there once; one that never arrived is not', async () => {
  const { front, dm, texts, bot } = await slack();
  front.faults.add({ method: 'chat.postMessage', does: 'drop', times: 1 });
  await expect(bot.chat.postMessage({ channel: dm, text: 'Answer lost' })).rejects.toThrow();
  expect(await texts()).toEqual(['Answer lost']);
  front.faults.add({ method: 'chat.postMessage', does: 'reset', times: 1 });
  await expect(bot.chat.postMessage({ channel: dm, text: 'Never there' })).rejects.toThrow();
  front.faults.add({ method: 'chat.postMessage', does: 'html', times: 1 });
  await expect(bot.chat.postMessage({ channel: dm, text: 'A page came back' })).rejects.toThrow();
  await bot.chat.postMessage({ channel: dm, text: 'All well' });
  expect(await texts()).toEqual(['Answer lost', 'A page came back', 'All well']);
});

test('51 blocks are refused, 50 are not, and neither is a home of 100', async () => {
  const { omar, dm, texts, bot } = await slack();
  const blocks = (n: number) => Array.from({ length: n }, (_, index) => section(index));
  await expect(bot.chat.postMessage({ channel: dm, text: '51', blocks: blocks(51) })).rejects.toEqual(
    refused('invalid_blocks'),
  );
  await bot.chat.postMessage({ channel: dm, text: '50', blocks: blocks(50) });
  await bot.views.publish({ user_id: omar, view: { type: 'home', blocks: blocks(100) } });
  expect(await texts()).toEqual(['50']);
});

test('every workspace has its own token, people and messages', async () => {
  const { front, here, there, omar, client, texts } = await slack();
  expect(await client(there.botToken).auth.test()).toMatchObject({ team_id: 'T0DAAR', ok: true });
  await expect(client(there.botToken).chat.postMessage({ channel: omar, text: 'Hoi' })).rejects.toEqual(
    refused('channel_not_found'),
  );
  await client(here.botToken).chat.postMessage({ channel: omar, text: 'Dag' });
  expect(await texts()).toEqual(['Dag']);
  await expect(client('xoxb-made-up').auth.test()).rejects.toEqual(refused('invalid_auth'));
  await expect(client(here.botToken).apiCall('tea.make')).rejects.toEqual(refused('unknown_method'));
  await client(here.botToken).auth.revoke();
  await expect(client(here.botToken).auth.test()).rejects.toEqual(refused('token_revoked'));
  expect(front.callsOf('auth.test').map(({ teamId }) => teamId)).toEqual(['T0DAAR', undefined, 'T0HIER']);
});

test('the bot writes only where it was let in', async () => {
  const { here, bot } = await slack();
  const post = (channel: string) => bot.chat.postMessage({ channel: here.channelId(channel), text: 'Dag' });
  await expect(post('hal')).rejects.toEqual(refused('not_in_channel'));
  await expect(post('keuken')).rejects.toEqual(refused('channel_not_found'));
  await here.invites('hal');
  await here.invites('keuken');
  await post('hal');
  await post('keuken');
});

test('Slack tells who is a guest or a stranger, and the language only when asked', async () => {
  const { here, bot } = await slack();
  const about = async (name: string, include_locale = true) =>
    (await bot.users.info({ user: here.userId(name), include_locale })).user;
  expect(await about('omar')).toMatchObject({ locale: 'nl-NL', is_restricted: false, team_id: 'T0HIER' });
  expect(await about('omar', false)).not.toHaveProperty('locale');
  expect(await about('tjitske')).toMatchObject({ is_restricted: true, is_ultra_restricted: true });
  expect(await about('gerrit')).toMatchObject({ is_stranger: true, team_id: 'T0ELDERS' });
});

test('with its limits on, Slack takes one message a second for each channel', async () => {
  const { clock, here, dm, bot } = await slack({ limits: true });
  await here.invites('hal');
  const post = (channel: string) => bot.chat.postMessage({ channel, text: 'Dag' });
  await post(dm);
  await expect(post(dm)).rejects.toMatchObject({ retryAfter: 1 });
  await post(here.channelId('hal'));
  clock.forward(seconds(1));
  await post(dm);
});

test('a token opens only files of its own workspace', async () => {
  const { front, here, there, omar } = await slack();
  const file = front.files.give('T0HIER', omar, 'gasten.csv', Buffer.from('naam').toString('base64'));
  const open = async (token: string) => {
    const headers = { authorization: `Bearer ${token}` };
    return (await fetch(str(file.url_private_download), { headers })).text();
  };
  expect(await open(here.botToken)).toBe('naam');
  expect(await open(there.botToken)).toContain('Sign in');
});

test('a workspace installs the app: a code of its own, and a token that works', async () => {
  const { front, client } = await slack();
  const seed = { teamId: 'T0NIEUW', members: [{ name: 'omar' }], notInstalled: true } as const;
  const fresh = await front.addWorkspace(seed);
  await expect(client(fresh.botToken).auth.test()).rejects.toEqual(refused('invalid_auth'));
  const redirect_uri = 'http://127.0.0.1/slack/oauth_redirect';
  const asked = new URLSearchParams({ client_id: '111.222', scope: 'chat:write', state: 's', redirect_uri });
  const back = await front.allows(fresh, fresh.userId('omar'), `https://slack.com/oauth?${asked}`);
  const { code, state } = Object.fromEntries(new URL(back).searchParams);
  expect(state).toBe('s');
  const exchange = () =>
    client('').oauth.v2.access({
      client_id: '111.222',
      client_secret: 'a client secret',
      code: code ?? '',
      redirect_uri,
    });
  const granted = await exchange();
  expect(obj(granted.team).id).toBe('T0NIEUW');
  expect(await client(granted.access_token ?? '').auth.test()).toMatchObject({ team_id: 'T0NIEUW' });
  await expect(exchange()).rejects.toEqual(refused('invalid_code'));
});
