import { dirname, join } from 'node:path';
import { z } from 'zod';

export interface Config {
  readonly port: number;
  readonly host: string;
  readonly publicUrl: string;
  readonly database: string;
  /** Seals buttons; made and kept in the database when the environment brings none. */
  readonly secret: string | undefined;
  /** Locks what people can be reached by; 64 hexadecimal signs. */
  readonly encryptionKey: string | undefined;
  /** Who was forgotten, outside the database, so that a backup of before knows it too. */
  readonly forgottenList: string;
  readonly logLevel: string;
  readonly defaultLanguage: 'nl' | 'en';
  /** How many proxies in front of us may be believed about where a request came from. */
  readonly proxies: number;
}

/** What is wrong with the environment: every problem, each with what to do. */
export class ConfigProblems extends Error {
  readonly problems: readonly string[];
  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Reads the environment once. Throws all problems together, so that one look is enough. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environment.safeParse(given);
  if (!read.success)
    throw new ConfigProblems(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  const {
    PORT,
    HOST,
    PUBLIC_URL,
    DATABASE_URL,
    SECRET,
    ENCRYPTION_KEY,
    FORGOTTEN_LIST,
    LOG_LEVEL,
    DEFAULT_LANGUAGE,
    TRUST_PROXY,
  } = read.data;
  return {
    port: PORT,
    host: HOST,
    publicUrl: (PUBLIC_URL ?? `http://${HOST === '0.0.0.0' ? '127.0.0.1' : HOST}:${PORT}`).replace(/\/$/, ''),
    database: DATABASE_URL,
    secret: SECRET,
    encryptionKey: ENCRYPTION_KEY,
    forgottenList: FORGOTTEN_LIST ?? besideDatabase(DATABASE_URL),
    logLevel: LOG_LEVEL,
    defaultLanguage: DEFAULT_LANGUAGE,
    proxies: TRUST_PROXY,
  };
}

/** What an administrator should know about these settings, though they work. */
export function warningsFor({ publicUrl, host }: Pick<Config, 'publicUrl' | 'host'>): string[] {
  const { protocol } = new URL(publicUrl);
  const here = isOnlyHere(publicUrl);
  const elsewhere = !['localhost', '127.0.0.1', '::1'].includes(host);
  if (protocol === 'http:' && !here) {
    return ['Others on the network can read along over http. Use https before people share phone numbers.'];
  }
  if (elsewhere && here)
    return ['Others can reach this bot, but its links point to this machine: set PUBLIC_URL.'];
  return [];
}

/** Does this address lead nowhere but to the machine that opens it? */
export function isOnlyHere(address: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(address).hostname);
}

// PostgreSQL has no folder of ours.
function besideDatabase(database: string): string {
  return join(/^\w+:/.test(database) ? 'data' : dirname(database), 'forgotten.txt');
}

const environment = z.object({
  PORT: z.coerce
    .number({ error: 'must be a number, such as 3978' })
    .int()
    .min(0, 'must be 0 or more')
    .max(65535, 'must be 65535 or less')
    .default(3978),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be the address people open, such as https://elkaar.example.nl',
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .refine(
      (value) => !/^\w+:/.test(value) || /^postgres(ql)?:\/\//.test(value),
      'must be postgres://… or a path to a file',
    )
    .default('data/findeachother.db'),
  SECRET: z.string().min(32, 'must have at least 32 signs; make one with: openssl rand -hex 32').optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must have 64 hexadecimal signs; make one with: openssl rand -hex 32')
    .optional(),
  FORGOTTEN_LIST: z.string().optional(),
  LOG_LEVEL: z
    .enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent'], {
      error: 'must be fatal, error, warn, info, debug or silent',
    })
    .default('warn'),
  DEFAULT_LANGUAGE: z.enum(['nl', 'en'], { error: 'must be nl or en' }).default('nl'),
  TRUST_PROXY: z.coerce
    .number({ error: 'must be the number of proxies in front, such as 1' })
    .int()
    .min(0)
    .max(5)
    .default(0),
});
