import { expect, test } from 'vitest';
import { AddTenant, CloseToOthers, ShowBadgeCodes } from '../../src/people/person-intents.ts';
import { AskToJoin } from '../../src/people/walk-in-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { buttonIn, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { accept, desk, hallCode, lotte, pageAfter } from './walking-in.ts';

function everyWord(world: World, codes: string): RegExp {
  return new RegExp(`Omar|Voorbeeldstra|${world.session}|${codes}`);
}

test('somebody in a browser asks with the code of the hall, gets a seat and a table, and is in', async () => {
  const world = await openPlannedWorld();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  const code = await hallCode(world);
  expect(code).toMatch(/^[A-Z]{4}-\d{4}$/);
  const stranger = world.stranger('lotte');
  const form = await stranger.says(code.toLowerCase().replace('-', ' ').replace(/^/, 'mee '));
  expect(form.kind).toBe('ask');
  expect(wordsOf(form.message)).toContain('Wie ben je?');
  const sent = await stranger.fills(form.message, lotte);
  expect(sent.message.summary).toBe('Gelukt. Je vraag is verstuurd.');
  const asked = await pageAfter(world, 'lotte', sent);
  expect(asked.message.summary).toBe('Dank je wel, Lotte. De organisatie heeft je vraag.');
  expect(wordsOf((await stranger.presses(asked.message, 'Is er al een plek?')).message)).toContain(
    'kop koffie',
  );

  expect(world.as('X1').received().at(-1)?.summary).toBe('Er staat iemand zonder badge die graag meedoet.');
  const given = await accept(world);
  const badge = await world.as('X1').sees(ShowBadgeCodes({ session: world.session }));
  expect(given.message.summary).toMatch(/^Lotte heeft een plek\. Zet \w{3}-\w{3} op de badge\.$/);
  const [, newCode = ''] = /Zet (\S+) op/.exec(given.message.summary) ?? [];
  expect(wordsOf(badge)).toContain(`Lotte Zonderbadge: ${newCode} Gemeente Voorbeeldstad`);

  const there = await stranger.presses(asked.message, 'Is er al een plek?');
  expect(there.message.summary).toBe('Er is een plek voor je. Welkom!');
  const welcome = await stranger.presses(there.message, 'Ik doe mee');
  expect(welcome).toMatchObject({ kind: 'say', signIn: { platform: 'test' } });
  expect(wordsOf(welcome.message)).toContain('Welkom, Lotte!');
  const person = await world.db
    .selectFrom('people')
    .select('id')
    .where('first_name', '=', 'Lotte')
    .executeTakeFirstOrThrow();
  const seats = await world.db
    .selectFrom('assignments')
    .innerJoin('seats', 'seats.id', 'assignments.seat_id')
    .select('round_id')
    .where('seats.person_id', '=', person.id)
    .execute();
  expect(seats.map(({ round_id }) => round_id)).toContain('R1');
  const told = await world.db
    .selectFrom('outbox')
    .select('message')
    .where('person_id', '=', person.id)
    .execute();
  expect(told.map(({ message }) => JSON.parse(message).summary).join()).toMatch(/Tafel|tafel/);
});

test('no means the desk helps, and the name is gone', async () => {
  const world = await openWorld();
  const stranger = world.stranger('lotte');
  const form = await stranger.says(`mee ${await hallCode(world)}`);
  const asked = await pageAfter(world, 'lotte', await stranger.fills(form.message, lotte));
  const evert = world.as('X1');
  const person = (await evert.presses(await desk(world), 'Lotte Zonderbadge')).message;
  await evert.presses(person, 'Nu niet');
  expect((await stranger.presses(asked.message, 'Is er al een plek?')).message.summary).toContain(
    'Loop even naar de balie',
  );
  expect(JSON.stringify(await world.db.selectFrom('walk_ins').selectAll().execute())).not.toMatch(
    /Lotte|gemeente/,
  );
  expect(wordsOf(await desk(world))).toContain('Er wacht nu niemand.');
  await world.moveTo('2027-01-30T12:00:00.000Z');
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toEqual([]);
});

