import { z } from 'zod';

export interface SlackSettings {
  readonly signingSecret: string;
  /** One workspace, whose token an administrator copied. */
  readonly botToken?: string;
  /** Many workspaces, which install the app themselves. */
  readonly oauth?: { readonly clientId: string; readonly clientSecret: string; readonly key: string };
  /** To try things out without an address of our own. */
  readonly appToken?: string;
  readonly apiUrl?: string;
}

/** What the environment says about Slack. `settings` is absent without any of it; `problems` say what to do. */
export function readSlackSettings(env: Readonly<Record<string, string | undefined>>): {
  readonly settings?: SlackSettings;
  readonly problems: readonly string[];
} {
  const given = Object.fromEntries(
    Object.entries(env).filter(
      ([name, value]) => value && (name.startsWith('SLACK_') || name === 'ENCRYPTION_KEY'),
    ),
  );
  if (!Object.keys(given).some((name) => name.startsWith('SLACK_'))) return { problems: [] };
  const read = environment.safeParse(given);
  if (!read.success)
    return { problems: read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) };
  const { data } = read;
  const problems = whatIsMissing(data);
  if (problems.length > 0) return { problems };
  return {
    problems,
    settings: {
      signingSecret: data.SLACK_SIGNING_SECRET ?? '',
      ...(data.SLACK_BOT_TOKEN ? { botToken: data.SLACK_BOT_TOKEN } : {}),
      ...(data.SLACK_CLIENT_ID && data.SLACK_CLIENT_SECRET && data.ENCRYPTION_KEY
        ? {
            oauth: {
              clientId: data.SLACK_CLIENT_ID,
              clientSecret: data.SLACK_CLIENT_SECRET,
              key: data.ENCRYPTION_KEY,
            },
          }
        : {}),
      ...(data.SLACK_APP_TOKEN ? { appToken: data.SLACK_APP_TOKEN } : {}),
      ...(data.SLACK_API_URL ? { apiUrl: data.SLACK_API_URL } : {}),
    },
  };
}

type Environment = z.infer<typeof environment>;

function whatIsMissing(data: Environment): string[] {
  const problems: string[] = [];
  // Without it anybody could pretend to be Slack; only Socket Mode does without.
  if (!data.SLACK_SIGNING_SECRET && !data.SLACK_APP_TOKEN)
    problems.push('SLACK_SIGNING_SECRET: is missing; it is on the page "Basic Information" of the app');
  if (!data.SLACK_BOT_TOKEN && !data.SLACK_CLIENT_ID)
    problems.push('SLACK_BOT_TOKEN: is missing; it is on the page "OAuth & Permissions" of the app');
  if (data.SLACK_BOT_TOKEN && data.SLACK_CLIENT_ID)
    problems.push('SLACK_BOT_TOKEN: one workspace, or many with SLACK_CLIENT_ID; leave one of them out');
  if (data.SLACK_CLIENT_ID && !data.SLACK_CLIENT_SECRET)
    problems.push('SLACK_CLIENT_SECRET: is missing; it is on the page "Basic Information" of the app');
  if (data.SLACK_CLIENT_ID && !data.ENCRYPTION_KEY)
    problems.push('ENCRYPTION_KEY: is missing; make one with: openssl rand -hex 32');
  return problems;
}

const token = (start: string) => z.string().startsWith(start, `must start with ${start}`).optional();

const environment = z.object({
  SLACK_SIGNING_SECRET: z.string().min(16, 'must have at least 16 signs').optional(),
  SLACK_BOT_TOKEN: token('xoxb-'),
  SLACK_APP_TOKEN: token('xapp-'),
  SLACK_CLIENT_ID: z.string().optional(),
  SLACK_CLIENT_SECRET: z.string().optional(),
  SLACK_API_URL: z.url({ error: 'must be an address, such as https://slack.com/api/' }).optional(),
  ENCRYPTION_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/i, 'must have 64 hexadecimal signs; make one with: openssl rand -hex 32')
    .optional(),
});
