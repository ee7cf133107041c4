import type { Activity } from 'botbuilder';
import { CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import type { Clock } from '../../src/kernel/clock.ts';
import { isDoneWithin, minutes, seconds } from '../../src/kernel/clock.ts';
import { quietly } from './quietly.ts';
import type { Registrations } from './registrations.ts';
import type { Registration, TeamsSettings } from './teams-settings.ts';

/**
 * Did Teams send this, to one of our apps? Then `handle` runs, in a turn of botbuilder, with that app's registration.
 * Resolves to false when it did not, or when nobody can say. Never throws.
 * @param header the Authorization of the request.
 */
export type Turn = (
  activity: Partial<Activity>,
  header: string,
  handle: (registration: Registration) => Promise<void>,
) => Promise<boolean>;

const issuerOfTeams = 'https://api.botframework.com';
/** botbuilder waits for the keys of Microsoft for as long as it takes. */
const patience = 8_000;
/** Tokens that were good a moment ago. Teams has one for each app and region. */
const mostKnown = 1_000;

/**
 * The checks of botbuilder, and those it leaves to us. `known`: our apps. `onNoKeys` hears, once a minute at most, that the
 * keys of Microsoft cannot be had: then nobody comes in.
 */
export function turns(
  { registrations, auth, addresses }: TeamsSettings,
  known: Registrations,
  clock: Clock,
  onNoKeys: (error: unknown) => void = () => {},
): Turn {
  const [first] = registrations;
  if (auth === 'none' && first) return async (_activity, _header, handle) => handle(first).then(() => true);
  const issuer = addresses?.issuer ?? issuerOfTeams;
  const apps = new WeakMap<Registration, App>();
  let quietUntil = 0;

  function appOf(registration: Registration): App {
    if (registration.appId === '')
      throw new RangeError('without an app id botbuilder would believe everybody');
    const made = apps.get(registration) ?? newApp(registration, addresses, clock);
    apps.set(registration, made);
    return made;
  }

  // Before anybody comes: making one is work, and an empty id must not wait until somebody does.
  for (const registration of registrations) appOf(registration);

  return async (activity, header, handle) => {
    const claims = claimsIn(header);
    // For tokens of Azure itself, of other bots and of devices botbuilder has doors of their own, with fewer checks.
    if (!claims || claims.iss !== issuer || activity.channelId !== 'msteams') return false;
    // Without a serviceUrl botbuilder leaves out the check that the token was made for it.
    if (typeof activity.serviceUrl !== 'string' || activity.serviceUrl === '') return false;
    const registration = typeof claims.aud === 'string' ? await known.find(claims.aud) : undefined;
    if (!registration) return false;
    let believed = false;
    const run = () => {
      believed = true;
      return handle(registration);
    };
    // What is forged it throws in two shapes, of which only one says that it is about that.
    await appOf(registration)(activity as Activity, header, claims.exp, run).catch((error) => {
      const now = clock.now().getTime();
      if (!isAboutKeys(error) || now < quietUntil) return;
      quietUntil = now + minutes(1);
      onNoKeys(error);
    });
    return believed;
  };
}

/** A turn of one of our apps. Throws when the token is not a good one for this activity. `ends`: of the token. */
type App = (activity: Activity, header: string, ends: unknown, run: () => Promise<void>) => Promise<void>;

type Checked = Awaited<ReturnType<ConfigurationBotFrameworkAuthentication['authenticateRequest']>>;

function newApp(registration: Registration, addresses: TeamsSettings['addresses'], clock: Clock): App {
  const authentication = authenticationOf(registration, addresses);
  const adapter = new CloudAdapter(authentication);
  const known = new Map<string, { readonly checked: Checked; readonly until: number }>();
  // A turn makes clients to send with, which takes longer than the checks do; we send ourselves.
  const noClient = {} as never;
  authentication.createUserTokenClient = async () => noClient;

  // All that Teams tells within an hour comes with the same token.
  async function check(activity: Activity, header: string, ends: unknown): Promise<Checked> {
    const key = `${header} ${activity.serviceUrl}`;
    const now = clock.now().getTime();
    const before = known.get(key);
    if (before && now < before.until) return before.checked;
    const asked = quietly(() => authentication.authenticateRequest(activity, header));
    if (!(await isDoneWithin(patience, asked))) throw new NoKeys('Microsoft did not tell its keys in time');
    const found = await asked;
    const checked = { ...found, connectorFactory: { create: async () => noClient } };
    if (known.size >= mostKnown) known.clear();
    if (typeof ends === 'number')
      known.set(key, { checked, until: Math.min(now + minutes(1), seconds(ends)) });
    return checked;
  }

  return async (activity, header, ends, run) =>
    adapter.processActivityDirect(await check(activity, header, ends), activity, run);
}

class NoKeys extends Error {}

// botbuilder says 500 when Microsoft answers with an error, and its fetch has errors of its own.
function isAboutKeys(error: unknown): boolean {
  const { name, statusCode } = error as { readonly name?: unknown; readonly statusCode?: unknown };
  return error instanceof NoKeys || name === 'FetchError' || statusCode === 500;
}

// All of the addresses or none: with one of them set, botbuilder takes the others for set, to nothing.
function authenticationOf(
  { appId, password, tenantId }: Registration,
  addresses: TeamsSettings['addresses'],
): ConfigurationBotFrameworkAuthentication {
  return new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: appId,
    MicrosoftAppPassword: password,
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: tenantId,
    ...(addresses
      ? {
          ValidateAuthority: false,
          ToChannelFromBotLoginUrl: `${addresses.login}/${tenantId}`,
          ToChannelFromBotOAuthScope: issuerOfTeams,
          ToBotFromChannelTokenIssuer: addresses.issuer,
          OAuthUrl: addresses.login,
          ToBotFromChannelOpenIdMetadataUrl: addresses.openIdMetadata,
          ToBotFromEmulatorOpenIdMetadataUrl: addresses.openIdMetadata,
          CallerId: 'urn:botframework:azure',
        }
      : {}),
  });
}

interface Claims {
  readonly iss?: unknown;
  readonly aud?: unknown;
  readonly exp?: unknown;
}

const shape = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/;

/** Has it the shape of a signed token? Nothing is believed of it yet. */
export function isBearer(header: string): boolean {
  return claimsIn(header) !== undefined;
}

function claimsIn(header: string): Claims | undefined {
  const [, head, body] = shape.exec(header) ?? [];
  const { alg } = objectIn(head) ?? {};
  return typeof alg === 'string' && /^RS(256|384|512)$/.test(alg) ? objectIn(body) : undefined;
}

function objectIn(part: string | undefined): Record<string, unknown> | undefined {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(part ?? '', 'base64url').toString('utf8'));
    return typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed)
      ? (parsed as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}
