import { existsSync, readFileSync } from 'node:fs';
import { sql } from 'kysely';
import { expect, inject, test } from 'vitest';
import { minutes, seconds } from '../../../src/kernel/clock.ts';
import { str } from './counterpart/json.ts';
import type { Workspace } from './counterpart/workspace.ts';
import type { SlackHouse } from './slack-house.ts';
import { drieslag, slackHouse } from './slack-house.ts';
import { passes, tells } from './telling-in-slack.ts';

const there = { ...drieslag, teamId: 'T0VLOEDKOP' };
const fresh = { ...drieslag, teamId: 'T0NIEUW', notInstalled: true } as const;

/** An administrator with a browser, on the way from our page to Slack. */
async function begins({ url }: SlackHouse) {
  const answer = await fetch(`${url}/slack/install`, { redirect: 'manual' });
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  return {
    address: answer.headers.get('location') ?? '',
    cookie,
    whole: answer.headers.get('set-cookie') ?? '',
  };
}

/** Says yes at Slack: the address that leads back to us. */
const saysYes = ({ front }: SlackHouse, workspace: Workspace, address: string) =>
  front.allows(workspace, workspace.userId('omar'), address);

async function comesBack({ url }: SlackHouse, back: string, cookie: string) {
  const { pathname, search } = new URL(back);
  const answer = await fetch(`${url}${pathname}${search}`, { headers: { cookie } });
  return { status: answer.status, text: await answer.text() };
}

const workspaceIn = (house: SlackHouse) => house.workspaces[0] as Workspace;
const has = (house: SlackHouse, team: string) => house.installations.find(team);
const again = 'Deze link is verlopen of al gebruikt. Begin opnieuw op /slack/install.';

test('an administrator puts the app in a workspace, and people come in', async () => {
  const house = await slackHouse({ workspaces: [fresh], installs: true });
  const { address, cookie, whole } = await begins(house);
  expect(new URL(address).searchParams.get('scope')).toBe(
    'commands,chat:write,im:history,users:read,files:read',
  );
  expect(whole).toContain('HttpOnly');
  expect(whole).toContain('SameSite=Lax');
  const back = await saysYes(house, workspaceIn(house), address);
  expect(await comesBack(house, back, cookie)).toEqual({
    status: 200,
    text: 'Gelukt. De bot zit nu in jullie Slack. Typ daar /vindelkaar.',
  });
  const omar = await house.knows('P15', 'omar');
  expect(omar.words()).toContain('Welkom, Omar!');
});

test('a link back works once, in the browser that began, for ten minutes', async () => {
  const house = await slackHouse({ workspaces: [fresh], installs: true });
  const workspace = workspaceIn(house);
  const mine = await begins(house);
  const back = await saysYes(house, workspace, mine.address);
  const other = await begins(house);
  expect(await comesBack(house, back, other.cookie)).toEqual({ status: 400, text: again });
  expect(await comesBack(house, back, '')).toEqual({ status: 400, text: again });
  expect(await has(house, 'T0NIEUW')).toBeUndefined();
  const both = await Promise.all([1, 2].map(() => comesBack(house, back, mine.cookie)));
  expect(both.map(({ status }) => status).sort()).toEqual([200, 400]);
  expect((await comesBack(house, back, mine.cookie)).status).toBe(400);
  const late = await begins(house);
  const lateBack = await saysYes(house, workspace, late.address);
  house.clock.forward(minutes(10));
  expect(await comesBack(house, lateBack, late.cookie)).toEqual({ status: 400, text: again });
  expect(house.front.callsOf('oauth.v2.access')).toHaveLength(1);
});

test('twisted ways back are answered, and bring nothing in', async () => {
  const house = await slackHouse({ workspaces: [fresh], installs: true });
  const { cookie } = await begins(house);
  const state = cookie.split('=')[1] ?? '';
  const ways: readonly [string, number][] = [
    ['', 400],
    ['?code=1', 400],
    [`?state=${state}&state=${state}&code=1`, 400],
    ['?state[]=x&code[]=y', 400],
    [`?state=${'x'.repeat(5_000)}&code=1`, 400],
    ['?error=access_denied', 200],
  ];
  for (const [way, status] of ways)
    expect((await comesBack(house, `http://x/slack/oauth_redirect${way}`, cookie)).status, way).toBe(status);
  expect(house.front.callsOf('oauth.v2.access')).toEqual([]);
  expect(await has(house, 'T0NIEUW')).toBeUndefined();
});

test('somebody who says no, a code that Slack refuses, and a Slack that is down are told so', async () => {
  const house = await slackHouse({ workspaces: [fresh], installs: true });
  const tries = async (query: (state: string) => string) => {
    const { cookie } = await begins(house);
    return comesBack(house, `http://x/slack/oauth_redirect?${query(cookie.split('=')[1] ?? '')}`, cookie);
  };
  expect((await tries((state) => `error=access_denied&state=${state}`)).text).toContain('niet toegevoegd');
  const failed = { status: 502, text: 'Slack gaf geen goed antwoord. Probeer het straks nog een keer.' };
  expect(await tries((state) => `code=wrong&state=${state}`)).toEqual(failed);
  for (const does of ['reset', 'html'] as const) {
    house.front.faults.add({ method: 'oauth.v2.access', does, times: 1 });
    expect(await tries((state) => `code=wrong&state=${state}`)).toEqual(failed);
  }
  house.front.faults.add({ method: 'oauth.v2.access', does: 'status', status: 500, times: 1 });
  expect(await tries((state) => `code=wrong&state=${state}`)).toEqual(failed);
  expect(await has(house, 'T0NIEUW')).toBeUndefined();
});

