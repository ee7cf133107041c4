import type { Check, Finding } from '../../src/kernel/check.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { AskedSlack } from './ask-slack.ts';
import { askSlack } from './ask-slack.ts';
import { allInstallations } from './installations.ts';
import { botScopes } from './scopes.ts';
import type { SlackSettings } from './slack-settings.ts';
import { readSlackSettings } from './slack-settings.ts';

export interface SlackPatient {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly publicUrl: string;
  readonly clock: Clock;
  /** Absent while there is no database. */
  readonly db?: Db;
}

/** What this door needs around it: its settings, the address, the clock, and what Slack says to each token. */
export function slackChecks(patient: SlackPatient): readonly Check[] {
  const { settings, problems } = readSlackSettings(patient.env);
  if (problems.length > 0) return [async () => problems.map(problemIn)];
  if (!settings) return [async () => [{ about: 'Slack', fine: 'not in use: there is no setting SLACK_…' }]];
  const ask = askSlack(settings.apiUrl);
  const { botToken, appToken, oauth } = settings;
  return [
    async () => [signingSecretOf(settings), addressOf(settings, patient.publicUrl)],
    async () => [clockAgainst(patient.clock, await ask('api.test'))],
    ...(botToken ? [async () => tokenIn('SLACK_BOT_TOKEN', await ask('auth.test', botToken))] : []),
    ...(appToken ? [async () => [appTokenIn(await ask('apps.connections.open', appToken))]] : []),
    ...(oauth ? [async () => installed(patient, oauth.key, ask)] : []),
  ];
}

function problemIn(problem: string): Finding {
  const [about = '', ...words] = problem.split(': ');
  return { about, wrong: words.join(': '), todo: 'Mend this setting first; then I can look further.' };
}

function signingSecretOf({ signingSecret, appToken }: SlackSettings): Finding {
  const about = 'SLACK_SIGNING_SECRET';
  if (signingSecret === '' && appToken) return { about, fine: 'not needed in Socket Mode' };
  if (/^[0-9a-f]{32}$/.test(signingSecret)) return { about, fine: 'looks like one of Slack' };
  return {
    about,
    wrong: `has ${signingSecret.length} signs; Slack makes 32, all of them 0-9 or a-f`,
    todo: 'Copy it again: the page "Basic Information" of the app, under "Signing Secret".',
  };
}

function addressOf({ appToken }: SlackSettings, publicUrl: string): Finding {
  const about = 'PUBLIC_URL';
  const { protocol, hostname } = new URL(publicUrl);
  const isHere = /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[::1\])/.test(hostname);
  if (protocol === 'https:' && !isHere) return { about, fine: `Slack sends to ${publicUrl}/slack/events` };
  if (appToken) return { about, fine: 'Slack needs no address in Socket Mode' };
  return {
    about,
    wrong: `Slack cannot send to ${publicUrl}`,
    todo: 'Set it to the https address that people open, or try things out with SLACK_APP_TOKEN.',
  };
}

// Slack's signature holds a time, and one that is five minutes off is refused.
const mostOff = 2 * 60;

function clockAgainst(clock: Clock, { date, failed }: AskedSlack): Finding {
  const about = 'the clock';
  if (date === undefined) return notReached(about, failed);
  const off = Math.round((clock.now().getTime() - date.getTime()) / 1_000);
  if (Math.abs(off) <= mostOff) return { about, fine: `${Math.abs(off)} seconds beside Slack's` };
  return {
    about,
    wrong: `${Math.abs(off)} seconds ${off > 0 ? 'ahead of' : 'behind'} Slack's`,
    todo: 'Set the time of this machine (timedatectl set-ntp true). After five minutes Slack is not believed any more.',
  };
}

function tokenIn(about: string, asked: AskedSlack): readonly Finding[] {
  if (asked.failed !== undefined) return [notReached(about, asked.failed)];
  if (asked.error !== undefined)
    return [{ about, wrong: `Slack says ${asked.error}`, todo: todoAt(asked.error) }];
  const missing = botScopes.filter((scope) => !asked.scopes.includes(scope));
  const where = { about, fine: `works in the workspace ${asked.team}` };
  if (missing.length === 0)
    return [where, { about: `${about}, scopes`, fine: `all ${botScopes.length} are there` }];
  return [
    where,
    {
      about: `${about}, scopes`,
      wrong: `missing: ${missing.join(', ')}`,
      todo: 'Add them on the page "OAuth & Permissions", and install the app again.',
    },
  ];
}

function appTokenIn({ error, failed }: AskedSlack): Finding {
  const about = 'SLACK_APP_TOKEN';
  if (failed !== undefined) return notReached(about, failed);
  if (error === undefined) return { about, fine: 'opens connections' };
  const todo =
    'Make one on the page "Basic Information", under "App-Level Tokens", with connections:write; and turn Socket Mode on.';
  return { about, wrong: `Slack says ${error}`, todo };
}

async function installed(
  { db, publicUrl }: SlackPatient,
  key: string,
  ask: ReturnType<typeof askSlack>,
): Promise<readonly Finding[]> {
  const workspaces = db ? await allInstallations(db, secretBox(key)) : [];
  const install = `${publicUrl}/slack/install`;
  if (workspaces.length === 0)
    return [{ about: 'workspaces', fine: `none yet; an administrator opens ${install}` }];
  const findings = workspaces.map(async ({ team, botToken }) => {
    const about = `workspace ${team}`;
    if (botToken !== undefined) return tokenIn(about, await ask('auth.test', botToken));
    const wrong = 'its token was locked with another ENCRYPTION_KEY';
    return [{ about, wrong, todo: `Put that key back, or install the app there again: ${install}` }];
  });
  return (await Promise.all(findings)).flat();
}

function notReached(about: string, failed = 'no answer'): Finding {
  return {
    about,
    wrong: `Slack was not reached (${failed})`,
    todo: 'This machine must be able to reach https://slack.com. Look at its firewall, proxy and name server.',
  };
}

function todoAt(error: string): string {
  return error === 'missing_scope'
    ? 'Add the scopes on the page "OAuth & Permissions", and install the app again.'
    : 'Install the app in the workspace again, and take the new token.';
}
