import type { AddressInfo } from 'node:net';
import express from 'express';
import { expect, onTestFinished } from 'vitest';
import { teamsDoor } from '../../adapters/teams/teams-door.ts';
import { ShowHome } from '../../src/home/home-intents.ts';
import type { FormValue } from '../../src/kernel/adapter.ts';
import { teamsDelivery } from '../adapters/teams/counterpart/delivery.ts';
import { teamsDriver } from '../adapters/teams/counterpart/teams-driver.ts';
import { teamsFront } from '../adapters/teams/counterpart/teams-front.ts';
import type { TeamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import { teamsPerson } from '../adapters/teams/counterpart/teams-person.ts';
import type { OpenDoor, Seen, Visitor } from './door-driver.ts';
import type { ReplyKind } from './replies-of.ts';
import { repliesOf } from './replies-of.ts';

const registration = {
  appId: 'fea00000-0000-4000-8000-000000000001',
  password: 'a password for tests',
  tenantId: 'd1e51a90-0000-4000-8000-000000000001',
};
const names = (reads: 'nl' | 'en') => Array.from({ length: 6 }, (_, n) => `${reads}-${n + 1}`);

/** The Teams door on a real server, with a Teams before it; people have Teams on their screen. */
export const openTeamsDoor: OpenDoor = async ({ db, clock, seal }) => {
  const front = await teamsFront({ clock });
  front.register(registration);
  const members = [
    ...names('nl').map((name) => ({ name, locale: 'nl-NL' })),
    ...names('en').map((name) => ({ name, locale: 'en-GB' })),
  ];
  const tenant = front.addTenant({ tenantId: registration.tenantId, members });
  const mistakes: unknown[] = [];
  const door = teamsDoor({
    db,
    clock,
    home: seal(ShowHome({})),

    defaultLanguage: 'nl',
    onError: (error) => void mistakes.push(error),
    settings: {
      registrations: [registration],
      serviceUrls: [`${front.url}/`],
      auth: 'full',
      addresses: {
        openIdMetadata: front.openIdUrl,
        issuer: front.issuer.issuer,
        login: front.loginUrl,
      },
    },
  });
  const server = express().use(door.router).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  onTestFinished(async () => {
    await door.stop();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await front.close();
    expect(mistakes).toEqual([]);
  });
  const delivery = teamsDelivery(front, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const driver = teamsDriver({ front, clock, delivery });
  const free = { nl: names('nl'), en: names('en') };
  const said = repliesOf(door);
  return {
    adapter: said.adapter,
    comesIn: async (reads) => {
      const member = tenant.member(free[reads].shift() ?? '');
      const bot = { appId: registration.appId, name: 'findeachother' };
      const person = teamsPerson({ tenant, member, bot, front, driver });
      await person.lets();
      return visitor(person, () => said.kinds(member.aadId));
    },
    // Teams holds none: each thing it tells is a request of its own.
    openConnections: () => 0,
  };
};

function visitor(person: TeamsPerson, replies: () => readonly ReplyKind[]): Visitor {
  async function see(deed: () => Promise<unknown>): Promise<Seen> {
    const before = replies().length;
    await deed();
    const refused = replies().slice(before).includes('refuse');
    return { refused, words: person.words(), live: person.live() };
  }

  return {
    // Nothing is told to a bot when somebody opens its chat: people say something first.
    look: () => see(() => person.types('hoi')),
    say: (text) => see(() => person.types(text)),
    press: (label) => see(() => pressesAndSaysYes(person, label)),
    submit: (label, values) =>
      see(async () => {
        person.fills(typed(values));
        await pressesAndSaysYes(person, label);
      }),
    again: () => see(() => person.again()),
    behind: (label) => (person.behind(label).data as { fea: { token: string } }).fea.token,
    send: (token) => {
      const fea = { kind: 'press', token, nonce: crypto.randomUUID(), index: 0 };
      return see(() => person.pressesForged({ title: 'Doorgestuurd', verb: 'fea', data: { fea } }));
    },
    received: () => person.notifications(),
  };
}

/** What only folds out has the next button in it: the form, or the yes to what is asked once more. */
async function pressesAndSaysYes(person: TeamsPerson, label: string): Promise<void> {
  let before = person.buttons().map(({ action }) => action);
  let done = await person.presses(label);
  while (done === undefined) {
    const next = person.buttons().find(({ action }) => !before.includes(action));
    if (!next) throw new Error(`"${label}" folds out nothing to press`);
    before = person.buttons().map(({ action }) => action);
    done = await person.presses(next);
  }
}

// Teams itself stops a box that is empty; with a space in it, it comes to us.
function typed(values: Readonly<Record<string, FormValue>>): Record<string, FormValue> {
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value === '' ? ' ' : value]),
  );
}
