import { z } from 'zod';

/** A bot as one organisation registered it: Azure makes new ones for a single tenant only. */
export interface Registration {
  readonly appId: string;
  readonly password: string;
  readonly tenantId: string;
}

export interface TeamsSettings {
  /** The one of the environment, if there is one. The others are in the database. */
  readonly registrations: readonly Registration[];
  /** Opens the passwords in the database: 64 hexadecimal signs. */
  readonly key?: string;
  /** Tenants whose people may come in. Without it, to each bot those of its own tenant. */
  readonly tenants?: readonly string[];
  /** Where the connector of Teams may be: everything else gets no message and no token of ours. */
  readonly serviceUrls?: readonly string[];
  /** `none`: whoever reaches us is believed. Only for a playground on this very machine. */
  readonly auth: 'full' | 'none';
  /** Other addresses than Microsoft's, to try things out. */
  readonly addresses?: {
    readonly openIdMetadata: string;
    readonly issuer: string;
    /** A token of ours comes from `{login}/{tenant}/oauth2/v2.0/token`. */
    readonly login: string;
  };
}

/** Never `*.trafficmanager.net`: there anybody can register a name. */
export const connectorOfTeams = 'https://smba.trafficmanager.net/';

/**
 * What the environment says about Teams. `settings` is absent without any of it; `problems` say what to do.
 * @param kept whether an administrator put registrations in the database.
 */
export function readTeamsSettings(
  env: Readonly<Record<string, string | undefined>>,
  kept = false,
): {
  readonly settings?: TeamsSettings;
  readonly problems: readonly string[];
} {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => value && (name.startsWith('TEAMS_') || name === 'HOST' || name === 'ENCRYPTION_KEY'),
    ),
  );
  if (!kept && !Object.keys(given).some((name) => name.startsWith('TEAMS_'))) return { problems: [] };
  const read = environment.safeParse(given);
  if (!read.success)
    return {
      problems: read.error.issues.map((issue) => `${issue.path.slice(0, 1).join()}: ${issue.message}`),
    };
  const { data } = read;
  const problems = whatIsMissing(data, kept);
  if (problems.length > 0) return { problems };
  return {
    problems,
    settings: {
      registrations: registrationsIn(data),
      auth: data.TEAMS_AUTH,
      ...(data.ENCRYPTION_KEY ? { key: data.ENCRYPTION_KEY } : {}),
      ...(data.TEAMS_TENANTS ? { tenants: data.TEAMS_TENANTS } : {}),
      ...(data.TEAMS_SERVICE_URLS ? { serviceUrls: data.TEAMS_SERVICE_URLS } : {}),
    },
  };
}

function registrationsIn(data: Environment): readonly Registration[] {
  const {
    TEAMS_APP_ID: appId = '',
    TEAMS_APP_PASSWORD: password = '',
    TEAMS_TENANT_ID: tenantId = '',
  } = data;
  return appId === '' && data.TEAMS_AUTH === 'full' ? [] : [{ appId, password, tenantId }];
}

function whatIsMissing(data: Environment, kept: boolean): string[] {
  if (data.TEAMS_AUTH === 'none') return isLoopback(data.HOST) ? [] : [openToAll];
  const one = ['TEAMS_APP_ID', 'TEAMS_APP_PASSWORD', 'TEAMS_TENANT_ID'] as const;
  const missing = one.filter((name) => !data[name]);
  // botbuilder takes an empty app id for "believe everybody", without a word.
  const half = kept && missing.length === one.length ? [] : missing;
  return [
    ...half.map((name) => `${name}: is missing; ${whereItIs[name]}`),
    ...(kept && !data.ENCRYPTION_KEY ? [noKey] : []),
  ];
}

const openToAll =
  'TEAMS_AUTH: none believes everybody, so it works only where nobody else can come in: with HOST=127.0.0.1';

const noKey =
  'ENCRYPTION_KEY: is missing; the passwords of the Teams registrations in the database are locked with it';

const whereItIs = {
  TEAMS_APP_ID: 'it is on the page "Configuration" of the Azure Bot, as "Microsoft App ID"',
  TEAMS_APP_PASSWORD: 'make a client secret on the page "Certificates & secrets" of the app registration',
  TEAMS_TENANT_ID: 'it is on the page "Configuration" of the Azure Bot, as "App Tenant ID"',
};

function isLoopback(host = '127.0.0.1'): boolean {
  return ['127.0.0.1', 'localhost', '::1'].includes(host);
}

type Environment = z.infer<typeof environment>;

const encryptionKey = z
  .string()
  .regex(/^[0-9a-f]{64}$/i, 'must have 64 hexadecimal signs; make one with: openssl rand -hex 32');

/** As Azure shows the ids of apps and tenants. */
export const guid = z.guid('must be an id such as 00000000-0000-0000-0000-000000000000').toLowerCase();

const listed = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

const environment = z.object({
  HOST: z.string().optional(),
  TEAMS_APP_ID: guid.optional(),
  TEAMS_APP_PASSWORD: z.string().optional(),
  TEAMS_TENANT_ID: guid.optional(),
  ENCRYPTION_KEY: encryptionKey.optional(),
  TEAMS_TENANTS: z.string().transform(listed).pipe(z.array(guid).min(1)).optional(),
  TEAMS_SERVICE_URLS: z
    .string()
    .transform(listed)
    .pipe(
      z
        .array(
          z.url({
            protocol: /^https?$/,
            error: `must be addresses such as ${connectorOfTeams}, with a comma between`,
          }),
        )
        .min(1),
    )
    .optional(),
  TEAMS_AUTH: z.enum(['full', 'none'], { error: 'must be full or none' }).default('full'),
});
