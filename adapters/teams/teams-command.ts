import type { Clock } from '../../src/kernel/clock.ts';
import type { SecretBox } from '../../src/kernel/secret-box.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { LockedRegistration } from './registration-store.ts';
import { dropRegistration, keepRegistration, keptRegistrations, unlocked } from './registration-store.ts';
import type { Registration } from './teams-settings.ts';
import { guid, readTeamsSettings } from './teams-settings.ts';

/** What an administrator typed is not right: one line that says so. */
export class CommandMistake extends Error {}

export interface TeamsCommandParts {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly clock: Clock;
  /** Opens the database, which may be in use by the bot. */
  open(): Promise<{ readonly db: Db; close(): Promise<void> }>;
  /** What comes in from a file or another program; undefined when somebody would have to type it. */
  readInput(): Promise<string | undefined>;
  readonly tell: (line: string) => void;
}

const usage = 'Say: add APP_ID TENANT_ID < file-with-the-client-secret, or: list, or: remove APP_ID';

/**
 * Adds, lists and removes the registrations in the database: one for each organisation. Throws CommandMistake.
 * @param args what stands after `npm run teams --`.
 */
export async function teamsCommand(args: readonly string[], parts: TeamsCommandParts): Promise<void> {
  const asked = readArgs(args);
  const box = boxOf(parts.env, asked.verb);
  const password = asked.verb === 'add' ? passwordIn(await parts.readInput()) : '';
  const { db, close } = await parts.open();
  try {
    if (asked.verb === 'list') await list(db, box, parts);
    else if (asked.verb === 'remove') await remove(db, asked.appId, parts);
    else if (box) await add(db, box, { ...asked, password }, parts);
  } finally {
    await close();
  }
}

type Asked =
  | { readonly verb: 'list' }
  | { readonly verb: 'add'; readonly appId: string; readonly tenantId: string }
  | { readonly verb: 'remove'; readonly appId: string };

function readArgs([verb, ...ids]: readonly string[]): Asked {
  const [app = '', tenant = ''] = ids;
  if (verb === 'list' && ids.length === 0) return { verb };
  if (verb === 'remove' && ids.length === 1) return { verb, appId: idIn('APP_ID', app) };
  if (verb === 'add' && ids.length === 2)
    return { verb, appId: idIn('APP_ID', app), tenantId: idIn('TENANT_ID', tenant) };
  throw new CommandMistake(usage);
}

async function add(
  db: Db,
  box: SecretBox,
  registration: Registration,
  { env, clock, tell }: TeamsCommandParts,
): Promise<void> {
  const { appId, tenantId } = registration;
  if (appId === env.TEAMS_APP_ID?.toLowerCase())
    throw new CommandMistake('This app stands in TEAMS_APP_ID already. Take it out there first.');
  const before = await keptRegistrations(db);
  await keepRegistration(db, box, registration, clock.now());
  const isKnown = before.some((one) => one.appId === appId);
  tell(isKnown ? `${appId} has a new secret.` : `${appId} is added, for the tenant ${tenantId}.`);
  const hasDoor = before.length > 0 || readTeamsSettings(env).settings;
  tell(
    hasDoor
      ? 'A bot that runs takes it within a minute.'
      : 'Start the bot again: then it opens a door for Teams.',
  );
  tell('npm run doctor says whether the secret works.');
}

async function list(db: Db, box: SecretBox | undefined, { env, tell }: TeamsCommandParts): Promise<void> {
  const all = await keptRegistrations(db);
  const { TEAMS_APP_ID: own, TEAMS_TENANT_ID: tenant } = env;
  if (own) tell(`${own}  tenant ${tenant}  in TEAMS_APP_ID`);
  for (const one of all) tell(lineOf(one, box));
  if (!own && all.length === 0) tell('None yet.');
}

async function remove(db: Db, appId: string, { tell }: TeamsCommandParts): Promise<void> {
  if (!(await dropRegistration(db, appId)))
    throw new CommandMistake(`${appId} is not in the database. See: npm run teams -- list`);
  tell(`${appId} is removed, with its secret. A bot that runs lets go of it within a minute.`);
}

const noPassword =
  'Give the client secret on standard input, never as a word of the command: … add APP_ID TENANT_ID < secret.txt';

function passwordIn(input: string | undefined): string {
  const password = input?.trim() ?? '';
  if (password === '' || /\s/.test(password)) throw new CommandMistake(noPassword);
  return password;
}

/** Only who adds must have the key. */
function boxOf({ ENCRYPTION_KEY: key = '' }: TeamsCommandParts['env'], verb: string): SecretBox | undefined {
  if (/^[0-9a-f]{64}$/i.test(key)) return secretBox(key);
  if (verb === 'add') throw new CommandMistake(noKey);
  return undefined;
}

const noKey =
  'ENCRYPTION_KEY: must have 64 hexadecimal signs, the same as for the bot; make one with: openssl rand -hex 32';

function idIn(name: string, typed: string): string {
  const read = guid.safeParse(typed);
  if (read.success) return read.data;
  throw new CommandMistake(`${name}: ${read.error.issues[0]?.message}`);
}

function lineOf(one: LockedRegistration, box: SecretBox | undefined): string {
  const line = `${one.appId}  tenant ${one.tenantId}  since ${one.addedAt.slice(0, 10)}`;
  try {
    if (box) unlocked(one, box);
    return line;
  } catch {
    return `${line}  locked with another ENCRYPTION_KEY; add it again`;
  }
}
