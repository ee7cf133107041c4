import type { AddressInfo } from 'node:net';
import express from 'express';
import pino from 'pino';
import { expect, onTestFinished, vi } from 'vitest';
import { teamsDoor } from '../../../adapters/teams/teams-door.ts';
import type { TeamsSettings } from '../../../adapters/teams/teams-settings.ts';
import { createBot } from '../../../src/bot.ts';
import { understand } from '../../../src/commands.ts';
import { demoStart } from '../../../src/demo/load-demo.ts';
import { ShowHome } from '../../../src/home/home-intents.ts';
import { routes } from '../../../src/intents.ts';
import type { Intent } from '../../../src/kernel/intent.ts';
import { anyone, sealIntent } from '../../../src/kernel/token.ts';
import type { DeliveryKind } from '../../../src/kernel/work.ts';
import { post, Tell, tell } from '../../outbox/telling.ts';
import { freshDatabase } from '../../support/database.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { testBox } from '../../support/test-box.ts';
import { testDoor } from '../../support/test-door.ts';
import { teamsDelivery } from './counterpart/delivery.ts';
import { teamsDriver } from './counterpart/teams-driver.ts';
import { teamsFront } from './counterpart/teams-front.ts';
import { teamsPerson } from './counterpart/teams-person.ts';
import type { TenantSeed } from './counterpart/tenants.ts';
import type { Registration } from './counterpart/token-issuer.ts';

const secret = 'a secret for tests';

export type TeamsHouse = Awaited<ReturnType<typeof teamsHouse>>;

interface Options {
  /** Teams counts calls, and says 429. */
  readonly limits?: true;
  /** Beside Omar, Tjitske and Gerrit. */
  readonly members?: TenantSeed['members'];
  /** Beside the one of the house. */
  readonly registrations?: readonly Registration[];
  readonly settings?: Partial<TeamsSettings>;
  /** What the bot waits for before it does anything. */
  readonly slowly?: () => Promise<unknown>;
}

/** The invented region with the door of Teams, on a real server and before a Teams of our own, and a door of memory. */
export async function teamsHouse({
  limits,
  members = [],
  registrations = [],
  settings,
  slowly,
}: Options = {}) {
  const opened = await freshDatabase('invited');
  onTestFinished(() => opened.close());
  const { db } = opened;
  const clock = movingClock(demoStart);
  const front = await teamsFront({ clock, ...(limits ? { limits } : {}) });
  const registration: Registration = {
    appId: crypto.randomUUID(),
    password: 'a password for tests',
    tenantId: crypto.randomUUID(),
  };
  front.register(registration);
  const tenant = front.addTenant({
    tenantId: registration.tenantId,
    members: [{ name: 'Omar' }, { name: 'Tjitske' }, { name: 'Gerrit', locale: 'en-GB' }, ...members],
    channels: ['Hal'],
  });

  const errors: unknown[] = [];
  const door = teamsDoor({
    db,
    clock,
    home: sealIntent(secret, ShowHome({}), anyone),
    defaultLanguage: 'nl',
    settings: {
      registrations: [registration, ...registrations],
      auth: 'full',
      serviceUrls: [`${front.url}/emea/`],
      addresses: { openIdMetadata: front.openIdUrl, issuer: front.issuer.issuer, login: front.loginUrl },
      ...settings,
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
    routes: [...routes, tell, post],
    chores: [],
    understand,
    forbidden: () => undefined,
    log: pino({ level: 'silent' }),
  });
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
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
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const delivery = teamsDelivery(front, url);
  const driver = teamsDriver({ front, clock, delivery });
  const named = { appId: registration.appId, name: 'findeachother' };

  const who = (name: string) => ({ tenant, member: tenant.member(name), bot: named });
  const chatOf = (name: string) => ({ conversation: tenant.personal(named.appId, tenant.member(name)) });
  const code = async (personId: string) =>
    (
      await db
        .selectFrom('badge_codes')
        .select('code')
        .where('seat_id', '=', personId)
        .where('replaced_at', 'is', null)
        .executeTakeFirstOrThrow()
    ).code;
  /** Somebody has Teams open. */
  const sees = (name: string) => teamsPerson({ ...who(name), front, driver });
  /** Somebody has Teams open, and the bot in it. */
  const comesIn = async (name: string) => {
    const person = sees(name);
    await driver.lets(who(name), chatOf(name));
    await expect.poll(() => person.messages().length).toBeGreaterThan(0);
    return person;
  };
  return {
    db,
    clock,
    front,
    door,
    other,
    bot,
    url,
    delivery,
    driver,
    tenant,
    registration,
    who,
    chatOf,
    /** Mistakes of ours that the door noticed. */
    errors,
    inbox: () => db.selectFrom('inbox').selectAll().execute(),
    sees,
    comesIn,
    codeOf: code,
    /** The same, and said the code of the badge. */
    knows: async (personId: string, name: string) => {
      const person = await comesIn(name);
      await person.types(`mee ${await code(personId)}`);
      return person;
    },
    address: (name: string) => ({
      platform: 'teams',
      tenant: tenant.tenantId,
      id: tenant.member(name).aadId,
    }),
    tokenFor: (personId: string, intent: Intent) => sealIntent(secret, intent, personId),
  };
}

/** The organiser tells somebody something. */
export async function tells(house: TeamsHouse, who: string, text: string, kind: DeliveryKind): Promise<void> {
  const from = { platform: 'elsewhere', tenant: '', id: 'X1' };
  const at = house.clock.now().toISOString();
  await house.db
    .insertInto('doors')
    .values({ ...from, person_id: 'X1', linked_at: at, preferred_at: at })
    .onConflict((c) => c.doNothing())
    .execute();
  const token = house.tokenFor('X1', Tell({ who, text, kind, key: kind === 'replace' ? 'board' : text }));
  const said = { kind: 'press', token } as const;
  await house.bot.receive({ event: crypto.randomUUID(), from, said, where: { kind: 'private' } });
  await house.bot.tick();
}

/** Time passes, and the bot does what is due. */
export async function passes(house: TeamsHouse, milliseconds: number): Promise<void> {
  house.clock.forward(milliseconds);
  await house.bot.tick();
}

/** Of everything that is waited for, this long one ends at once. Gives back what was waited for. */
export function hurry(longOne: number): readonly number[] {
  const real = AbortSignal.timeout.bind(AbortSignal);
  const waits: number[] = [];
  vi.spyOn(AbortSignal, 'timeout').mockImplementation((milliseconds) => {
    waits.push(milliseconds);
    return real(milliseconds === longOne ? 50 : milliseconds);
  });
  return waits;
}

/** How often these words stand in somebody's chat. */
export const copies = (house: TeamsHouse, name: string, text: string) => {
  const { conversation } = house.chatOf(name);
  const shown = house.front.screens.messages(conversation.id, house.tenant.member(name).aadId);
  return shown.filter(({ activity }) => activity.summary === text).length;
};
