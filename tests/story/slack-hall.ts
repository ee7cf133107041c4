import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import { createBot } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import { demoStart } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import { routes } from '../../src/intents.ts';
import { seconds } from '../../src/kernel/clock.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { pageTokens } from '../../src/page-tokens.ts';
import { chores } from '../../src/schedule.ts';
import type { Transport } from '../adapters/slack/counterpart/http-delivery.ts';
import { httpDelivery } from '../adapters/slack/counterpart/http-delivery.ts';
import { wordsOf } from '../adapters/slack/counterpart/screen-words.ts';
import type { Place } from '../adapters/slack/counterpart/screens.ts';
import { slackDriver } from '../adapters/slack/counterpart/slack-driver.ts';
import { slackFront } from '../adapters/slack/counterpart/slack-front.ts';
import type { SlackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import { slackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import type { Workspace } from '../adapters/slack/counterpart/workspace.ts';
import { freshDatabase } from '../support/database.ts';
import { movingClock } from '../support/moving-clock.ts';
import { testBox } from '../support/test-box.ts';
import type { WebPerson } from './web-person.ts';
import { webPerson } from './web-person.ts';

const secret = 'a secret for tests';
const signingSecret = 'a signing secret for tests';

export type SlackHall = Awaited<ReturnType<typeof openSlackHall>>;

/** The invented region, with the whole bot behind the web door and the Slack door, and a Slack before it. */
export async function openSlackHall() {
  const opened = await freshDatabase('invited');
  const { db } = opened;
  const clock = movingClock(demoStart);
  const front = await slackFront({ clock, limits: true });
  const errors: unknown[] = [];
  const onError = (error: unknown) => void errors.push(error);
  const home = sealIntent(secret, ShowHome({}), anyone);
  const common = { db, clock, publicUrl: 'http://127.0.0.1', defaultLanguage: 'nl', onError } as const;
  const slack = slackDoor({
    ...common,
    home,
    settings: {
      signingSecret,
      apiUrl: front.apiUrl,
      oauth: { clientId: '111.222', clientSecret: 'a client secret', key: 'ab'.repeat(32) },
    },
  });
  const web = webDoor({
    ...common,
    rehearsal: false,
    tokens: pageTokens((intent) => sealIntent(secret, intent, anyone)),
  });
  const bot = createBot({
    db,
    clock,
    secret,
    box: testBox,
    adapters: [web, slack],
    routes,
    chores,
    understand,
    forbidden: forbiddenIn,
    log: pino({ level: 'fatal' }),
  });
  let thinksFor = 0;
  await slack.start(async (incoming) => {
    const reply = await bot.receive(incoming);
    clock.forward(thinksFor);
    thinksFor = 0;
    return reply;
  });
  await web.start(bot.receive);
  const server = express().use(slack.router).use(web.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { deliver } = httpDelivery({ url, signingSecret, clock });
  // People take a breath between two things they do; Slack counts by the second.
  const transport: Transport = (delivery) => {
    clock.forward(seconds(2));
    return deliver(delivery);
  };
  const driver = slackDriver({ front, clock, transport });

  const inSlack = (workspace: Workspace, name: string): Promise<SlackPerson> =>
    slackPerson({ front, driver, workspace, userId: workspace.userId(name) });

  async function codeOf(personId: string): Promise<string> {
    const found = db.selectFrom('badge_codes').select('code').where('seat_id', '=', personId);
    return (await found.where('replaced_at', 'is', null).executeTakeFirstOrThrow()).code;
  }

  const shown: Place[] = [];
  front.screens.changes.on('change', (place) => void shown.push(place));

  /** Who had this place on the screen: "TREGIO dirk", or the channel. */
  async function whoSees(place: Place): Promise<string> {
    const workspace = front.workspace(place.teamId);
    const nameOf = (userId: string) => `${place.teamId} ${workspace?.members.get(userId)?.name}`;
    if (place.kind !== 'message') return nameOf(place.userId);
    if (place.to !== undefined) return nameOf(place.to);
    for (const userId of workspace?.members.keys() ?? [])
      if ((await workspace?.directMessage(userId)) === place.channel) return nameOf(userId);
    return `${place.teamId} everybody`;
  }

  /** A second goes by, again and again, until everything that can go has gone. */
  async function secondsGoBy(count: number): Promise<void> {
    for (let n = 0; n < count; n++) {
      clock.forward(seconds(1));
      await bot.tick();
    }
  }

  return {
    db,
    clock,
    bot,
    front,
    errors,
    url,
    secondsGoBy,
    /** What is asked next takes so long to think about, as Slack sees it. */
    thinksFor: (milliseconds: number) => {
      thinksFor = milliseconds;
    },
    moveTo: async (moment: string) => {
      clock.moveTo(moment);
      await bot.tick();
      await secondsGoBy(30);
    },
    /** A workspace in which an administrator installs the app from our page. */
    installs: async (teamId: string, names: readonly string[], english: readonly string[] = []) => {
      const members = names.map((name) => ({
        name,
        locale: english.includes(name) ? 'en-GB' : 'nl-NL',
      }));
      const seed = { teamId, members, channels: ['algemeen'], notInstalled: true } as const;
      const workspace = await front.addWorkspace(seed);
      const begun = await fetch(`${url}/slack/install`, { redirect: 'manual' });
      const cookie = begun.headers.get('set-cookie')?.split(';')[0] ?? '';
      const admin = workspace.userId(names[0] ?? '');
      const back = await front.allows(workspace, admin, begun.headers.get('location') ?? '');
      const { pathname, search } = new URL(back);
      const done = await fetch(`${url}${pathname}${search}`, { headers: { cookie } });
      return { workspace, says: await done.text() };
    },
    inSlack,
    /** Somebody who said the code of a badge. */
    joins: async (workspace: Workspace, name: string, personId: string) => {
      const person = await inSlack(workspace, name);
      await person.types(`mee ${await codeOf(personId)}`);
      return person;
    },
    /** What Slack did not take, each with its reason. */
    refused: () =>
      front.calls
        .filter(({ answer }) => answer?.ok === false)
        .map(({ method, answer }) => `${method}: ${answer?.error}`),
    onTheWeb: (): Promise<WebPerson> => webPerson(url),
    codeOf,
    /** Everybody in Slack who ever had these words on the screen. */
    whoSaw: async (words: string): Promise<readonly string[]> => {
      const places = shown.filter((place) => JSON.stringify(place).includes(words));
      return [...new Set(await Promise.all(places.map(whoSees)))].sort();
    },
    close: async () => {
      await slack.stop();
      await web.stop();
      await bot.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await front.close();
      await opened.close();
    },
  };
}

/** What a message says now. */
export function saidIn(message: Place | undefined): string {
  return message ? wordsOf(message, () => '') : '';
}
