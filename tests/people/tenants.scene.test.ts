import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { linkChannelTo } from '../../src/channels/channel-store.ts';
import { days, later } from '../../src/kernel/clock.ts';
import { deliverMessage } from '../../src/outbox/deliver-message.ts';
import {
  AddTenant,
  CloseToOthers,
  OpenToEverybody,
  RemoveTenant,
  ShowTenants,
  UsePersonalLink,
} from '../../src/people/person-intents.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import { openAnotherRegion } from '../contacts/another-region.ts';
import type { TestDoor } from '../support/test-door.ts';
import { testDoor } from '../support/test-door.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openWorld, wordsOf } from '../support/world.ts';

const refused = 'Je code klopt. Maar jouw organisatie mag hier nog niet binnen. Vraag het de organisator.';

/** A meeting with people in the chats of two organisations: Omar and Tjitske of Drieslag, the organiser of Stap. */
async function withChats() {
  const [chat, elsewhere] = [testDoor('chat'), testDoor()];
  const world = await openWorld({ adapters: [elsewhere, chat] });
  const codeOf = async (seat: string) =>
    (
      await world.db
        .selectFrom('badge_codes')
        .select('code')
        .where('seat_id', '=', seat)
        .executeTakeFirstOrThrow()
    ).code;
  const says = async (tenant: string, id: string, text: string) => {
    const from = { platform: 'chat', tenant, id };
    const said = { kind: 'text', text } as const;
    const { message } = await world.bot.receive({
      event: randomUUID(),
      from,
      said,
      where: { kind: 'private' },
    });
    return wordsOf(message);
  };
  const comesIn = async (person: string, tenant: string, id = person) =>
    says(tenant, id, `mee ${await codeOf(person)}`);
  world.clock.forward(60_000);
  await comesIn('P15', 'drieslag');
  await comesIn('P20', 'drieslag');
  await comesIn('X1', 'stap');
  const organiser = world.as('X1');
  const page = () => organiser.sees(ShowTenants({ session: world.session }));
  return { ...world, chat, elsewhere, organiser, page, says, comesIn };
}

const arrived = (door: TestDoor, id: string) =>
  door.arrived.filter(({ to }) => to === id).map(({ message }) => message.summary);

async function tells({ db, clock, bot }: World, person: string, text: string): Promise<void> {
  const what = { summary: text, blocks: [{ kind: 'text', text }] } as const;
  await deliverMessage(db, clock.now(), randomUUID(), person, what, text, 'arrive');
  await bot.tick();
}

test('the organiser sees from where people come in, and at first everybody with a code may', async () => {
  const world = await withChats();
  const words = wordsOf(await world.page());
  expect(words).toContain('Iedereen met een code mag hier binnenkomen.');
  expect(words).toContain('Gemeente Voorbeelderwolde 2 mensen');
  expect(words).toMatch(/\w 1 persoon/);
  expect(await world.comesIn('P30', 'vloedkop')).toContain('Welkom');
});

test('a page without a chat of work says that there is nothing to choose', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowTenants({ session: world.session }));
  expect(wordsOf(page)).toContain('Er valt nog niets te kiezen.');
  expect(page.blocks).toHaveLength(1);
});

test('when only these may come in, a good code from elsewhere is turned away; the organiser can let them in', async () => {
  const world = await withChats();
  const before = await world.page();
  expect(buttonIn(before, 'Alleen deze toelaten').confirm).toContain('Wie nu binnen is, blijft.');
  await world.organiser.presses(before, 'Alleen deze toelaten');
  expect(await world.comesIn('P30', 'vloedkop')).toContain(refused);
  expect(await world.says('vloedkop', 'P30', 'tafel')).not.toContain('Tafel');
  // Not even by a link that was meant for the page.
  const link = await mintPersonalLink(world.db, world.clock.now(), 'P30', later(world.clock.now(), days(1)));
  const token = world.stranger().tokenOf(UsePersonalLink({ secret: link }));
  const byLink = await world.bot.receive({
    event: randomUUID(),
    from: { platform: 'chat', tenant: 'vloedkop', id: 'P30' },
    said: { kind: 'press', token },
    where: { kind: 'private' },
  });
  expect(byLink).toMatchObject({ kind: 'refuse', message: { summary: refused } });
  expect(await world.comesIn('P21', 'drieslag')).toContain('Welkom');
  expect((await world.stranger().says((await codes(world, 'P31')) ?? '')).kind).toBe('say');

  const page = await world.page();
  expect(wordsOf(page)).toContain('mag niet binnenkomen · iemand wilde binnenkomen [Toelaten]');
  await world.organiser.presses(page, 'Toelaten');
  expect(await world.comesIn('P30', 'vloedkop')).toContain('Welkom');
});

