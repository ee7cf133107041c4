import { expect, onTestFinished, test } from 'vitest';
import type { TeamsPatient } from '../../../adapters/teams/doctor.ts';
import { teamsChecks } from '../../../adapters/teams/doctor.ts';
import { keepRegistration } from '../../../adapters/teams/registration-store.ts';
import { examine } from '../../../src/doctor.ts';
import { later, minutes, systemClock } from '../../../src/kernel/clock.ts';
import { secretBox } from '../../../src/kernel/secret-box.ts';
import { freshDatabase } from '../../support/database.ts';
import { teamsFront } from './counterpart/teams-front.ts';

const key = 'ab'.repeat(32);
const newOne = (password: string) => ({
  appId: crypto.randomUUID(),
  password,
  tenantId: crypto.randomUUID(),
});
const own = newOne('a~secret.of-Drieslag');
const nobody = 'http://127.0.0.1:1023';

/** A Microsoft with one app, and what the doctor says about an environment; no secret may be in any line. */
async function surgery() {
  const front = await teamsFront({ clock: systemClock });
  onTestFinished(() => front.close());
  front.register(own);
  const healthy = {
    TEAMS_APP_ID: own.appId,
    TEAMS_APP_PASSWORD: own.password,
    TEAMS_TENANT_ID: own.tenantId,
  };
  return {
    front,
    healthy,
    visit: async (env: TeamsPatient['env'], change: Partial<TeamsPatient> = {}) => {
      const lines: string[] = [];
      const checks = await teamsChecks({
        env,
        publicUrl: 'https://elkaar.example.nl',
        clock: systemClock,
        addresses: { openIdMetadata: front.openIdUrl, login: front.loginUrl },
        ...change,
      });
      const fine = await examine(checks, (line) => lines.push(line));
      const said = lines.join('\n');
      for (const secret of [own.password, env.TEAMS_APP_PASSWORD || own.password, key])
        expect(said).not.toContain(secret);
      return { fine, said };
    },
  };
}

test('without a registration there is nothing to mend', async () => {
  const { visit } = await surgery();
  const { fine, said } = await visit({ ENCRYPTION_KEY: key });
  expect(fine).toBe(true);
  expect(said).toContain('Teams: not in use');
});

