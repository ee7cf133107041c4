import { expect, test } from 'vitest';
import { allowedServiceUrls } from '../../../adapters/teams/service-urls.ts';
import { connectorOfTeams, readTeamsSettings } from '../../../adapters/teams/teams-settings.ts';

const appId = '4d0d5bcb-7d4f-4c3b-9a3b-0d8a1f5b6c7d';
const tenantId = '9a1f0c55-2f5e-4f0e-8f55-6a7d3b2c1e0f';
const one = { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: 'geheim', TEAMS_TENANT_ID: tenantId };
const registration = { appId, password: 'geheim', tenantId };

test('without any setting of Teams there is no door, and nothing wrong', () => {
  expect(readTeamsSettings({ HOST: '0.0.0.0', TEAMS_APP_ID: '' })).toEqual({ problems: [] });
});

test('three settings make one registration', () => {
  expect(readTeamsSettings({ ...one, TEAMS_APP_ID: appId.toUpperCase() })).toEqual({
    problems: [],
    settings: { registrations: [registration], auth: 'full' },
  });
});

test.each(Object.keys(one))('without %s the bot does not start', (name) => {
  const { settings, problems } = readTeamsSettings({ ...one, [name]: '' });
  expect(settings).toBeUndefined();
  expect(problems).toEqual([expect.stringContaining(`${name}: is missing`)]);
});

test('an empty app id does not turn the check off, whatever else is set', () => {
  const { settings, problems } = readTeamsSettings({ TEAMS_AUTH: 'full', TEAMS_TENANTS: tenantId });
  expect(settings).toBeUndefined();
  expect(problems[0]).toContain('TEAMS_APP_ID: is missing');
});

test('with registrations in the database none is needed here, but for the key to open them', () => {
  const key = 'ab'.repeat(32);
  expect(readTeamsSettings({ ENCRYPTION_KEY: key }, true)).toEqual({
    problems: [],
    settings: { registrations: [], key, auth: 'full' },
  });
  expect(readTeamsSettings({ ...one, ENCRYPTION_KEY: key }, true).settings?.registrations).toEqual([
    registration,
  ]);
  for (const env of [{}, one, { ENCRYPTION_KEY: 'kort' }])
    expect(readTeamsSettings(env, true).problems).toEqual([expect.stringContaining('ENCRYPTION_KEY: ')]);
  const half = readTeamsSettings({ TEAMS_APP_ID: appId, ENCRYPTION_KEY: key }, true).problems;
  expect(half).toHaveLength(2);
  expect(half.join()).toContain('TEAMS_APP_PASSWORD: is missing');
});

test('another key of the house says nothing about Teams', () => {
  expect(readTeamsSettings({ ENCRYPTION_KEY: 'ab'.repeat(32) })).toEqual({ problems: [] });
});

test('everybody is believed only where nobody else can come in', () => {
  for (const HOST of [undefined, '127.0.0.1', 'localhost', '::1'])
    expect(readTeamsSettings({ TEAMS_AUTH: 'none', HOST }).settings?.auth).toBe('none');
  for (const HOST of ['0.0.0.0', '::', '192.168.1.4', 'elkaar.example.nl'])
    expect(readTeamsSettings({ ...one, TEAMS_AUTH: 'none', HOST }).problems).toEqual([
      expect.stringContaining('TEAMS_AUTH: none believes everybody'),
    ]);
});

test('lists have commas, and what is wrong in them is said', () => {
  const { settings } = readTeamsSettings({
    ...one,
    TEAMS_TENANTS: `${tenantId}, ${appId}`,
    TEAMS_SERVICE_URLS: 'https://smba.trafficmanager.net/emea/, http://localhost:56150/_connector',
  });
  expect(settings).toMatchObject({
    tenants: [tenantId, appId],
    serviceUrls: ['https://smba.trafficmanager.net/emea/', 'http://localhost:56150/_connector'],
  });
  const { problems } = readTeamsSettings({
    ...one,
    TEAMS_TENANTS: 'drieslag',
    TEAMS_SERVICE_URLS: 'ftp://x',
  });
  expect(problems).toEqual([
    expect.stringContaining('TEAMS_TENANTS: must be an id'),
    expect.stringContaining('TEAMS_SERVICE_URLS: must be addresses'),
  ]);
});

test.each([
  [true, 'https://smba.trafficmanager.net/'],
  [true, 'https://smba.trafficmanager.net/emea/'],
  [true, 'https://smba.trafficmanager.net/amer/9a1f0c55-2f5e-4f0e-8f55-6a7d3b2c1e0f/'],
  [true, 'https://smba.trafficmanager.net'],
  [false, 'http://smba.trafficmanager.net/'],
  [false, 'https://smba.trafficmanager.net:8443/'],
  [false, 'https://elders.trafficmanager.net/'],
  [false, 'https://smba.trafficmanager.net.elders.example/'],
  [false, 'https://smba.trafficmanager.net@elders.example/'],
  [false, 'https://iemand@smba.trafficmanager.net/'],
  [false, 'https://smba.trafficmanager.net/?naar=elders'],
  [false, 'https://smba.trafficmanager.net/#elders'],
  [false, 'https://elders.example/https://smba.trafficmanager.net/'],
  [false, 'smba.trafficmanager.net'],
  [false, 'javascript:alert(1)'],
  [false, ''],
])('%s: %s may have our messages', (may, address) => {
  expect(allowedServiceUrls([connectorOfTeams])(address)).toBe(may);
});

test('an address with a path lets in what is below it, and not beside it', () => {
  const allowed = allowedServiceUrls(['http://127.0.0.1:3000/emea']);
  expect(allowed('http://127.0.0.1:3000/emea/t/')).toBe(true);
  expect(allowed('http://127.0.0.1:3000/emeax/')).toBe(false);
  expect(allowed('http://127.0.0.1:3000/emea/../amer/')).toBe(false);
});
