import { describe, expect, test } from 'vitest';
import { CommandMistake, teamsCommand } from '../../../adapters/teams/teams-command.ts';
import { minutes } from '../../../src/kernel/clock.ts';
import type { TeamsHouse } from './teams-house.ts';
import { teamsHouse, tells } from './teams-house.ts';

const key = 'ab'.repeat(32);
const app = '4d0d5bcb-7d4f-4c3b-9a3b-0d8a1f5b6c7d';
const tenantId = '9a1f0c55-2f5e-4f0e-8f55-6a7d3b2c1e0f';
const password = 'a~secret.of-Vloedkop_1';

/** The house of one organisation, and Dirk of another that has Teams too; the administrator types commands. */
async function twoOrganisations(by = key) {
  const house = await teamsHouse({ settings: { key: by } });
  house.front.register({ appId: app, password, tenantId });
  const tenant = house.front.addTenant({ tenantId, members: [{ name: 'Dirk' }] });
  const dirk = { tenant, member: tenant.member('Dirk'), bot: { appId: app, name: 'findeachother' } };
  const chat = { conversation: tenant.personal(app, dirk.member) };
  tenant.letsIn(app, chat.conversation);
  const says = async (text: string) => {
    const told = house.driver.activity(dirk, chat, 'message', { text });
    const { status } = await told.ack.catch(() => ({ status: 401 }));
    await house.door.stop();
    return status;
  };
  const screen = () =>
    house.front.screens
      .messages(chat.conversation.id, dirk.member.aadId)
      .map(({ activity }) => activity.summary);
  return { house, says, screen };
}

async function types(house: TeamsHouse, args: readonly string[], input?: string, env: object = {}) {
  const lines: string[] = [];
  await teamsCommand(args, {
    env: { ENCRYPTION_KEY: key, ...env },
    clock: house.clock,
    open: async () => ({ db: house.db, close: async () => {} }),
    readInput: async () => input,
    tell: (line) => void lines.push(line),
  });
  return lines;
}

const addIt = ['add', app, tenantId];

describe('registrations in the database', () => {
  test('a bot that runs takes a new organisation within a minute, and lets go of it as soon', async () => {
    const { house, says, screen } = await twoOrganisations();
    expect(await says('hoi')).toBe(401);
    const lines = await types(house, addIt, `${password}\n`, { TEAMS_APP_ID: 'x' });
    expect(lines[0]).toBe(`${app} is added, for the tenant ${tenantId}.`);
    house.clock.forward(minutes(1));
    expect(await says('hoi')).toBe(200);
    expect(screen()).toHaveLength(1);
    await types(house, ['remove', app.toUpperCase()]);
    house.clock.forward(minutes(1));
    expect(await says('hoi')).toBe(401);
    expect(screen()).toHaveLength(1);
    expect(await house.db.selectFrom('registrations').selectAll().execute()).toEqual([]);
  });

  test('an organisation that went gets nothing any more, and its people hear by their next door', async () => {
    const { house, says, screen } = await twoOrganisations();
    await types(house, addIt, password);
    house.clock.forward(minutes(1));
    const { code } = await house.db
      .selectFrom('badge_codes')
      .select('code')
      .where('seat_id', '=', 'P20')
      .executeTakeFirstOrThrow();
    await says(`mee ${code}`);
    await tells(house, 'P20', 'Ronde 1 begint.', 'arrive');
    expect(screen()).toContain('Ronde 1 begint.');
    await types(house, ['remove', app]);
    house.clock.forward(minutes(1));
    await tells(house, 'P20', 'Ronde 2 begint.', 'arrive');
    expect(screen()).not.toContain('Ronde 2 begint.');
    const waits = await house.db
      .selectFrom('outbox')
      .select(['state'])
      .where('person_id', '=', 'P20')
      .execute();
    expect(waits.map(({ state }) => state)).toContain('waiting');
  });

  test('a secret is locked, goes to nobody but Microsoft, and a new one takes its place', async () => {
    const { house, says, screen } = await twoOrganisations();
    const lines = await types(house, addIt, 'the.old~secret');
    house.clock.forward(minutes(1));
    await says('hoi');
    expect(screen()).toEqual([]);
    lines.push(...(await types(house, addIt, password)));
    expect(lines).toContain(`${app} has a new secret.`);
    house.clock.forward(minutes(1));
    await says('hoi');
    expect(screen()).toHaveLength(1);
    const kept = JSON.stringify(await house.db.selectFrom('registrations').selectAll().execute());
    for (const secret of [password, 'the.old~secret']) {
      expect(kept).not.toContain(secret);
      expect(lines.join()).not.toContain(secret);
    }
  });

  test('one that was locked with another key is named, and the others go on', async () => {
    const { house, says } = await twoOrganisations('cd'.repeat(32));
    await types(house, addIt, password);
    house.clock.forward(minutes(1));
    expect(await says('hoi')).toBe(401);
    expect(house.errors).toHaveLength(1);
    await house.comesIn('Omar');
    const own = { TEAMS_APP_ID: house.registration.appId, TEAMS_TENANT_ID: house.registration.tenantId };
    expect(await types(house, ['list'], undefined, { ...own, ENCRYPTION_KEY: 'cd'.repeat(32) })).toEqual([
      `${house.registration.appId}  tenant ${house.registration.tenantId}  in TEAMS_APP_ID`,
      `${app}  tenant ${tenantId}  since 2027-01-26  locked with another ENCRYPTION_KEY; add it again`,
    ]);
    expect(await types(house, ['list'])).toEqual([`${app}  tenant ${tenantId}  since 2027-01-26`]);
  });

  test.each([
    ['nothing', [], password, {}, 'Say: add APP_ID TENANT_ID'],
    ['a word that is none', ['constructor'], password, {}, 'Say: add'],
    ['too little', ['add', app], password, {}, 'Say: add'],
    ['the secret as a word', [...addIt, password], undefined, {}, 'Say: add'],
    ['no id of an app', ['add', 'drieslag', tenantId], password, {}, 'APP_ID: must be an id such as'],
    ['no id of a tenant', ['add', app, 'drieslag.nl'], password, {}, 'TENANT_ID: must be an id such as'],
    ['no secret', addIt, '\n', {}, 'Give the client secret on standard input'],
    ['a secret to type over', addIt, undefined, {}, 'Give the client secret on standard input'],
    ['two secrets', addIt, `${password} ${password}`, {}, 'Give the client secret on standard input'],
    ['no key', addIt, password, { ENCRYPTION_KEY: '' }, 'ENCRYPTION_KEY: must have 64'],
    ['half a key', addIt, password, { ENCRYPTION_KEY: 'ab' }, 'ENCRYPTION_KEY: must have 64'],
    ['the app of the environment', addIt, password, { TEAMS_APP_ID: app }, 'stands in TEAMS_APP_ID already'],
    ['one that is not there', ['remove', app], undefined, {}, 'is not in the database'],
  ])('what is typed wrongly is one line, without the secret: %s', async (_what, args, input, env, said) => {
    const house = await teamsHouse();
    const wrong: unknown = await types(house, args, input, env).catch((error) => error);
    expect(wrong).toBeInstanceOf(CommandMistake);
    const { message } = wrong as CommandMistake;
    expect(message).toContain(said);
    expect(message).not.toContain(password);
    expect(message).not.toContain('\n');
    expect(await house.db.selectFrom('registrations').selectAll().execute()).toEqual([]);
  });
});