test('the code of the hall opens no list of names, and nothing to who has a seat', async () => {
  const world = await openWorld();
  const code = await hallCode(world);
  const stranger = world.stranger('lotte');
  const form = await stranger.says(code);
  const asked = await pageAfter(world, 'lotte', await stranger.fills(form.message, lotte));
  const seen = [form.message, asked.message].map(wordsOf).join();
  expect(seen).not.toMatch(everyWord(world, 'Dromerstra'));
  expect((await world.as('P15').says(code)).message.summary).toContain('Ik ken je hier al als Omar.');
  // Whoever is on the list already may have lost a badge.
  await stranger.fills(form.message, { firstName: 'omar', lastName: 'Dromerstra', organisation: 'Elders' });
  const omar = (await world.as('X1').presses(await desk(world), 'omar Dromerstra')).message;
  expect(wordsOf(omar)).toContain('Er staat al een Omar Dromerstra op de lijst.');
});

test('what is typed at the door is a name and an organisation, and nothing else', async () => {
  const world = await openWorld();
  const stranger = world.stranger('lotte');
  const form = (await stranger.says(await hallCode(world))).message;
  for (const organisation of ['Bel 06-12345678', 'Dorpsstraat 12', 'lotte@mail.example', 'BSN 999990007']) {
    const reply = await stranger.fills(form, { ...lotte, organisation });
    expect([organisation, reply.kind]).toEqual([organisation, 'refuse']);
  }
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toEqual([]);
});

test('a code that stopped, or a guessed one, asks nothing; who keeps guessing waits', async () => {
  const world = await openWorld();
  const old = await hallCode(world);
  const evert = world.as('X1');
  await evert.presses(await desk(world), 'Andere code');
  const ask = (code: string) => world.stranger('guesser').asks(AskToJoin({ code }), lotte);
  for (const code of [old, 'OOST-0000', 'CAFE-1234', 'x', ''])
    expect((await ask(code)).message.summary).toContain('Deze vraag ken ik niet meer');
  const code = await hallCode(world);
  expect((await ask(code)).message.summary).toContain('Wacht tien minuten');
  await evert.presses(await desk(world), 'Niemand meer erbij');
  expect((await world.stranger().says(code)).message.summary).toContain('Ik ken deze code niet');
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toEqual([]);
});

test('one account asks once; a flood from one network, or at one door, ends at the desk', async () => {
  const world = await openWorld();
  const code = await hallCode(world);
  const ask = (id: string) => world.stranger(id).asks(AskToJoin({ code }), lotte);
  for (const id of ['one', 'one', 'one']) expect((await ask(id)).kind).toBe('say');
  expect((await ask('one')).message.summary).toContain('Er wachten nu veel mensen');
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toHaveLength(1);
  for (let i = 0; i < 45; i++) await ask(`bus ${i}`);
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toHaveLength(40);
  expect((await ask('late')).message.summary).toContain('Loop even naar de balie');
  // The organiser hears of it once, not forty times.
  const heard = world
    .as('X1')
    .received()
    .filter(({ summary }) => summary.includes('zonder badge'));
  expect(heard).toHaveLength(1);
});

test('who comes from a chat that is not let in, asks at no door', async () => {
  const world = await openWorld();
  const code = await hallCode(world);
  const evert = world.as('X1');
  await world.db.updateTable('doors').set({ tenant: 'home' }).where('person_id', '=', 'P15').execute();
  await evert.asks(CloseToOthers({ session: world.session, platform: 'test' }));
  await evert.asks(AddTenant({ session: world.session, platform: 'test', tenant: 'home' }));
  const reply = await world.bot.receive({
    event: '1',
    from: { platform: 'test', tenant: 'elsewhere', id: 'lotte' },
    said: { kind: 'submit', token: world.stranger().tokenOf(AskToJoin({ code })), values: lotte },
    where: { kind: 'private' },
  });
  expect(reply.kind).toBe('refuse');
  expect(await world.db.selectFrom('walk_ins').selectAll().execute()).toEqual([]);
});

test('only an organiser sees the desk; there are the hall code and whom no message reaches', async () => {
  const world = await openPlannedWorld();
  const code = await hallCode(world);
  await world.db.deleteFrom('doors').where('person_id', '=', 'P20').execute();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  await world.bot.tick();
  const page = await world.as('X1').says('zaalcode');
  expect(wordsOf(page.message)).toContain(code);
  expect(wordsOf(page.message)).toContain('Tjitske Gumsma Werkloket Voorbeeld · 1 bericht wacht');
  expect(wordsOf(page.message)).not.toContain('Omar');
  expect(buttonIn(page.message, 'Andere code').confirm).toContain('werkt dan niet meer');
  for (const someone of ['P15', 'H1'])
    expect((await world.as(someone).says('balie')).message.summary).toContain('Dit kan ik niet vinden');
});