test('the token is locked in the database', async () => {
  const house = await slackHouse({ workspaces: [fresh], installs: true });
  const { address, cookie } = await begins(house);
  await comesBack(house, await saysYes(house, workspaceIn(house), address), cookie);
  const [granted] = house.front.callsOf('oauth.v2.access');
  const token = str(granted?.answer?.access_token);
  expect(token).toMatch(/^xoxb-/);
  expect(await has(house, 'T0NIEUW')).toMatchObject({ botToken: token });
  const kept = await rawBytes(house);
  // The workspace is in what was read, so it is the right place to look.
  expect(kept.includes('T0NIEUW')).toBe(true);
  expect(kept.includes(token)).toBe(false);
  expect(kept.includes(Buffer.from(token).toString('base64url').slice(0, -2))).toBe(false);
  expect(kept.includes(cookie.split('=')[1] ?? '')).toBe(false);
});

test('a workspace that takes the app away is let go, and the others go on', async () => {
  const house = await slackHouse({ workspaces: [drieslag, there] });
  const [here, elsewhere] = house.workspaces as [Workspace, Workspace];
  await house.knows('P15', 'omar', here);
  const gerrit = await house.knows('P33', 'gerrit', elsewhere);
  house.clock.forward(seconds(5));
  await house.driver.uninstalled(here).ack;
  expect(await has(house, 'T0DRIESLAG')).toBeUndefined();
  expect((await rawBytes(house)).includes(here.botToken)).toBe(false);
  const asked = house.front.calls.filter(({ teamId }) => teamId === 'T0DRIESLAG').length;
  for (const who of ['P15', 'P33']) await tells(house, who, 'Ronde 2 begint.', 'arrive');
  await passes(house, seconds(2));
  expect(house.front.calls.filter(({ teamId }) => teamId === 'T0DRIESLAG')).toHaveLength(asked);
  expect(gerrit.notifications()).toEqual(['Ronde 2 begint.']);
  const omar = { workspace: here, userId: here.userId('omar') };
  const ack = await house.driver.command(omar, { command: '/vindelkaar', text: 'hoi', channel: 'D1' }).ack;
  expect(ack).toEqual({ status: 200, text: '' });
});

test.each(['uninstalled', 'tokensRevoked'] as const)(
  '%s, told late, leaves a newer installation',
  async (what) => {
    const house = await slackHouse({ installs: true });
    const before = house.clock.now();
    house.clock.forward(minutes(2));
    const newer = { ...house.workspace, botToken: 'xoxb-newer' };
    await house.install(newer);
    house.clock.forward(minutes(3));
    await house.driver[what](house.workspace, before).ack;
    expect(await has(house, 'T0DRIESLAG')).toMatchObject({ botToken: 'xoxb-newer' });
    await house.driver[what](house.workspace).ack;
    // Another process knows it within seconds.
    house.clock.forward(seconds(5));
    expect(await has(house, 'T0DRIESLAG')).toBeUndefined();
  },
);

test('tokens of people that are taken back are not ours', async () => {
  const house = await slackHouse({ installs: true });
  const tokens = { oauth: ['U1'], bot: [] };
  await house.driver.event(house.workspace, { type: 'tokens_revoked', tokens }).ack;
  expect(await has(house, 'T0DRIESLAG')).toBeDefined();
});

test('a token that died while another process got a newer one takes only itself away', async () => {
  const house = await slackHouse({ installs: true });
  const old = await has(house, 'T0DRIESLAG');
  await house.install({ ...house.workspace, botToken: 'xoxb-newer' });
  if (old) await house.installations.lost(old, house.clock.now());
  expect(await has(house, 'T0DRIESLAG')).toMatchObject({ botToken: 'xoxb-newer' });
});

test('with one token, an uninstall that is told late is asked after; a real one ends it', async () => {
  const house = await slackHouse();
  const omar = await house.knows('P15', 'omar');
  const told = { type: 'app_uninstalled' };
  await house.driver.event(house.workspace, told).ack;
  await omar.commands('/vindelkaar', 'hoi');
  expect(omar.words()).toContain('Dag Omar');
  await house.driver.uninstalled(house.workspace).ack;
  const asked = () => house.front.calls.length;
  const before = asked();
  const who = { workspace: house.workspace, userId: omar.userId };
  for (const text of ['hoi', 'tafel', 'hulp']) {
    const said = { command: '/vindelkaar', text, channel: 'D1' };
    expect(await house.driver.command(who, said).ack).toEqual({ status: 200, text: '' });
  }
  expect(asked()).toBe(before + 1);
});

/** Everything the database keeps, as it lies there. */
async function rawBytes({ db }: SlackHouse): Promise<Buffer> {
  if (inject('postgres')) {
    const rows = await Promise.all([
      db.selectFrom('installations').selectAll().execute(),
      db.selectFrom('install_states').selectAll().execute(),
      db.selectFrom('inbox').selectAll().execute(),
    ]);
    return Buffer.from(JSON.stringify(rows));
  }
  const { rows } = await sql<{ file: string }>`pragma database_list`.execute(db);
  const file = rows[0]?.file ?? '';
  const files = [file, `${file}-wal`].filter((one) => existsSync(one));
  return Buffer.concat(files.map((one) => readFileSync(one)));
}