test('a registration that is ready is said to be ready', async () => {
  const { visit, healthy, front } = await surgery();
  const { fine, said } = await visit(healthy);
  expect(said).toContain(`TEAMS_APP_ID: its secret works in the tenant ${own.tenantId}`);
  expect(said).toContain('PUBLIC_URL: Teams sends to https://elkaar.example.nl/api/messages');
  expect(said).toContain('TEAMS_SERVICE_URLS: messages go to https://smba.trafficmanager.net/');
  expect(said).toContain('the keys of Microsoft: 2 are there');
  expect(said).toMatch(/the clock beside Microsoft's: \d+ seconds off/);
  expect(fine).toBe(true);
  expect(front.calls.map(({ call }) => call)).toEqual(['token']);
});

test.each([
  ['another secret', { TEAMS_APP_PASSWORD: 'not-the-one' }, 'invalid_client (AADSTS7000215)'],
  ['an app of elsewhere', { TEAMS_APP_ID: crypto.randomUUID() }, 'unauthorized_client (AADSTS700016)'],
  ['another tenant', { TEAMS_TENANT_ID: crypto.randomUUID() }, 'unauthorized_client (AADSTS700016)'],
  ['an id that is none', { TEAMS_APP_ID: 'elkaar' }, 'must be an id such as'],
  ['half of the settings', { TEAMS_TENANT_ID: '' }, 'TEAMS_TENANT_ID: is missing'],
  ['an open road', { TEAMS_SERVICE_URLS: 'http://elders.example/' }, 'would let others read our token'],
  ['a bot open to all', { TEAMS_AUTH: 'none', HOST: '0.0.0.0' }, 'believes everybody, so'],
])('%s is wrong, with what to do', async (_name, change, words) => {
  const { visit, healthy } = await surgery();
  const { fine, said } = await visit({ ...healthy, ...change });
  expect(said).toContain(words);
  expect(said).toMatch(/ {2}wrong .*\n {9}[A-Z].*\./);
  expect(fine).toBe(false);
});

test.each([
  [
    'the keys',
    { openIdMetadata: `${nobody}/keys` },
    'the keys of Microsoft: were not had from 127.0.0.1:1023',
  ],
  ['the log-in', { login: nobody }, 'TEAMS_APP_ID: Microsoft was not reached (ECONNREFUSED)'],
])('when %s of Microsoft cannot be reached, that is said', async (_what, address, words) => {
  const { visit, healthy, front } = await surgery();
  const addresses = { openIdMetadata: front.openIdUrl, login: front.loginUrl, ...address };
  const { fine, said } = await visit(healthy, { addresses });
  expect(said).toContain(words);
  expect(fine).toBe(false);
});

test('a page in between is not taken for Microsoft', async () => {
  const { visit, healthy, front } = await surgery();
  front.faults.add({ call: 'token', does: 'html' });
  const { said } = await visit(healthy, {
    addresses: { openIdMetadata: `${front.url}/elsewhere`, login: front.loginUrl },
  });
  expect(said).toContain('the keys of Microsoft: were not had');
  expect(said).toContain('Microsoft was not reached (login 200)');
});

test.each([
  ['http://127.0.0.1:3978', false],
  ['https://192.168.1.20', false],
  ['https://elkaar.example.nl', true],
])('Teams can send to %s: %s', async (publicUrl, fine) => {
  const { visit, healthy } = await surgery();
  expect((await visit(healthy, { publicUrl })).fine).toBe(fine);
});

test('a playground needs no address and no registration', async () => {
  const { visit } = await surgery();
  const env = { TEAMS_AUTH: 'none', TEAMS_SERVICE_URLS: 'http://localhost:56150/' };
  const { fine, said } = await visit(env, { publicUrl: 'http://127.0.0.1:3978' });
  expect(said).toContain('TEAMS_AUTH: believes everybody, for a playground');
  expect(fine).toBe(true);
});

test('a clock that is three minutes off is wrong', async () => {
  const { visit, healthy } = await surgery();
  const clock = { now: () => later(systemClock.now(), minutes(3)) };
  const { fine, said } = await visit(healthy, { clock });
  expect(said).toMatch(/the clock beside Microsoft's: 1\d\d seconds ahead/);
  expect(fine).toBe(false);
});

test('each registration in the database is looked at with its own secret', async () => {
  const { visit, healthy, front } = await surgery();
  const opened = await freshDatabase();
  onTestFinished(() => opened.close());
  const { db } = opened;
  const env = { ENCRYPTION_KEY: key };
  const keep = (one: typeof own, by = key) => keepRegistration(db, secretBox(by), one, systemClock.now());
  const [ready, ended, other] = [newOne('ready.one'), newOne('wrong.one'), newOne('other.one')];
  front.register(ready);
  front.register({ ...ended, password: 'the.new.one' });
  await keep(ready);
  expect(await visit(env, { db })).toMatchObject({
    fine: true,
    said: expect.stringContaining(`app ${ready.appId}: its secret works in the tenant ${ready.tenantId}`),
  });
  await keep(ended);
  await keep(other, 'cd'.repeat(32));
  await keep(own);
  const { fine, said } = await visit({ ...env, ...healthy }, { db });
  expect(said).toContain(`app ${ended.appId}: Microsoft says invalid_client (AADSTS7000215)`);
  expect(said).toContain(`app ${other.appId}: its secret was locked with another ENCRYPTION_KEY`);
  expect(said).toContain(`npm run teams -- add ${other.appId} ${other.tenantId}`);
  expect(said).toContain(`app ${own.appId}: stands in TEAMS_APP_ID and in the database`);
  expect(said).not.toMatch(/(ready|wrong|other)\.one/);
  expect(fine).toBe(false);
  expect((await visit({}, { db })).said).toContain('ENCRYPTION_KEY: is missing');
});
