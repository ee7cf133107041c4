import { createHmac } from 'node:crypto';
import type { CryptoKey, JWK } from 'jose';
import { createLocalJWKSet, exportJWK, generateKeyPair, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../../../src/kernel/clock.ts';
import { minutes, seconds, systemClock } from '../../../../src/kernel/clock.ts';
import type { Json } from '../../slack/counterpart/json.ts';
import { str } from '../../slack/counterpart/json.ts';
import type { Answer } from './answers.ts';

/** A bot as it is registered: in one tenant, with a password of its own. */
export interface Registration {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
}

/** What a token says about what it comes with. */
export interface About {
  readonly appId: string;
  readonly serviceUrl: string;
}

/** In place of what a good token says; undefined leaves it out. `key`: who signs. `kid`: whose key it says it is. */
export interface Otherwise {
  readonly claims?: Json;
  readonly key?: KeyName;
  readonly kid?: string;
  readonly lastsMs?: number;
  readonly beginsInMs?: number;
}

type KeyName = 'teams' | 'webchat' | 'stranger';
interface Key {
  readonly sign: CryptoKey;
  readonly published: JWK;
}

const issuer = 'https://api.botframework.com';
const audience = 'https://api.botframework.com';
const lasts = 3_599;

let made: Promise<Readonly<Record<KeyName, Key>>> | undefined;

/** Signs what Teams sends to bots, and gives bots the token with which they write to Teams. */
export async function tokenIssuer(clock: Clock) {
  made ??= makeKeys();
  const keys = await made;
  const known = { keys: [keys.teams.published, keys.webchat.published] };
  const keySet = createLocalJWKSet(known);
  const registrations = new Map<string, Registration>();

  function answerLogin(tenantId: string, form: URLSearchParams): Promise<Answer> | Answer {
    const registration = registrations.get(form.get('client_id') ?? '');
    if (form.get('grant_type') !== 'client_credentials')
      return wrongLogin(
        'unsupported_grant_type',
        'AADSTS70003: The app requested an unsupported grant type.',
      );
    if (!registration || registration.tenantId !== tenantId)
      return wrongLogin('unauthorized_client', 'AADSTS700016: Application was not found in the directory.');
    if (form.get('client_secret') !== registration.password)
      return wrongLogin('invalid_client', 'AADSTS7000215: Invalid client secret provided.', 401);
    if (form.get('scope') !== `${audience}/.default`)
      return wrongLogin('invalid_scope', 'AADSTS70011: The provided value for scope is not valid.');
    return give(registration);
  }

  async function give({ appId, tenantId }: Registration): Promise<Answer> {
    const now = clock.now().getTime() / 1_000;
    const access_token = await new SignJWT({ appid: appId, tid: tenantId, ver: '1.0' })
      .setProtectedHeader({ alg: 'RS256', kid: 'teams', typ: 'JWT' })
      .setIssuer(`https://sts.windows.net/${tenantId}/`)
      .setAudience(audience)
      .setNotBefore(Math.floor(now))
      .setExpirationTime(Math.floor(now) + lasts)
      .setJti(crypto.randomUUID())
      .sign(keys.teams.sign);
    const token = { token_type: 'Bearer', expires_in: lasts, ext_expires_in: lasts, access_token };
    return { status: 200, body: token };
  }

  /** A token such as comes with every activity. Botbuilder reads the real clock, so that is the one it is good for. */
  function channelToken({ appId, serviceUrl }: About, otherwise: Otherwise = {}): Promise<string> {
    const { key = 'teams', kid = key, lastsMs = minutes(60), beginsInMs = -minutes(5) } = otherwise;
    const now = systemClock.now().getTime();
    const claims = {
      iss: issuer,
      aud: appId,
      serviceurl: serviceUrl,
      nbf: Math.floor((now + beginsInMs) / 1_000),
      exp: Math.floor((now + lastsMs) / 1_000),
      ...otherwise.claims,
    };
    return new SignJWT(JSON.parse(JSON.stringify(claims)))
      .setProtectedHeader({ alg: 'RS256', kid, x5t: kid, typ: 'JWT' })
      .sign(keys[key].sign);
  }

  return {
    issuer,
    /** The scope without `/.default`. */
    audience,
    register: (registration: Registration) => void registrations.set(registration.appId, registration),
    metadata: (url: string): Json => ({
      issuer,
      authorization_endpoint: 'https://invalid.botframework.com/',
      jwks_uri: `${url}/v1/.well-known/keys`,
      id_token_signing_alg_values_supported: ['RS256'],
      token_endpoint_auth_methods_supported: ['private_key_jwt'],
    }),
    keySet: known,
    answerLogin,
    channelToken,
    /** HS256, with the key that everybody can read as its secret. */
    channelTokenBySecret: async (about: About) =>
      signedBySecret(await channelToken(about), JSON.stringify(keys.teams.published)),
    /** Whose token this is, as long as it is good. */
    whose: async (token: string): Promise<Registration | undefined> => {
      const checks = { audience, currentDate: clock.now(), clockTolerance: seconds(0) };
      const read = await jwtVerify(token, keySet, checks).catch(() => undefined);
      return registrations.get(str(read?.payload.appid));
    },
  };
}

export type TokenIssuer = Awaited<ReturnType<typeof tokenIssuer>>;

async function makeKeys(): Promise<Readonly<Record<KeyName, Key>>> {
  const make = async (kid: KeyName, endorsements: readonly string[]): Promise<Key> => {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    const shared = { ...(await exportJWK(publicKey)), use: 'sig', kid, x5t: kid };
    return { sign: privateKey, published: { ...shared, endorsements } as JWK };
  };
  const [teams, webchat, stranger] = await Promise.all([
    make('teams', ['msteams', 'skype']),
    make('webchat', ['webchat']),
    make('stranger', []),
  ]);
  return { teams, webchat, stranger };
}

function wrongLogin(error: string, error_description: string, status = 400): Answer {
  return { status, body: { error, error_description } };
}

function signedBySecret(token: string, secret: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'HS256', kid: 'teams', typ: 'JWT' })).toString('base64url');
  const said = `${head}.${token.split('.')[1]}`;
  return `${said}.${createHmac('sha256', secret).update(said).digest('base64url')}`;
}
