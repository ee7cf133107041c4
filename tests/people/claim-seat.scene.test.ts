import { expect, test } from 'vitest';
import {
  ChooseLanguage,
  NewBadgeCode,
  OpenPersonalLink,
  ShowBadgeCodes,
  ShowInbox,
  UsePersonalLink,
} from '../../src/people/person-intents.ts';
import { mintPersonalLink } from '../../src/people/personal-link.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openWorld, wordsOf } from '../support/world.ts';

async function codeOf(world: World, seat: string): Promise<string> {
  const row = await world.db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', seat)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  return row.code;
}

test('the code on the badge opens the seat, however it is typed', async () => {
  const world = await openWorld();
  const code = await codeOf(world, 'P15');
  for (const typed of [code, code.toLowerCase(), code.replace('-', ' '), `mee ${code}`, `join ${code}`]) {
    const reply = await world.stranger().says(typed);
    expect(wordsOf(reply.message)).toContain('Welkom, Omar! Fijn dat je er bent.');
    expect(reply).toMatchObject({ kind: 'say', signIn: { platform: 'test' } });
  }
});

test('a second device gets the same address, and the first one is told', async () => {
  const world = await openWorld();
  await world.db.updateTable('seats').set({ claimed_at: null }).where('id', '=', 'P15').execute();
  await world.db.deleteFrom('doors').where('person_id', '=', 'P15').execute();
  const code = await codeOf(world, 'P15');
  const first = await world.stranger().says(code);
  const second = await world.stranger().says(code);
  expect(first).toHaveProperty('signIn');
  expect(second).toMatchObject({ signIn: (first as { signIn: object }).signIn });
  const told = await world.db.selectFrom('outbox').select('message').where('person_id', '=', 'P15').execute();
  expect(told.map(({ message }) => JSON.parse(message).summary)).toEqual([
    'Je plek is nu ook op een ander apparaat open. Was jij dat niet? Loop even naar de balie.',
  ]);
});

test('after five wrong codes a person waits ten minutes; other people in the hall do not', async () => {
  const world = await openWorld();
  const code = await codeOf(world, 'P15');
  const guesser = world.stranger();
  for (let i = 0; i < 5; i++)
    expect(wordsOf((await guesser.says('mee AAA-AAA')).message)).toContain('Ik ken deze code niet');
  expect(wordsOf((await guesser.says(`mee ${code}`)).message)).toContain('Wacht tien minuten');
  expect((await world.stranger().says(code)).kind).toBe('say');
  world.clock.forward(10 * 60_000);
  expect((await guesser.says(code)).kind).toBe('say');
});

test('a new badge stops the old one at once, and says so', async () => {
  const world = await openWorld();
  const old = await codeOf(world, 'P15');
  const reply = await world.as('X1').asks(NewBadgeCode({ session: world.session, seat: 'P15' }));
  expect(reply.message.summary).toContain(await codeOf(world, 'P15'));
  expect(wordsOf((await world.stranger().says(old)).message)).toContain('Deze code geldt niet meer');
  expect((await world.stranger().says(await codeOf(world, 'P15'))).kind).toBe('say');
});

test('only an organiser sees the codes', async () => {
  const world = await openWorld();
  const page = await world.as('X1').sees(ShowBadgeCodes({ session: world.session }));
  expect(wordsOf(page)).toContain(`Omar Dromerstra: ${await codeOf(world, 'P15')} Gemeente Voorbeelderwolde`);
  expect(buttonIn(page, 'Nieuwe code').confirm).toBe(
    'De code die Abel Kaarsjestra nu heeft, werkt dan niet meer.',
  );
  for (const someone of ['P15', 'H1']) {
    const reply = await world.as(someone).asks(ShowBadgeCodes({ session: world.session }));
    expect(reply.kind).toBe('refuse');
    expect(reply.message.summary).toContain('Dit kan ik niet vinden');
  }
});

test('a person of one seat does not become somebody else on the same account', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  const reply = await omar.says(await codeOf(world, 'P20'));
  expect(reply.message.summary).toContain('Ik ken je hier als Omar.');
});

test('looking at a personal link changes nothing; pressing its button works once', async () => {
  const world = await openWorld();
  const secret = await mintPersonalLink(world.db, world.clock.now(), 'P15', new Date('2027-01-27T00:00:00Z'));
  const scanner = world.stranger();
  for (let i = 0; i < 3; i++)
    expect((await scanner.sees(OpenPersonalLink({ secret }))).summary).toBe('Ben jij Omar?');
  const page = await scanner.sees(OpenPersonalLink({ secret }));
  expect(await scanner.presses(page, 'Ja, dit ben ik')).toMatchObject({ kind: 'say', signIn: {} });
  expect((await world.stranger().asks(UsePersonalLink({ secret }))).message.summary).toContain(
    'Deze link is al gebruikt',
  );
});

test('a personal link is over after its last day', async () => {
  const world = await openWorld();
  const secret = await mintPersonalLink(world.db, world.clock.now(), 'P15', new Date('2027-01-27T00:00:00Z'));
  await world.moveTo('2027-01-27T00:00:00Z');
  expect((await world.stranger().asks(OpenPersonalLink({ secret }))).message.summary).toContain('te oud');
});

test('somebody without a seat is asked for the code, whatever they press', async () => {
  const world = await openWorld();
  expect((await world.stranger().asks(ShowInbox({}))).message.summary).toContain(
    'Typ mee en dan de code van je badge',
  );
  expect(wordsOf((await world.stranger().says('hallo')).message)).toContain('Code van je badge');
});

test('a person chooses the language the bot speaks', async () => {
  const world = await openWorld();
  const omar = world.as('P15');
  expect((await omar.says('english')).message.summary).toBe('From now on I speak English with you.');
  expect((await omar.says('help')).message.summary).toBe('This is what I can do');
  await omar.asks(ChooseLanguage({ language: 'nl' }));
  expect((await omar.says('help')).message.summary).toBe('Dit kan ik voor je doen');
});
