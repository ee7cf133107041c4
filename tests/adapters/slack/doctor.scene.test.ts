import { expect, onTestFinished, test } from 'vitest';
import type { SlackPatient } from '../../../adapters/slack/doctor.ts';
import { slackChecks } from '../../../adapters/slack/doctor.ts';
import { keptInstallations } from '../../../adapters/slack/installations.ts';
import { examine } from '../../../src/doctor.ts';
import { later, minutes, systemClock } from '../../../src/kernel/clock.ts';
import { secretBox } from '../../../src/kernel/secret-box.ts';
import { freshDatabase } from '../../support/database.ts';
import { slackFront } from './counterpart/slack-front.ts';

const signingSecret = '0123456789abcdef0123456789abcdef';
const key = 'ab'.repeat(32);
const oauth = { SLACK_CLIENT_ID: '111.222', SLACK_CLIENT_SECRET: 'a client secret', ENCRYPTION_KEY: key };

/** A Slack with one workspace, and what the doctor says about an environment; `secrets` may be in no line. */
async function surgery() {
  const front = await slackFront({ clock: systemClock });
  onTestFinished(() => front.close());
  const workspace = await front.addWorkspace({ teamId: 'TSTAP', members: [{ name: 'fatima' }] });
  const healthy = {
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: workspace.botToken,
    SLACK_API_URL: front.apiUrl,
  };
  return {
    front,
    workspace,
    healthy,
    visit: async (env: SlackPatient['env'], change: Partial<SlackPatient> = {}) => {
      const lines: string[] = [];
      const patient = { env, publicUrl: 'https://elkaar.example.nl', clock: systemClock, ...change };
      const fine = await examine(slackChecks(patient), (line) => lines.push(line));
      const said = lines.join('\n');
      for (const name of ['SLACK_BOT_TOKEN', 'SLACK_APP_TOKEN', 'SLACK_CLIENT_SECRET', 'ENCRYPTION_KEY'])
        if (env[name]) expect(said).not.toContain(env[name]);
      expect(said).not.toContain(signingSecret);
      return { fine, said };
    },
  };
}

test('without any setting of Slack there is nothing to mend', async () => {
  const { visit } = await surgery();
  const { fine, said } = await visit({});
  expect(fine).toBe(true);
  expect(said).toContain('not in use');
});

test('a workspace that is ready is said to be ready', async () => {
  const { visit, healthy } = await surgery();
  const { fine, said } = await visit(healthy);
  expect(said).toContain('SLACK_BOT_TOKEN: works in the workspace TSTAP');
  expect(said).toContain('SLACK_BOT_TOKEN, scopes: all 5 are there');
  expect(said).toContain('PUBLIC_URL: Slack sends to https://elkaar.example.nl/slack/events');
  expect(said).toMatch(/the clock: \d+ seconds beside Slack's\n/);
  expect(said).toContain('All is well.');
  expect(fine).toBe(true);
});

test.each([
  ['a secret that was cut off', { SLACK_SIGNING_SECRET: signingSecret.slice(0, 20) }, 'has 20 signs'],
  ['a token of another kind', { SLACK_BOT_TOKEN: 'xoxp-of-a-person' }, 'must start with xoxb-'],
  ['a token that Slack does not know', { SLACK_BOT_TOKEN: 'xoxb-unknown' }, 'Slack says invalid_auth'],
  ['an app token that opens nothing', { SLACK_APP_TOKEN: 'xapp-unknown' }, 'Slack says invalid_auth'],
  ['a Slack that is not there', { SLACK_API_URL: 'http://127.0.0.1:1023/api/' }, 'ECONNREFUSED'],
  ['half of the settings', { SLACK_SIGNING_SECRET: '' }, 'SLACK_SIGNING_SECRET: is missing'],
])('%s is wrong, with what to do', async (_name, change, said) => {
  const { visit, healthy } = await surgery();
  const visited = await visit({ ...healthy, ...change });
  expect(visited.said).toContain(said);
  expect(visited.said).toMatch(/ {2}wrong .*\n {9}[A-Z].*\./);
  expect(visited.fine).toBe(false);
});

test('a token that was taken back is wrong', async () => {
  const { visit, healthy, front, workspace } = await surgery();
  front.revoke(workspace.botToken);
  expect((await visit(healthy)).said).toContain('Slack says token_revoked');
});

test('scopes that are missing are named', async () => {
  const { visit, healthy, front } = await surgery();
  const few = {
    teamId: 'TFEW',
    members: [{ name: 'dirk' }],
    scopes: ['commands', 'chat:write', 'users:read'],
  };
  const { botToken } = await front.addWorkspace(few);
  const { fine, said } = await visit({ ...healthy, SLACK_BOT_TOKEN: botToken });
  expect(said).toContain('missing: im:history, files:read');
  expect(fine).toBe(false);
});

test.each([
  ['http://127.0.0.1:3978', false],
  ['http://elkaar.example.nl', false],
  ['https://192.168.1.20', false],
  ['https://elkaar.example.nl', true],
])('Slack can send to %s: %s', async (publicUrl, fine) => {
  const { visit, healthy } = await surgery();
  expect((await visit(healthy, { publicUrl })).fine).toBe(fine);
});

test('in Socket Mode Slack needs no address and no signing secret', async () => {
  const { visit, front, workspace } = await surgery();
  front.socket.appToken = 'xapp-1';
  front.socket.open = () => 'ws://127.0.0.1/link';
  const env = { SLACK_APP_TOKEN: 'xapp-1', SLACK_BOT_TOKEN: workspace.botToken, SLACK_API_URL: front.apiUrl };
  const { fine, said } = await visit(env, { publicUrl: 'http://127.0.0.1:3978' });
  expect(said).toContain('SLACK_APP_TOKEN: opens connections');
  expect(fine).toBe(true);
});

test.each([
  [3, 'ahead of'],
  [-3, 'behind'],
])('a clock that is %i minutes off is wrong: %s', async (off, word) => {
  const { visit, healthy } = await surgery();
  const clock = { now: () => later(systemClock.now(), minutes(off)) };
  const { fine, said } = await visit(healthy, { clock });
  expect(said).toContain(`seconds ${word} Slack's`);
  expect(fine).toBe(false);
});

test('each workspace that installed the app is looked at with its own token', async () => {
  const { visit, healthy, front, workspace } = await surgery();
  const { SLACK_BOT_TOKEN: _, ...rest } = healthy;
  const env = { ...rest, ...oauth };
  const opened = await freshDatabase();
  onTestFinished(() => opened.close());
  const { db } = opened;
  expect((await visit(env, { db })).said).toContain('none yet; an administrator opens https://elkaar');
  const at = systemClock.now();
  const keep = (team: string, botToken: string, by = key) =>
    keptInstallations(db, secretBox(by), systemClock).keep(
      { team, botToken, botUser: 'U' },
      { scopes: '', at },
    );
  await keep('TSTAP', workspace.botToken);
  expect((await visit(env, { db })).fine).toBe(true);
  await keep('TOLD', 'xoxb-taken-back');
  await keep('TOTHER', 'xoxb-other', 'cd'.repeat(32));
  const { fine, said } = await visit(env, { db });
  expect(said).toContain('workspace TSTAP: works in the workspace TSTAP');
  expect(said).toContain('workspace TOLD: Slack says invalid_auth');
  expect(said).toContain('workspace TOTHER: its token was locked with another ENCRYPTION_KEY');
  expect(said).not.toMatch(/xoxb-/);
  expect(fine).toBe(false);
  expect(front.callsOf('chat.postMessage')).toEqual([]);
});
