import { expect, test } from 'vitest';
import { later, minutes, systemClock } from '../../../../src/kernel/clock.ts';
import type { RawRequest } from './http-delivery.ts';
import type { Json } from './json.ts';
import { AppTrouble } from './read-ack.ts';
import { liveIn, wordsOf } from './screen-words.ts';
import type { ShownMessage } from './screens.ts';
import { toyApp } from './toy-app.ts';
import { StoppedBySlack } from './view-state.ts';

test('an answer to a command is for one person alone, and a press changes it in its place', async () => {
  const { comesIn, workspace } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  const tjitske = await comesIn('tjitske');
  await omar.commands('/desk', '', workspace.channelId('hal'));
  expect(omar.words()).toBe('The desk Count Write Reset Sure? All will be gone. Yes No');
  await omar.presses('Count');
  expect(omar.ephemerals()).toHaveLength(1);
  expect(omar.words()).toBe('That is number 1.');
  expect(tjitske.ephemerals()).toEqual([]);
});

test('the same bytes again reach the app again; a double click is two presses', async () => {
  const { comesIn, heard } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  await omar.types('hello');
  expect(omar.words()).toContain('The desk');
  await Promise.all([omar.presses('Count'), omar.again()]);
  expect(heard[0]).toBe(heard[1]);
  await omar.types('hello');
  await omar.doubleClicks('Count');
  expect(heard).toHaveLength(4);
  expect(heard[2]).not.toBe(heard[3]);
});

test('a form: Slack stops an empty box, the app may refuse, and what was typed stays', async () => {
  const { comesIn, heard } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  await omar.opensHome();
  await omar.presses('Write');
  expect(omar.words()).toBe('A letter What do you want to say? What is it? A complaint A compliment Send');
  expect(() => omar.submits()).toThrow(StoppedBySlack);
  omar.fills({ text: 'Hm', 'What is it?': 'A compliment' });
  await omar.submits();
  expect(omar.words()).toContain('Hm');
  expect(omar.words()).toContain('Say more.');
  omar.fills({ text: 'The soup was good' });
  await omar.submits();
  expect(omar.words()).toBe('Sent A compliment: The soup was good');
  await omar.types('hello');
  expect(omar.modals()).toEqual([]);
  await omar.presses('Write');
  await omar.closes()?.ack;
  expect(heard).toEqual(['closed']);
});

