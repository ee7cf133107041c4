import { expect, test } from 'vitest';
import { ShowHome } from '../../src/home/home-intents.ts';
import {
  NewPersonalLink,
  NotMe,
  ShowBadgeCodes,
  ShowInbox,
  UsePersonalLink,
} from '../../src/people/person-intents.ts';
import type { World } from '../support/world.ts';
import { buttonIn, buttonsOf, openWorld, wordsOf } from '../support/world.ts';

const frontDoor = {
  address: 'https://elkaar.example.nl',
  withCode: (code: string) => `https://elkaar.example.nl/badge/${code}`,
  withLink: (secret: string) => `https://elkaar.example.nl/link/${secret}`,
  withPicture: (id: string) => `https://elkaar.example.nl/picture/${id}.png`,
};

async function codesOf(world: World, seat: string): Promise<readonly string[]> {
  const rows = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', seat)
    .where('replaced_at', 'is', null)
    .execute();
  return rows.map(({ code }) => code);
}

async function hasSecondDoor(world: World, person: string): Promise<void> {
  const at = '2026-12-01T09:00:00.000Z';
  const door = { platform: 'elders', tenant: 'T', id: 'far', person_id: person };
  await world.db
    .insertInto('doors')
    .values({ ...door, linked_at: at, preferred_at: at })
    .execute();
}

test('people see where messages come, and in which order; they choose what comes first', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const alone = wordsOf(await omar.sees(ShowInbox({})));
  expect(alone).toContain('Waar krijg je berichten?');
  expect(alone).toContain('Lukt het nergens? Dan staan ze hier, en de balie vertelt het je.');
  await hasSecondDoor(world, 'P15');
  const page = await omar.sees(ShowInbox({}));
  const order = wordsOf(page).match(/^\d\. \S+/gm);
  expect(order).toHaveLength(2);
  const other = buttonsOf(page).find(({ label }) => label.startsWith('Liever naar')) as { label: string };
  world.clock.forward(60_000);
  await omar.presses(page, other.label);
  const turned = wordsOf(await omar.sees(ShowInbox({}))).match(/^\d\. \S+/gm);
  expect(turned?.map((line) => line.slice(3))).toEqual(order?.map((line) => line.slice(3)).reverse());
});

test('somebody with the badge of another says so: nobody is known here any more, and the old code stops', async () => {
  const doorOf = (id: string) => ({ platform: 'letter', tenant: '', id });
  const world = await openWorld({ mail: { doorOf } });
  const [code = ''] = await codesOf(world, 'P15');
  // An invitation went to Omar by mail, and nobody came in by it.
  await world.db.updateTable('doors').set({ platform: 'letter' }).where('person_id', '=', 'P15').execute();
  const inChat = (text: string, event: string) =>
    world.bot.receive({
      event,
      from: { platform: 'test', tenant: '', id: 'wrong' },
      said: { kind: 'text', text },
      where: { kind: 'private' },
    });
  const welcome = await inChat(code, '1');
  const button = buttonIn(welcome.message, 'Dit ben ik niet');
  expect(button.confirm).toContain('De code van deze badge werkt niet meer');
  const done = await world.bot.receive({
    event: '2',
    from: { platform: 'test', tenant: '', id: 'wrong' },
    said: { kind: 'press', token: button.press },
    where: { kind: 'private' },
  });
  expect(done.message.summary).toContain('De balie weet ervan');
  expect((await inChat('begin', '3')).message.summary).toContain('Wat is de code van je badge?');
  expect((await inChat(code, '4')).message.summary).toContain('Deze code geldt niet meer');
  expect(await codesOf(world, 'P15')).toHaveLength(1);
  const seat = await world.db
    .selectFrom('seats')
    .select('claimed_at')
    .where('id', '=', 'P15')
    .executeTakeFirstOrThrow();
  expect(seat.claimed_at).toBeNull();
  await world.bot.tick();
  const told = world.as('X1').received().at(-1);
  expect(told?.summary).toContain('Iemand anders stond ingelogd als Omar Dromerstra.');
  const [now = ''] = await codesOf(world, 'P15');
  expect(JSON.stringify(told)).not.toContain(now);
});

test('the way out is on the first page for a day, and other doors of that person stay', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  await hasSecondDoor(world, 'P15');
  const labels = async () => buttonsOf(await omar.sees(ShowHome({}))).map(({ label }) => label);
  const at = world.clock.now().toISOString();
  await world.db.updateTable('doors').set({ linked_at: at }).where('id', '=', 'P15').execute();
  expect(await labels()).toContain('Dit ben ik niet');
  world.clock.forward(25 * 3_600_000);
  expect(await labels()).not.toContain('Dit ben ik niet');
  await omar.asks(NotMe({}));
  const doors = await world.db.selectFrom('doors').select('id').where('person_id', '=', 'P15').execute();
  expect(doors).toEqual([{ id: 'far' }]);
  const seat = await world.db
    .selectFrom('seats')
    .select('claimed_at')
    .where('id', '=', 'P15')
    .executeTakeFirstOrThrow();
  expect(seat.claimed_at).not.toBeNull();
});

test('the desk helps somebody in with a link of their own, that works once, until the evening', async () => {
  const world = await openWorld({ frontDoor });
  const here = { session: world.session, seat: 'P15' };
  const evert = world.as('X1');
  expect(buttonsOf(await evert.sees(ShowBadgeCodes(here))).map(({ label }) => label)).toContain(
    'Persoonlijke link',
  );
  const page = (await evert.asks(NewPersonalLink(here))).message;
  const link = page.blocks.find((block) => block.kind === 'link');
  const secret = link?.address.split('/').at(-1) ?? '';
  expect(await world.stranger().asks(UsePersonalLink({ secret }))).toMatchObject({ kind: 'say', signIn: {} });
  expect((await world.stranger().asks(UsePersonalLink({ secret }))).kind).toBe('refuse');
  const kept = await world.db.selectFrom('personal_links').select('expires_at').execute();
  expect(kept).toEqual([{ expires_at: '2027-01-26T22:59:00.000Z' }]);
});
