import { text } from 'node:stream/consumers';
import express from 'express';
import pino from 'pino';
import { mailChecks } from '../adapters/mail/doctor.ts';
import { mailDoor } from '../adapters/mail/mail-door.ts';
import type { MailSettings } from '../adapters/mail/mail-settings.ts';
import { readMailSettings, whyNoMail } from '../adapters/mail/mail-settings.ts';
import { slackChecks } from '../adapters/slack/doctor.ts';
import { slackDoor } from '../adapters/slack/slack-door.ts';
import type { SlackSettings } from '../adapters/slack/slack-settings.ts';
import { readSlackSettings } from '../adapters/slack/slack-settings.ts';
import { teamsChecks } from '../adapters/teams/doctor.ts';
import { keptRegistrations } from '../adapters/teams/registration-store.ts';
import { CommandMistake, teamsCommand } from '../adapters/teams/teams-command.ts';
import type { TeamsSettings } from '../adapters/teams/teams-settings.ts';
import { readTeamsSettings } from '../adapters/teams/teams-settings.ts';
import { webDoor } from '../adapters/web/web-adapter.ts';
import packageFile from '../package.json' with { type: 'json' };
import { createBot, nameOf } from './bot.ts';
import { understand } from './commands.ts';
import type { Config } from './config.ts';
import { ConfigProblems, isOnlyHere, readConfig, warningsFor } from './config.ts';
import { DatabaseInUse, openDatabase, openToLook } from './db/database.ts';
import { migrate } from './db/migrate.ts';
import { openBeside } from './db/open-beside.ts';
import { transact } from './db/transact.ts';
import { rehearsalClock } from './demo/rehearsal-clock.ts';
import { examine } from './doctor.ts';
import { renewIndex } from './find/indexing.ts';
import { isNew, loadInventedRegion, ownSecret, rehearsalLines, setUpLines } from './first-start.ts';
import { frontDoorAt } from './front-door.ts';
import { forbiddenIn } from './harvest/forbidden-text.ts';
import { beat } from './heartbeat.ts';
import { ShowHome } from './home/home-intents.ts';
import { routes } from './intents.ts';
import type { Adapter } from './kernel/adapter.ts';
import { systemClock } from './kernel/clock.ts';
import { anyone, sealIntent } from './kernel/token.ts';
import { listen } from './listen.ts';
import { lettersOf, mailRoad } from './mail/letters.ts';
import { StopMail } from './mail/mail-intents.ts';
import { pageTokens } from './page-tokens.ts';
import { databaseKey } from './privacy/database-key.ts';
import { forgottenList } from './privacy/forgotten-list.ts';
import { lockOldDatabase } from './privacy/key-first-use.ts';
import { OpenSetUp } from './regions/region-intents.ts';
import { chores } from './schedule.ts';
import { causeAround, fail } from './start-troubles.ts';
import { stopOnSignals } from './stop-on-signals.ts';
import { workAt } from './work-at.ts';

const tell = (line: string) => process.stdout.write(`${line}\n`);

try {
  if (process.argv.includes('--doctor')) process.exit((await doctor()) ? 0 : 1);
  const command = process.argv.indexOf('--teams');
  if (command > 0) process.exit(await changeTeams(process.argv.slice(command + 1)));
  const slack = readSlackSettings(process.env);
  const teams = readTeamsSettings(process.env, await hasKeptRegistrations());
  const mail = readMailSettings(process.env);
  const problems = [...slack.problems, ...teams.problems, ...mail.problems];
  if (problems.length > 0) throw new ConfigProblems(problems);
  await start(readConfig(process.env), {
    demo: !process.argv.includes('--no-demo'),
    ...(slack.settings ? { slack: slack.settings } : {}),
    ...(teams.settings ? { teams: teams.settings } : {}),
    ...(mail.settings ? { mail: mail.settings } : {}),
  });
} catch (error) {
  if (error instanceof ConfigProblems)
    fail(1, ['These settings need a look:', ...error.problems.map((line) => `  ${line}`)]);
  if (error instanceof CommandMistake) fail(2, [error.message]);
  if (error instanceof DatabaseInUse) fail(75, [error.message]);
  const surroundings = causeAround(error);
  if (surroundings) fail(1, [`findeachother cannot start: ${surroundings}`]);
  throw error;
}

/** The registrations of Teams in the database; the bot may be running. */
async function changeTeams(args: readonly string[]): Promise<number> {
  await teamsCommand(args, {
    env: process.env,
    clock: systemClock,
    open: () => openBeside(readConfig(process.env).database),
    readInput: async () => (process.stdin.isTTY ? undefined : text(process.stdin)),
    tell,
  });
  return 0;
}

async function hasKeptRegistrations(): Promise<boolean> {
  const opened = await openToLook(readConfig(process.env).database);
  if (!opened) return false;
  // A database of before there were any has no table for them.
  const kept = await keptRegistrations(opened.db).catch(() => []);
  await opened.close();
  return kept.length > 0;
}

/** Looks at what the doors need, and says what to mend. Changes nothing; the bot may be running. */
async function doctor(): Promise<boolean> {
  const { publicUrl, database } = readConfig(process.env);
  const opened = await openToLook(database);
  const parts = { env: process.env, publicUrl, clock: systemClock, ...(opened ? { db: opened.db } : {}) };
  const checks = [...slackChecks(parts), ...(await teamsChecks(parts)), ...mailChecks(parts)];
  const healthy = await examine(checks, tell);
  await opened?.close();
  return healthy;
}