test('a button that asks once more is seen to ask, and what came unasked is known from answers', async () => {
  const { comesIn, front, workspace } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  await omar.types('hello');
  await omar.presses('Reset');
  expect(omar.asked()).toEqual(['All will be gone.']);
  expect(omar.words()).toBe('Gone.');
  const post = (text: string) =>
    fetch(`${front.apiUrl}chat.postMessage`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${workspace.botToken}` },
      body: JSON.stringify({ channel: omar.userId, text }),
    });
  await post('Round 1 &amp; 2');
  await post('Round 3');
  expect(omar.notifications()).toEqual(['Round 1 & 2', 'Round 3']);
  const kept = await workspace.history(omar.channel, omar.userId);
  expect(kept.map(({ text }) => text)).toEqual(omar.messages().map(({ body }) => body.text));
});

test('what people type arrives escaped, with addresses as links', async () => {
  const { comesIn } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  await omar.types('R&D <b> https://elders.example/?a=1&b=2 a@b.nl');
  expect(omar.messages().at(-1)?.body.text).toBe(
    'You said R&amp;D &lt;b&gt; <https://elders.example/?a=1&amp;b=2> <mailto:a@b.nl|a@b.nl>',
  );
});

test('an app that breaks is seen to break, and so is a request that Slack did not sign', async () => {
  const { driver, http, workspace } = await toyApp(systemClock);
  const who = { workspace, userId: workspace.userId('omar') };
  const status = async (wrong: Partial<RawRequest>) =>
    (await http.raw({ body: 'command=%2Fdesk', ...wrong })).status;
  expect(await status({ secret: 'of somebody else' })).toBe(401);
  expect(await status({ version: 'v1' })).toBe(401);
  expect(await status({ at: later(systemClock.now(), -minutes(6)) })).toBe(401);
  expect(await status({ headers: { 'x-slack-signature': undefined } })).toBe(401);
  expect((await http.verifiesUrl('a word')).text).toContain('a word');
  expect((await http.checksSsl()).status).toBe(200);
  const place = { kind: 'home', teamId: 'T0DRIESLAG', userId: who.userId, view: { id: 'V1' } } as const;
  const breaks = { type: 'button', action_id: 'break', text: { text: 'x' } };
  await expect(driver.press(who, place, breaks, 'b').ack).rejects.toThrow(AppTrouble);
});

test('a workspace takes the app away: the token is dead, and Slack tells it again when nobody answers', async () => {
  const { driver, workspace, heard, front, comesIn } = await toyApp(systemClock);
  // Bolt asks who it is at its start; that must be over.
  await (await comesIn('omar')).types('hello');
  const told = await driver.uninstalled(workspace);
  expect((await told.ack).status).toBe(200);
  expect((await told.retried(1, 'http_timeout')).status).toBe(200);
  await expect.poll(() => heard).toEqual(['uninstalled, told 1 times', 'uninstalled, told 2 times']);
  const headers = { authorization: `Bearer ${workspace.botToken}` };
  const answer = await fetch(`${front.apiUrl}auth.test`, { method: 'POST', headers });
  expect(await answer.json()).toEqual({ ok: false, error: 'account_inactive' });
});

test('a modal that somebody closed cannot be changed any more', async () => {
  const { comesIn, workspace, front } = await toyApp(systemClock);
  const omar = await comesIn('omar');
  await omar.types('hello');
  await omar.presses('Write');
  const view = omar.modals()[0]?.view ?? {};
  const update = async () => {
    const text = { type: 'plain_text', text: 'Another page' };
    const other = { type: 'modal', title: text, blocks: [{ type: 'section', text }] };
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${workspace.botToken}` };
    const body = JSON.stringify({ view_id: view.id, view: other });
    return (await fetch(`${front.apiUrl}views.update`, { method: 'POST', headers, body })).json();
  };
  expect(await update()).toMatchObject({ ok: true });
  expect(omar.words()).toBe('Another page Another page');
  await omar.closes();
  expect(await update()).toEqual({ ok: false, error: 'not_found' });
});

test('words are live only when Slack would do something with them', () => {
  const live = (body: Json) => {
    const message: ShownMessage = { kind: 'message', teamId: 'T', channel: 'D', ts: '1', by: 'bot', body };
    return liveIn(message).length > 0;
  };
  const section = (text: Json) => live({ text: '', blocks: [{ type: 'section', text }] });
  const rich = (element: Json) =>
    live({
      blocks: [{ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [element] }] }],
    });
  for (const text of ['<!channel>', '*bold*', 'https://elders.example', '> quoted', ':smile:']) {
    expect(section({ type: 'mrkdwn', text }), text).toBe(true);
    expect(section({ type: 'plain_text', emoji: false, text }), text).toBe(false);
    expect(rich({ type: 'text', text }), text).toBe(false);
  }
  expect(section({ type: 'plain_text', text: ':smile:' })).toBe(true);
  expect(rich({ type: 'user', user_id: 'U1' })).toBe(true);
  expect(live({ text: '&lt;!channel&gt;', mrkdwn: 'false' })).toBe(false);
  expect(live({ text: '<!channel>', mrkdwn: 'false', blocks: [{ type: 'divider' }] })).toBe(true);
});

test('a table and a list are read from left to right, top to bottom', () => {
  const cell = (text: string) => ({ type: 'raw_text', text });
  const blocks = [
    { type: 'header', text: { type: 'plain_text', text: 'Who sits where' } },
    {
      type: 'table',
      rows: [
        [cell('Name'), cell('Table')],
        [cell('Omar'), cell('4')],
      ],
    },
    {
      type: 'section',
      text: { type: 'plain_text', text: 'Tjitske' },
      accessory: { type: 'button', text: { type: 'plain_text', text: 'Ask' } },
    },
  ];
  const message = {
    kind: 'message',
    teamId: 'T',
    channel: 'D',
    ts: '1',
    by: 'bot',
    body: { blocks },
  } as const;
  expect(wordsOf(message, () => '')).toBe('Who sits where Name Table Omar 4 Tjitske Ask');
});
