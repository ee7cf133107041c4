import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { slackDoor } from '../../adapters/slack/slack-door.ts';
import { teamsDoor } from '../../adapters/teams/teams-door.ts';
import { webDoor } from '../../adapters/web/web-adapter.ts';
import { createBot, nameOf } from '../../src/bot.ts';
import { understand } from '../../src/commands.ts';
import type { OpenDatabase } from '../../src/db/database.ts';
import { demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { forbiddenIn } from '../../src/harvest/forbidden-text.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import { routes } from '../../src/intents.ts';
import { seconds } from '../../src/kernel/clock.ts';
import { anyone, sealIntent } from '../../src/kernel/token.ts';
import { pageTokens } from '../../src/page-tokens.ts';
import { chores } from '../../src/schedule.ts';
import { httpDelivery } from '../adapters/slack/counterpart/http-delivery.ts';
import { slackDriver } from '../adapters/slack/counterpart/slack-driver.ts';
import { slackFront } from '../adapters/slack/counterpart/slack-front.ts';
import { slackPerson } from '../adapters/slack/counterpart/slack-person.ts';
import { teamsDelivery } from '../adapters/teams/counterpart/delivery.ts';
import type { ShownMessage } from '../adapters/teams/counterpart/screens.ts';
import { teamsDriver } from '../adapters/teams/counterpart/teams-driver.ts';
import { teamsFront } from '../adapters/teams/counterpart/teams-front.ts';
import type { TeamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import { teamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import type { Conversation, Tenant } from '../adapters/teams/counterpart/tenants.ts';
import type { Registration } from '../adapters/teams/counterpart/token-issuer.ts';
import { freshDatabase } from '../support/database.ts';
import { movingClock } from '../support/moving-clock.ts';
import { testBox } from '../support/test-box.ts';
import { webPerson } from './web-person.ts';

const secret = 'a secret for tests';
const signingSecret = 'a signing secret for tests';

export type TeamsHall = Awaited<ReturnType<typeof openTeamsHall>>;

/** An organisation in Teams, with the bot it registered itself. */
export interface Organisation {
  readonly tenant: Tenant;
  readonly registration: Registration;
}

/**
 * The invented region, with the whole bot behind three doors: Teams for two organisations, Slack for one, and the web.
 * The messages of Teams and Slack go over the wire as they do there.
 */
export async function openTeamsHall({
  log = pino({ level: 'fatal' }),
  opened: given,
}: {
  log?: pino.Logger;
  opened?: OpenDatabase;
} = {}) {
  const opened = given ?? (await freshDatabase('invited'));
  const { db } = opened;
  const clock = movingClock(demoStart);
  if (given) await loadDemo({ db, now: clock.now(), box: testBox });
  const front = await teamsFront({ clock, limits: true });
  const organisation = (members: readonly { name: string; locale?: string }[], channels?: string[]) => {
    const registration = {
      appId: crypto.randomUUID(),
      password: 'a password for tests',
      tenantId: crypto.randomUUID(),
    };
    front.register(registration);
    const tenant = front.addTenant({ ...registration, members, ...(channels ? { channels } : {}) });
    return { tenant, registration };
  };
  const regio = organisation([{ name: 'evert' }, { name: 'baukje' }, { name: 'omar' }], ['Hal']);
  const stad = organisation([{ name: 'gerrit', locale: 'en-GB' }, { name: 'xandra' }]);
  const slackSide = await slackFront({ clock, limits: true });
  const stap = await slackSide.addWorkspace({ teamId: 'TSTAP', members: [{ name: 'berend' }] });

  const errors: unknown[] = [];
  const onError = (error: unknown) => {
    errors.push(error);
    log.error({ error: nameOf(error) }, 'a door failed');
  };
  const home = sealIntent(secret, ShowHome({}), anyone);
  const common = { db, clock, publicUrl: 'http://127.0.0.1', defaultLanguage: 'nl', home, onError } as const;
  const teams = teamsDoor({
    ...common,
    settings: {
      registrations: [regio.registration, stad.registration],
      serviceUrls: [`${front.url}/emea/`],
      auth: 'full',
      addresses: { openIdMetadata: front.openIdUrl, issuer: front.issuer.issuer, login: front.loginUrl },
    },
  });
  const slack = slackDoor({
    ...common,
    settings: { signingSecret, botToken: stap.botToken, apiUrl: slackSide.apiUrl },
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
    adapters: [web, slack, teams],
    routes,
    chores,
    understand,
    forbidden: forbiddenIn,
    log,
  });
  await teams.start(bot.receive);
  await slack.start(bot.receive);
  await web.start(bot.receive);
  const server = express().use(teams.router).use(slack.router).use(web.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  // People take a breath between two things they do; Teams and Slack count by the second.
  const breathe = () => clock.forward(seconds(2));
  const toTeams = teamsDelivery(front, url);
  const driver = teamsDriver({
    front,
    clock,
    delivery: {
      ...toTeams,
      deliver: (activity) => {
        breathe();
        return toTeams.deliver(activity);
      },
    },
  });
  const toSlack = httpDelivery({ url, signingSecret, clock });
  const slackSends = slackDriver({
    front: slackSide,
    clock,
    transport: (delivery) => {
      breathe();
      return toSlack.deliver(delivery);
    },
  });

  const shown: ShownMessage[] = [];
  front.screens.changes.on('change', (place) => void (place.kind === 'message' && shown.push(place)));

  /** Whose chat this is, or the name of the channel. */
  function whoseIs({ tenantId, conversation }: ShownMessage): string {
    const { tenant } = [regio, stad].find((one) => one.tenant.tenantId === tenantId) ?? regio;
    const where = tenant.conversation(conversation);
    return where?.with?.member.name ?? where?.name ?? conversation;
  }

  async function codeOf(personId: string): Promise<string> {
    const found = db.selectFrom('badge_codes').select('code').where('seat_id', '=', personId);
    return (await found.where('replaced_at', 'is', null).executeTakeFirstOrThrow()).code;
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
    front,
    slackSide,
    errors,
    /** Two organisations in Teams, and a workspace in Slack. */
    regio,
    stad,
    secondsGoBy,
    moveTo: async (moment: string) => {
      clock.moveTo(moment);
      await bot.tick();
      await secondsGoBy(30);
    },
    /** Somebody of an organisation puts the bot in Teams. */
    inTeams: async ({ tenant, registration }: Organisation, name: string): Promise<TeamsPerson> => {
      const { appId } = registration;
      const who = { tenant, member: tenant.member(name), bot: { appId, name: 'findeachother' } };
      const person = teamsPerson({ ...who, front, driver });
      await person.lets();
      return person;
    },
    /** The team lets it in too. Nobody gets to see anything of that. */
    letsIntoTeam: (person: TeamsPerson, conversation: Conversation) => driver.lets(person, { conversation }),
    inSlack: (name: string) =>
      slackPerson({ front: slackSide, driver: slackSends, workspace: stap, userId: stap.userId(name) }),
    onTheWeb: () => webPerson(url),
    codeOf,
    /** Everybody in Teams who ever had these words in a chat or channel. */
    whoSaw: (words: string): readonly string[] =>
      [...new Set(shown.filter((one) => JSON.stringify(one).includes(words)).map(whoseIs))].sort(),
    /** What Teams and Slack did not take, each with its reason. */
    refused: () => [
      ...front.calls
        .filter(({ answer }) => (answer?.status ?? 0) >= 400)
        .map(({ call, answer }) => `${call}: ${JSON.stringify(answer?.body)}`),
      ...slackSide.calls
        .filter(({ answer }) => answer?.ok === false)
        .map(({ method, answer }) => `${method}: ${answer?.error}`),
    ],
    close: async () => {
      await teams.stop();
      await slack.stop();
      await web.stop();
      await bot.stop();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await front.close();
      await slackSide.close();
      await opened.close();
    },
  };
}
