import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import express from 'express';
import { beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { guard } from '../../../adapters/teams/guard.ts';
import type { Registrations } from '../../../adapters/teams/registrations.ts';
import type { TeamsSettings } from '../../../adapters/teams/teams-settings.ts';
import { turns } from '../../../adapters/teams/verify.ts';
import type { Clock } from '../../../src/kernel/clock.ts';
import { minutes, seconds, systemClock } from '../../../src/kernel/clock.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { teamsFront } from './counterpart/teams-front.ts';
import { oddTokens, wrongTokens } from './counterpart/wrong-tokens.ts';

const registration = {
  appId: crypto.randomUUID(),
  password: 'a password for tests',
  tenantId: crypto.randomUUID(),
};

const log = vi.spyOn(console, 'error').mockImplementation(() => {});
beforeEach(() => log.mockClear());

/** Our apps are these, and no others. */
const only = (all: TeamsSettings['registrations']): Registrations => ({
  find: async (appId) => all.find((one) => one.appId === appId),
});

async function gate(over: Partial<TeamsSettings> = {}, clock: Clock = systemClock) {
  const front = await teamsFront({ clock: systemClock });
  const settings: TeamsSettings = {
    registrations: [registration],
    auth: 'full',
    addresses: { openIdMetadata: front.openIdUrl, issuer: front.issuer.issuer, login: front.loginUrl },
    ...over,
  };
  const taken: string[] = [];
  const noKeys: string[] = [];
  const handlers = guard(
    settings,
    turns(settings, only(settings.registrations), clock, (error) => void noKeys.push(String(error))),
    async ({ registration: { appId } }, answer) => {
      console.error('ours');
      taken.push(appId);
      answer({ status: 202 });
    },
    (error) => {
      throw error;
    },
  );
  const server = express()
    .post('/api/messages', ...handlers)
    .listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const close = async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await front.close();
  };
  onTestFinished(close);
  const about = { appId: registration.appId, serviceUrl: front.serviceUrl(registration.tenantId) };
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/messages`;
  const send = async (authorization: string | undefined, activity: object = {}) => {
    const body = JSON.stringify({
      type: 'message',
      channelId: 'msteams',
      serviceUrl: about.serviceUrl,
      ...activity,
    });
    const headers = {
      'content-type': 'application/json',
      ...(authorization === undefined ? {} : { authorization }),
    };
    const response = await fetch(url, { method: 'POST', body, headers });
    return { status: response.status, text: await response.text() };
  };
  const good = async () => `Bearer ${await front.issuer.channelToken(about)}`;
  return { front, about, send, good, taken, noKeys };
}

describe('only Teams comes in', () => {
  test('with a good token, and again with the same one', async () => {
    const { send, good, taken } = await gate();
    const token = await good();
    expect(await send(token)).toEqual({ status: 202, text: '' });
    expect(await send(token)).toEqual({ status: 202, text: '' });
    expect(taken).toEqual([registration.appId, registration.appId]);
  });

  test('with a token that was good a moment ago, which is checked once a minute and to its end', async () => {
    const clock = movingClock(systemClock.now().toISOString());
    const checks = vi.spyOn(ConfigurationBotFrameworkAuthentication.prototype, 'authenticateRequest');
    checks.mockClear();
    onTestFinished(() => checks.mockRestore());
    const { send, good, front, about, taken } = await gate({}, clock);
    const token = await good();
    const counts = async (header: string) => {
      expect((await send(header)).status).toBe(202);
      return checks.mock.calls.length;
    };
    expect([await counts(token), await counts(token)]).toEqual([1, 1]);
    const soonOver = `Bearer ${await front.issuer.channelToken(about, { lastsMs: seconds(30) })}`;
    expect([await counts(soonOver), await counts(soonOver)]).toEqual([2, 2]);
    clock.forward(seconds(31));
    expect([await counts(soonOver), await counts(soonOver), await counts(token)]).toEqual([3, 4, 4]);
    clock.forward(minutes(1));
    expect(await counts(token)).toBe(5);
    const elsewhere = { serviceUrl: front.serviceUrl(crypto.randomUUID()) };
    for (const other of [elsewhere, { channelId: 'skype' }])
      expect(await send(token, other)).toEqual({ status: 401, text: '' });
    expect(await send(`${token}x`)).toEqual({ status: 401, text: '' });
    expect(taken).toHaveLength(8);
  });

  test.each(Object.entries(wrongTokens))('not with this: %s', async (_what, make) => {
    const { send, good, front, about, taken, noKeys } = await gate();
    expect((await send(await good())).status).toBe(202);
    expect(await send(await make(front.issuer, about))).toEqual({ status: 401, text: '' });
    expect([taken, noKeys]).toEqual([[registration.appId], []]);
    // Whoever sends such tokens writes nothing in our log; what we say ourselves is in it.
    expect(log.mock.calls).toEqual([['ours']]);
  });

  test.each(Object.entries(oddTokens))('a clock may be a little wrong: %s', async (_what, make) => {
    const { send, front, about } = await gate();
    expect((await send(await make(front.issuer, about))).status).toBe(202);
  });

  test.each([
    [
      'of Azure itself, for our app',
      {
        iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
        appid: registration.appId,
        ver: '1.0',
      },
    ],
    [
      'of another bot, for our app',
      {
        iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
        azp: crypto.randomUUID(),
        ver: '2.0',
      },
    ],
  ])('the other doors of botbuilder are shut: %s', async (_what, claims) => {
    const { send, front, about } = await gate();
    const token = await front.issuer.channelToken(about, { claims });
    expect(await send(`Bearer ${token}`)).toEqual({ status: 401, text: '' });
  });

  test.each([
    ['from another channel', { channelId: 'webchat' }],
    ['from another channel with the same key', { channelId: 'skype' }],
    ['from a device of Azure', { channelId: 'AseChannel' }],
    ['without a channel', { channelId: undefined }],
    ['without a service', { serviceUrl: undefined }],
    ['with an empty service', { serviceUrl: '' }],
    ['with a service that is no text', { serviceUrl: { toString: 1 } }],
    ['with a slash less in the service', { serviceUrl: 'less' }],
  ])('a good token opens nothing for what it was not made for: %s', async (_what, activity) => {
    const { send, good, about } = await gate();
    const service = 'serviceUrl' in activity && activity.serviceUrl === 'less';
    const over = service ? { serviceUrl: about.serviceUrl.slice(0, -1) } : activity;
    expect(await send(await good(), over)).toEqual({ status: 401, text: '' });
  });

  test('each of several apps has its own tokens', async () => {
    const second = { ...registration, appId: crypto.randomUUID() };
    const { send, front, about, taken } = await gate({ registrations: [registration, second] });
    const of = (appId: string) => front.issuer.channelToken({ ...about, appId });
    await send(`Bearer ${await of(second.appId)}`);
    await send(`Bearer ${await of(registration.appId)}`);
    expect(taken).toEqual([second.appId, registration.appId]);
    expect((await send(`Bearer ${await of(crypto.randomUUID())}`)).status).toBe(401);
  });

  test('while the keys of Microsoft cannot be had nobody comes in, and our log says so once', async () => {
    const { send, good, noKeys } = await gate({
      addresses: { openIdMetadata: 'http://127.0.0.1:1/', issuer: 'https://api.botframework.com', login: '' },
    });
    for (let n = 0; n < 3; n++) expect(await send(await good())).toEqual({ status: 401, text: '' });
    expect(noKeys).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });

  test('while Microsoft keeps silent about its keys nobody waits for long', async () => {
    const silent = createServer(() => {}).listen(0, '127.0.0.1');
    onTestFinished(() => void silent.close().closeAllConnections());
    await once(silent, 'listening');
    const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}/`;
    const real = setTimeout;
    const waits = vi.spyOn(globalThis, 'setTimeout');
    waits.mockImplementation(((act: () => void, ms: number) => real(act, ms === 8_000 ? 50 : ms)) as never);
    onTestFinished(() => waits.mockRestore());
    const addresses = { openIdMetadata: url, issuer: 'https://api.botframework.com', login: '' };
    const { send, good, taken, noKeys } = await gate({ addresses });
    expect(await send(await good())).toEqual({ status: 401, text: '' });
    expect(noKeys).toEqual(['Error: Microsoft did not tell its keys in time']);
    expect(waits).toHaveBeenCalledWith(expect.any(Function), 8_000);
    expect(taken).toEqual([]);
  });

  test('without an app id there is no door', () => {
    const nameless = [{ ...registration, appId: '' }];
    expect(() => turns({ registrations: nameless, auth: 'full' }, only(nameless), systemClock)).toThrow(
      'without an app id',
    );
  });

  test('without any app nobody comes in', async () => {
    const { send, good, taken, noKeys } = await gate({ registrations: [] });
    expect(await send(await good())).toEqual({ status: 401, text: '' });
    expect(await send(undefined)).toEqual({ status: 401, text: '' });
    expect([taken, noKeys]).toEqual([[], []]);
  });

  test('a playground on this machine needs no token', async () => {
    const { send, taken } = await gate({ auth: 'none', registrations: [{ ...registration, appId: '' }] });
    expect((await send(undefined)).status).toBe(202);
    expect(taken).toEqual(['']);
  });
});
