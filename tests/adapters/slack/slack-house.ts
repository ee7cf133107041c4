import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { expect, onTestFinished } from 'vitest';
import { keptInstallations } from '../../../adapters/slack/installations.ts';
import { slackDoor } from '../../../adapters/slack/slack-door.ts';
import { createBot } from '../../../src/bot.ts';
import { understand } from '../../../src/commands.ts';
import { demoStart } from '../../../src/demo/load-demo.ts';
import { ShowHome } from '../../../src/home/home-intents.ts';
import { routes } from '../../../src/intents.ts';
import type { Intent } from '../../../src/kernel/intent.ts';
import type { Route } from '../../../src/kernel/route.ts';
import { secretBox } from '../../../src/kernel/secret-box.ts';
import { anyone, sealIntent } from '../../../src/kernel/token.ts';
import { post, tell } from '../../outbox/telling.ts';
import { freshDatabase } from '../../support/database.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { testBox } from '../../support/test-box.ts';
import { testDoor } from '../../support/test-door.ts';
import type { Transport } from './counterpart/http-delivery.ts';
import { httpDelivery } from './counterpart/http-delivery.ts';
import { slackDriver } from './counterpart/slack-driver.ts';
import type { SlackFront } from './counterpart/slack-front.ts';
import { slackFront } from './counterpart/slack-front.ts';
import type { SlackPerson } from './counterpart/slack-person.ts';
import { slackPerson } from './counterpart/slack-person.ts';
import type { Workspace, WorkspaceSeed } from './counterpart/workspace.ts';

export const signingSecret = 'a signing secret for tests';
const secret = 'a secret for tests';
const key = '5e'.repeat(32);

const members = [
  { name: 'omar', locale: 'nl-NL' },
  { name: 'tjitske', locale: 'nl-NL' },
  { name: 'gerrit', locale: 'en-GB' },
];
export const drieslag: WorkspaceSeed = { teamId: 'T0DRIESLAG', members, channels: ['hal'] };

export type SlackHouse = Awaited<ReturnType<typeof slackHouse>>;

interface Options {
  /** One: its token stands in the environment. More: they installed the app themselves. */
  readonly workspaces?: readonly WorkspaceSeed[];
  /** Any workspace may install the app, also when there is one. */
  readonly installs?: true;
  /** Slack counts calls, and says 429. */
  readonly limits?: true;
  /** What the bot waits for before it does anything. */
  readonly slowly?: () => Promise<unknown>;
  /** What people can ask besides. */
  readonly also?: readonly Route[];
  /** Slack comes over sockets in place of posts. */
  readonly socket?: {
    readonly appToken: string;
    open(front: SlackFront): Promise<{ readonly deliver: Transport }>;
  };
}

/** The invented region with the door of Slack, on a real server and before a Slack of our own, and a door of memory. */
export async function slackHouse({
  workspaces = [drieslag],
  installs,
  limits,
  slowly,
  also = [],
  socket,
}: Options = {}) {
  const crashes = hearCrashes();
  const opened = await freshDatabase('invited');
  onTestFinished(() => opened.close());
  const { db } = opened;
  const clock = movingClock(demoStart);
  const front = await slackFront({ clock, ...(limits ? { limits } : {}) });
  const own: Workspace[] = [];
  for (const seed of workspaces) own.push(await front.addWorkspace(seed));
  const many = installs || own.length > 1;
  const installations = keptInstallations(db, secretBox(key), clock);
  const install = ({ teamId, botToken, botUserId }: Workspace, at = clock.now()) =>
    installations.keep({ team: teamId, botToken, botUser: botUserId }, { scopes: '', at });
  if (many) for (const workspace of own.filter(({ installed }) => installed)) await install(workspace);

  const errors: unknown[] = [];
  const oauth = { clientId: '111.222', clientSecret: 'a client secret', key };
  const door = slackDoor({
    db,
    clock,
    publicUrl: 'http://127.0.0.1',
    home: sealIntent(secret, ShowHome({}), anyone),
    defaultLanguage: 'nl',
    settings: {
      signingSecret,
      apiUrl: front.apiUrl,
      ...(many ? { oauth } : { botToken: own[0]?.botToken ?? '' }),
      ...(socket ? { appToken: socket.appToken } : {}),
    },
    onError: (error) => void errors.push(error),
  });
  const other = testDoor('elsewhere');
  const bot = createBot({
    db,
    clock,
    secret,
    box: testBox,
    adapters: [door, other],
    routes: [...routes, tell, post, ...also],
    chores: [],
    understand,
    forbidden: () => undefined,
    log: pino({ level: 'silent' }),
  });
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const sockets = await socket?.open(front);
  await door.start(async (incoming) => {
    await slowly?.();
    return bot.receive(incoming);
  });
  onTestFinished(async () => {
    await door.stop();
    await bot.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await front.close();
    expect(crashes).toEqual([]);
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const http = httpDelivery({ url, signingSecret, clock });
  const driver = slackDriver({ front, clock, transport: sockets?.deliver ?? http.deliver });

  const inbox = () => db.selectFrom('inbox').selectAll().execute();
  const code = async (personId: string) =>
    (
      await db
        .selectFrom('badge_codes')
        .select('code')
        .where('seat_id', '=', personId)
        .where('replaced_at', 'is', null)
        .executeTakeFirstOrThrow()
    ).code;
  const comesIn = (name: string, workspace = own[0] as Workspace): Promise<SlackPerson> =>
    slackPerson({ front, driver, workspace, userId: workspace.userId(name) });
  return {
    db,
    clock,
    front,
    door,
    other,
    bot,
    url,
    http,
    driver,
    workspaces: own,
    workspace: own[0] as Workspace,
    installations,
    install,
    /** Mistakes of ours that the door noticed. */
    errors,
    inbox,
    code,
    /** Somebody has Slack open. */
    comesIn,
    /** The same, and said the code of the badge. */
    knows: async (personId: string, name: string, workspace?: Workspace) => {
      const person = await comesIn(name, workspace);
      await person.types(`mee ${await code(personId)}`);
      return person;
    },
    tokenFor: (personId: string, intent: Intent) => sealIntent(secret, intent, personId),
  };
}

/** What would have ended the process. */
function hearCrashes(): unknown[] {
  const crashes: unknown[] = [];
  const hear = (error: unknown) => void crashes.push(error);
  process.on('unhandledRejection', hear);
  process.on('uncaughtException', hear);
  onTestFinished(() => {
    process.off('unhandledRejection', hear);
    process.off('uncaughtException', hear);
  });
  return crashes;
}
