import { minutes } from '../../../../src/kernel/clock.ts';
import type { About, TokenIssuer } from './token-issuer.ts';

type Header = string | undefined;

/** Headers that no bot may take, by what is wrong with them. */
export const wrongTokens: Readonly<
  Record<string, (issuer: TokenIssuer, about: About) => Header | Promise<Header>>
> = {
  'none at all': () => undefined,
  'an empty one': () => '',
  'a password': () => `Basic ${Buffer.from('bot:password').toString('base64')}`,
  'no token after the word': () => 'Bearer',
  'not a token': () => 'Bearer garbage',
  'three pieces of garbage': () => 'Bearer a.b.c',
  'a small letter': async (issuer, about) => `bearer ${await issuer.channelToken(about)}`,
  'two tokens': async (issuer, about) => `${await good(issuer, about)} ${await issuer.channelToken(about)}`,
  'another issuer': (issuer, about) =>
    bearer(issuer.channelToken(about, { claims: { iss: 'https://elders.example' } })),
  'another audience': (issuer, about) =>
    bearer(issuer.channelToken(about, { claims: { aud: crypto.randomUUID() } })),
  'no audience': (issuer, about) => bearer(issuer.channelToken(about, { claims: { aud: undefined } })),
  'several audiences': (issuer, about) =>
    bearer(issuer.channelToken(about, { claims: { aud: [about.appId, 'https://elders.example'] } })),
  'a key nobody knows': (issuer, about) => bearer(issuer.channelToken(about, { key: 'stranger' })),
  'no key named': (issuer, about) => bearer(issuer.channelToken(about, { kid: '' })),
  'expired six minutes ago': (issuer, about) =>
    bearer(issuer.channelToken(about, { beginsInMs: -minutes(70), lastsMs: -minutes(6) })),
  'good from ten minutes on': (issuer, about) =>
    bearer(issuer.channelToken(about, { beginsInMs: minutes(10) })),
  'of another service': (issuer, about) =>
    bearer(issuer.channelToken({ ...about, serviceUrl: 'https://smba.trafficmanager.net.elders.example/' })),
  'of no service': (issuer, about) =>
    bearer(issuer.channelToken(about, { claims: { serviceurl: undefined } })),
  'of another channel': (issuer, about) => bearer(issuer.channelToken(about, { key: 'webchat' })),
  'signed by a stranger with the name of our key': (issuer, about) =>
    bearer(issuer.channelToken(about, { key: 'stranger', kid: 'teams' })),
  'signed with what everybody can read': (issuer, about) => bearer(issuer.channelTokenBySecret(about)),
  'not signed': async (issuer, about) => bearer(unsigned(await issuer.channelToken(about))),
  'signature left out': async (issuer, about) =>
    bearer((await issuer.channelToken(about)).replace(/\.[^.]*$/, '.')),
  'changed on the way': async (issuer, about) => bearer(changed(await issuer.channelToken(about))),
};

/** Headers that are good in spite of how they look. */
export const oddTokens: typeof wrongTokens = {
  'expired four minutes ago': (issuer, about) =>
    bearer(issuer.channelToken(about, { beginsInMs: -minutes(60), lastsMs: -minutes(4) })),
  'good from four minutes on': (issuer, about) =>
    bearer(issuer.channelToken(about, { beginsInMs: minutes(4) })),
};

const good = (issuer: TokenIssuer, about: About) => bearer(issuer.channelToken(about));

async function bearer(token: string | Promise<string>): Promise<string> {
  return `Bearer ${await token}`;
}

function unsigned(token: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'teams', typ: 'JWT' })).toString('base64url');
  return `${head}.${token.split('.')[1]}.`;
}

function changed(token: string): string {
  const [head, body = '', signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(body, 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...claims, exp: claims.exp + 3_600 })).toString('base64url');
  return `${head}.${other}.${signature}`;
}
