import { z } from 'zod';
import type { Check, Finding } from '../../src/kernel/check.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import { askToken, codeOf, loginOfMicrosoft } from './ask-microsoft.ts';
import type { LockedRegistration } from './registration-store.ts';
import { keptRegistrations, unlocked } from './registration-store.ts';
import type { Registration, TeamsSettings } from './teams-settings.ts';
import { connectorOfTeams, readTeamsSettings } from './teams-settings.ts';

export interface TeamsPatient {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly publicUrl: string;
  readonly clock: Clock;
  /** Absent while there is no database. */
  readonly db?: Db;
  /** Other addresses than Microsoft's, to try things out. */
  readonly addresses?: Pick<NonNullable<TeamsSettings['addresses']>, 'openIdMetadata' | 'login'>;
}

const keysOfTeams = 'https://login.botframework.com/v1/.well-known/openidconfiguration';
const patience = 10_000;

/** What this door needs around it: its settings, the addresses, the keys of Microsoft, and a token for each app. */
export async function teamsChecks(patient: TeamsPatient): Promise<readonly Check[]> {
  // A database of before there were any has no table for them.
  const kept = patient.db ? await keptRegistrations(patient.db).catch(() => []) : [];
  const { settings, problems } = readTeamsSettings(patient.env, kept.length > 0);
  if (problems.length > 0) return [async () => problems.map(problemIn)];
  if (!settings) return [async () => [{ about: 'Teams', fine: 'not in use: there is no registration' }]];
  const { openIdMetadata = keysOfTeams, login = loginOfMicrosoft } = patient.addresses ?? {};
  const around = async () => [addressOf(patient.publicUrl, settings), ...serviceUrlsOf(settings)];
  if (settings.auth === 'none')
    return [around, async () => [{ about: 'TEAMS_AUTH', fine: 'believes everybody, for a playground here' }]];
  return [
    around,
    () => keysAt(openIdMetadata, patient.clock),
    ...settings.registrations.map((own) => async () => [await tokenFor(own, 'TEAMS_APP_ID', login)]),
    ...kept.map((one) => async () => [await keptOne(one, settings, login)]),
  ];
}

function problemIn(problem: string): Finding {
  const [about = '', ...words] = problem.split(': ');
  return { about, wrong: words.join(': '), todo: 'Mend this setting first; then I can look further.' };
}

function addressOf(publicUrl: string, { auth }: TeamsSettings): Finding {
  const about = 'PUBLIC_URL';
  const { protocol, hostname } = new URL(publicUrl);
  const isHere = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(hostname);
  if (protocol === 'https:' && !isHere) return { about, fine: `Teams sends to ${publicUrl}/api/messages` };
  if (auth === 'none') return { about, fine: 'a playground needs no address' };
  return {
    about,
    wrong: `Teams cannot send to ${publicUrl}`,
    todo: 'Set it to the https address that people open; in the Azure Bot it is the messaging endpoint, with /api/messages.',
  };
}

function serviceUrlsOf({ serviceUrls = [connectorOfTeams] }: TeamsSettings): readonly Finding[] {
  const about = 'TEAMS_SERVICE_URLS';
  return serviceUrls.map((address): Finding => {
    const { protocol, hostname } = new URL(address);
    if (protocol === 'https:') return { about, fine: `messages go to ${address}` };
    if (['localhost', '127.0.0.1', '[::1]'].includes(hostname))
      return { about, fine: `messages go to a playground here, ${address}` };
    const todo = `Use https. For Teams itself leave this setting out: then it is ${connectorOfTeams}.`;
    return { about, wrong: `${address} would let others read our token on its way`, todo };
  });
}

// A token of Microsoft that is five minutes too early or too late is not believed.
const mostOff = 2 * 60;

async function keysAt(openIdMetadata: string, clock: Clock): Promise<readonly Finding[]> {
  const about = 'the keys of Microsoft';
  try {
    const { json, date } = await ask(openIdMetadata);
    const { jwks_uri } = z.object({ jwks_uri: z.url() }).parse(json);
    const { keys } = z.object({ keys: z.array(z.unknown()).min(1) }).parse((await ask(jwks_uri)).json);
    return [{ about, fine: `${keys.length} are there` }, ...clockAgainst(clock, date)];
  } catch (error) {
    return [
      {
        about,
        wrong: `were not had from ${new URL(openIdMetadata).host} (${codeOf(error)})`,
        todo: 'Without them nobody from Teams is believed. Look at the firewall, proxy and name server of this machine.',
      },
    ];
  }
}

async function ask(address: string): Promise<{ readonly json: unknown; readonly date: string }> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(patience) });
  return { json: await response.json(), date: response.headers.get('date') ?? '' };
}

function clockAgainst(clock: Clock, date: string): readonly Finding[] {
  const about = "the clock beside Microsoft's";
  const theirs = Date.parse(date);
  if (Number.isNaN(theirs)) return [];
  const off = Math.round((clock.now().getTime() - theirs) / 1_000);
  if (Math.abs(off) <= mostOff) return [{ about, fine: `${Math.abs(off)} seconds off` }];
  const wrong = `${Math.abs(off)} seconds ${off > 0 ? 'ahead' : 'behind'}`;
  const todo =
    'Set the time of this machine (timedatectl set-ntp true). From five minutes nobody from Teams is believed.';
  return [{ about, wrong, todo }];
}

async function keptOne(one: LockedRegistration, settings: TeamsSettings, login: string): Promise<Finding> {
  const about = `app ${one.appId}`;
  if (settings.registrations.some(({ appId }) => appId === one.appId))
    return {
      about,
      wrong: 'stands in TEAMS_APP_ID and in the database; the first one counts',
      todo: `Take one of them out: npm run teams -- remove ${one.appId}`,
    };
  try {
    return await tokenFor(unlocked(one, secretBox(settings.key ?? '')), about, login);
  } catch {
    const todo = `Put that key back, or add it again: npm run teams -- add ${one.appId} ${one.tenantId}`;
    return { about, wrong: 'its secret was locked with another ENCRYPTION_KEY', todo };
  }
}

async function tokenFor(registration: Registration, about: string, login: string): Promise<Finding> {
  const asked = await askToken(registration, login, patience);
  if ('token' in asked) return { about, fine: `its secret works in the tenant ${registration.tenantId}` };
  if ('failed' in asked)
    return {
      about,
      wrong: `Microsoft was not reached (${asked.failed})`,
      todo: `This machine must be able to reach ${login}. Look at its firewall, proxy and name server.`,
    };
  const number = asked.number === undefined ? '' : ` (AADSTS${asked.number})`;
  const todo =
    todoAt[asked.number ?? 0] ?? 'Look this code up on the page https://login.microsoftonline.com/error.';
  return {
    about,
    wrong: `Microsoft says ${asked.error}${number} in the tenant ${registration.tenantId}`,
    todo,
  };
}

const newSecret =
  'make one on the page "Certificates & secrets" of the app registration, and add it with npm run teams or TEAMS_APP_PASSWORD.';

/** learn.microsoft.com/entra/identity-platform/reference-error-codes. */
const todoAt: Readonly<Record<number, string>> = {
  7000215: `This is not the secret. Copy the column "Value", not "Secret ID", or ${newSecret}`,
  7000222: `The secret has ended: ${newSecret}`,
  700016: 'The app is not in this tenant. Compare both ids with the page "Configuration" of the Azure Bot.',
  90002: 'There is no such tenant. Compare the tenant id with the page "Configuration" of the Azure Bot.',
};