interface Options {
  /** Load the invented region at a first start. */
  readonly demo: boolean;
  readonly slack?: SlackSettings;
  readonly teams?: TeamsSettings;
  readonly mail?: MailSettings;
}

async function start(config: Config, options: Options): Promise<void> {
  const log = pino(
    { level: config.logLevel, redact: ['*.token', '*.secret', '*.authorization'] },
    pino.destination(2),
  );
  const opened = await openDatabase(config.database);
  const { db } = opened;
  await migrate(db);
  const begins = options.demo && (await isNew(opened));
  const { box, lines: aboutKey } = await databaseKey(opened, {
    database: config.database,
    key: config.encryptionKey,
    rehearses: begins || (await rehearsalClock(db)) !== undefined,
  });
  if (begins) await loadInventedRegion(opened, box, tell);
  await transact(db, renewIndex);
  const secret = config.secret ?? (await ownSecret(opened));
  const rehearsal = await rehearsalClock(db);
  const clock = rehearsal ?? systemClock;
  await lockOldDatabase(opened, { box, now: clock.now() });
  const forgotten = forgottenList(db, config.forgottenList, log);
  await forgotten.applyTo((tx) => workAt(tx, clock.now(), { adapters: [], routes, box }));
  const token = (intent: Parameters<typeof sealIntent>[1]) => sealIntent(secret, intent, anyone);
  const web = webDoor({
    db,
    clock,
    publicUrl: config.publicUrl,
    rehearsal: rehearsal !== undefined,
    defaultLanguage: config.defaultLanguage,
    version: packageFile.version,
    onError: (error) => log.error({ error: nameOf(error) }, 'a page failed'),
    tokens: pageTokens(token),
  });
  const slack =
    options.slack &&
    slackDoor({
      db,
      // Slack signs with the real time, also when a rehearsal sends its clock ahead.
      clock: systemClock,
      settings: options.slack,
      publicUrl: config.publicUrl,
      home: token(ShowHome({})),
      defaultLanguage: config.defaultLanguage,
      onError: (error) => log.error({ error: nameOf(error) }, 'something of Slack failed'),
    });
  // botbuilder takes a third of a second to load; without Teams nobody waits for it.
  const teams =
    options.teams &&
    (await import('../adapters/teams/teams-door.ts')).teamsDoor({
      db,
      // What Microsoft gives us is good for an hour of the real time, also when a rehearsal sends its clock ahead.
      clock: systemClock,
      settings: options.teams,
      home: token(ShowHome({})),
      defaultLanguage: config.defaultLanguage,
      ...(isOnlyHere(config.publicUrl) ? {} : { web: config.publicUrl }),
      onError: (error) => log.error({ error: nameOf(error) }, 'something of Teams failed'),
    });
  const noMail = options.mail && whyNoMail(config.publicUrl, options.mail, rehearsal !== undefined);
  const mail =
    options.mail && !noMail
      ? mailDoor({
          // Servers ask us to wait in real time, also when a rehearsal sends its clock ahead.
          clock: systemClock,
          settings: options.mail,
          letters: lettersOf({ db, clock, box, secret, pages: web }),
          stopToken: (letter) => token(StopMail({ secret: letter })),
        })
      : undefined;
  const adapters: readonly Adapter[] = [web, slack, teams, mail].filter((door) => door !== undefined);
  const bot = createBot({
    db,
    clock,
    secret,
    box,
    adapters,
    routes,
    chores: rehearsal ? [...chores, rehearsal.story] : chores,
    understand,
    forbidden: forbiddenIn,
    log,
    ...frontDoorAt(config.publicUrl, web),
    ...(mail ? { mail: mailRoad } : {}),
    afterChange: async (reply) => {
      if (reply.kind === 'say' && reply.erased) await forgotten.sweep();
      await rehearsal?.walk(db, () => bot.tick());
    },
  });
  for (const adapter of adapters) await adapter.start(bot.receive);
  await bot.takeOver(opened.kind === 'sqlite');

  const app = express().disable('x-powered-by').set('trust proxy', config.proxies);
  app.get('/healthz', (_request, response) => {
    response.json({
      status: 'ok',
      version: packageFile.version,
      database: opened.kind,
      doors: adapters.map(({ platform }) => platform),
    });
  });
  if (slack) app.use(slack.router);
  if (teams) app.use(teams.router);
  // Before the pages, which take forms of their own only.
  if (mail) app.use(mail.router);
  app.use(web.router);
  const listening = await listen(app, config);
  const heartbeat = beat(bot, forgotten, log);
  stopOnSignals(async () => {
    heartbeat.stop();
    const answered = listening.stop();
    for (const adapter of adapters) await adapter.stop();
    await answered;
    await bot.stop();
    await heartbeat.settled();
    await opened.close();
  });

  const address = config.publicUrl.replace(/:0$/, `:${listening.port}`);
  const firstSteps = rehearsal
    ? await rehearsalLines(opened, clock, address)
    : await setUpLines(opened, (setUp) => `${address}/see/${token(OpenSetUp({ secret: setUp }))}`);
  const ready = `findeachother ${packageFile.version} is ready on ${address} (${opened.kind}).`;
  tell([ready, ...warningsFor(config), ...(noMail ? [noMail] : []), ...aboutKey, ...firstSteps].join('\n'));
}