test('whose organisation may no longer come in is unknown there, and hears by the next door', async () => {
  const world = await withChats();
  await world.organiser.presses(await world.page(), 'Alleen deze toelaten');
  await tells(world, 'P15', 'Ronde 1 begint.');
  expect(arrived(world.chat, 'P15')).toEqual(['Ronde 1 begint.']);
  await linkChannelTo(
    world.db,
    world.clock.now(),
    { platform: 'chat', tenant: 'drieslag', id: 'hal' },
    world.session,
    'X1',
  );
  const out = RemoveTenant({ session: world.session, platform: 'chat', tenant: 'drieslag' });
  expect(wordsOf((await world.organiser.asks(out)).message)).toContain(
    'komt niet meer binnen met de chat-deur',
  );
  await tells(world, 'P15', 'Ronde 2 begint.');
  expect(arrived(world.chat, 'P15')).toEqual(['Ronde 1 begint.']);
  expect(arrived(world.elsewhere, 'P15')).toContain('Ronde 2 begint.');
  expect(await world.says('drieslag', 'P15', 'hoi')).not.toContain('Omar');
  expect(await world.comesIn('P15', 'drieslag')).toContain(refused);
  expect(await world.db.selectFrom('session_channels').selectAll().execute()).toEqual([]);
  expect(wordsOf(await world.page())).toContain('mag niet binnenkomen · 2 mensen · iemand wilde binnenkomen');

  // Nobody needs a code again when they may come back.
  await world.organiser.presses(await world.page(), 'Iedereen met een code toelaten');
  expect(await world.says('drieslag', 'P15', 'hoi')).toContain('Omar');
  await tells(world, 'P15', 'Ronde 3 begint.');
  expect(arrived(world.chat, 'P15')).toEqual(['Ronde 1 begint.', 'Ronde 3 begint.']);
  expect(await world.db.selectFrom('shut_doors').selectAll().execute()).toEqual([]);
});

test('nobody shuts themselves out, and the last one stays', async () => {
  const world = await withChats();
  const { session } = world;
  const of = (tenant: string) => ({ session, platform: 'chat', tenant });
  await world.organiser.presses(await world.page(), 'Alleen deze toelaten');
  const own = await world.organiser.asks(RemoveTenant(of('stap')));
  expect(own).toMatchObject({
    kind: 'refuse',
    message: { summary: expect.stringContaining('Hier kom je zelf binnen') },
  });
  await world.db.deleteFrom('doors').where('tenant', '=', 'stap').execute();
  await world.organiser.asks(RemoveTenant(of('stap')));
  const last = await world.organiser.asks(RemoveTenant(of('drieslag')));
  expect(last).toMatchObject({ kind: 'refuse', message: { summary: expect.stringContaining('de laatste') } });
  expect(await world.says('drieslag', 'P15', 'hoi')).toContain('Omar');
});

test('an old button changes nothing of what was chosen since', async () => {
  const world = await withChats();
  const { session, organiser } = world;
  await organiser.presses(await world.page(), 'Alleen deze toelaten');
  await organiser.asks(RemoveTenant({ session, platform: 'chat', tenant: 'drieslag' }));
  await organiser.asks(CloseToOthers({ session, platform: 'chat' }));
  expect(await world.says('drieslag', 'P15', 'hoi')).not.toContain('Omar');
  await organiser.asks(OpenToEverybody({ session, platform: 'chat' }));
  const stale = await organiser.asks(RemoveTenant({ session, platform: 'chat', tenant: 'drieslag' }));
  expect(stale.message.summary).toContain('iedereen met een code');
  expect(await world.says('drieslag', 'P15', 'hoi')).toContain('Omar');
});

test('a choice is of one region, and of nothing that the region does not know', async () => {
  const world = await withChats();
  const { session, organiser } = world;
  const other = await openAnotherRegion(world.db);
  const channel = { platform: 'chat', tenant: 'elders', id: 'hal' };
  await linkChannelTo(world.db, world.clock.now(), channel, other.session, 'E1');
  await organiser.presses(await world.page(), 'Alleen deze toelaten');
  expect(await world.says('elders', 'E1', 'hoi')).toBeTruthy();
  const at = world.clock.now().toISOString();
  const door = {
    platform: 'chat',
    tenant: 'elders',
    id: 'E1',
    person_id: 'E1',
    linked_at: at,
    preferred_at: at,
  };
  await world.db.insertInto('doors').values(door).execute();
  expect(wordsOf(await world.page())).not.toContain('elders');
  for (const ask of [
    AddTenant({ session, platform: 'chat', tenant: 'elders' }),
    RemoveTenant({ session, platform: 'chat', tenant: 'elders' }),
    CloseToOthers({ session, platform: 'elsewhere' }),
    OpenToEverybody({ session, platform: 'elsewhere' }),
  ])
    expect((await organiser.asks(ask)).kind).toBe('refuse');
  await organiser.asks(RemoveTenant({ session, platform: 'chat', tenant: 'drieslag' }));
  expect(
    await world.db.selectFrom('doors').select('id').where('tenant', '=', 'elders').execute(),
  ).toHaveLength(1);
  expect(await world.db.selectFrom('session_channels').select(['tenant', 'id']).execute()).toEqual([
    { tenant: 'elders', id: 'hal' },
  ]);
});

async function codes({ db }: World, seat: string): Promise<string | undefined> {
  return (await db.selectFrom('badge_codes').select('code').where('seat_id', '=', seat).executeTakeFirst())
    ?.code;
}
