import { expect, onTestFinished, test } from 'vitest';
import { demoSession } from '../../../src/demo/load-demo.ts';
import { Undeliverable } from '../../../src/kernel/adapter.ts';
import type { Db } from '../../../src/kernel/work.ts';
import { mailRoad } from '../../../src/mail/letters.ts';
import { SendInvitations, ShowInvitations } from '../../../src/mail/mail-intents.ts';
import { ShowInbox } from '../../../src/people/person-intents.ts';
import { desk, openHouse } from '../../contracts/contract-house.ts';
import { openMailDoor } from '../../contracts/mail-driver.ts';
import { emptyDatabase } from '../../support/database.ts';
import { runProcess, startProcess } from '../../support/process.ts';
import { testKey } from '../../support/test-box.ts';
import { testDoor } from '../../support/test-door.ts';
import { openWorld } from '../../support/world.ts';
import type { Browsing } from '../web/browsing.ts';
import { mailServer } from './mail-server.ts';

const session = demoSession;

/** The organiser is in. @param only with an address, so that no test waits for fifty mails it is not about */
async function invited(only?: readonly string[]) {
  const house = await openHouse(openMailDoor);
  const { door, db, badgeCode, tokenFor } = house;
  if (only) await db.updateTable('people').set({ email: null }).where('id', 'not in', only).execute();
  const evert = door.browser();
  await evert.get('/');
  await evert.post('/say', new URLSearchParams({ text: `mee ${await badgeCode('X1')}` }));
  const page = () => evert.get(`/see/${tokenFor('X1', ShowInvitations({ session }))}`);
  const doorsOf = async (personId: string) =>
    (await db.selectFrom('doors').select('platform').where('person_id', '=', personId).execute())
      .map(({ platform }) => platform)
      .sort();
  const invite = async () => {
    await page();
    await evert.fill('Ja, ik weet het zeker');
    await expect.poll(async () => (await left(house)).length, { timeout: 30_000 }).toBe(0);
  };
  return { ...house, evert, page, invite, doorsOf };
}

const left = ({ db, second }: Awaited<ReturnType<typeof openHouse>>) =>
  second().then(() =>
    db.selectFrom('outbox').select('id').where('state', 'in', ['ready', 'sending']).execute(),
  );

test('an organiser invites by mail everybody with an address who is not in yet, once', async () => {
  const { door, page, invite, evert, db, doorsOf } = await invited();
  const before = await page();
  const { people } = await db
    .selectFrom('people')
    .innerJoin('seats', 'seats.person_id', 'people.id')
    .select((eb) => eb.fn.count<number>('people.id').as('people'))
    .where('seats.session_id', '=', session)
    .where('people.email', 'is not', null)
    .executeTakeFirstOrThrow();
  const many = Number(people) - 1;
  expect(before.words).toContain(`${many} gasten kunnen een uitnodiging per mail krijgen.`);
  expect(before.words).toContain('geen mailadres');
  expect(before.html).not.toContain('@');
  await invite();
  expect(door.server.mails).toHaveLength(many);
  expect(new Set(door.server.mails.flatMap(({ envelope }) => envelope.to)).size).toBe(many);
  const after = await page();
  expect(after.words).toContain('Er is nu niemand om te mailen.');
  expect(after.words).toContain(`Uitgenodigd per mail ${many}`);
  expect(after.words).toContain('Doet al mee 1');
  expect((await evert.post('/press', new URLSearchParams())).status).not.toBe(500);
  expect(door.server.mails).toHaveLength(many);
  expect(await doorsOf('P15')).toEqual(['mail']);
  expect(await addressesKept(db)).toEqual([]);
});

test('the invitation says when and where, opens the own page once, and only by a press', async () => {
  const { door, invite, db, page } = await invited(['P15', 'P20']);
  await invite();
  const omar = await door.reads('P15');
  expect(omar.mail().subject).toMatch(/^Je bent uitgenodigd voor /);
  expect(omar.mail().text).toContain('Dag Omar, fijn als je erbij bent.');
  expect(omar.mail().text).toMatch(/Wanneer: dinsdag 26 januari 2027, \d\d:\d\d tot \d\d:\d\d/i);
  const path = omar.link('Open mijn plek').replace(door.url, '');
  await door.browser().get(path);
  await door.browser().get(path);
  expect((await omar.browser.get(path)).words).toContain('Ben jij Omar?');
  expect((await omar.browser.fill('Ja, dit ben ik')).words).toContain('Je bent hier als Omar');
  expect((await door.browser().get(path)).words).toContain('Deze link is al gebruikt of te oud.');
  const seat = await db.selectFrom('seats').select('claimed_at').where('id', '=', 'P15').executeTakeFirst();
  expect(seat?.claimed_at).not.toBeNull();
  expect((await page()).words).toContain('Doet al mee 2');
});

test('somebody with a page open reads there; with no page open it comes by mail', async () => {
  const { door, invite, tell } = await invited(['P15', 'P20']);
  await invite();
  const omar = await door.reads('P15');
  await omar.opens('Open mijn plek');
  await omar.browser.fill('Ja, dit ben ik');
  await tell('P15', 'Niemand kijkt nu.', 'unseen');
  expect(omar.mail().subject).toBe('Niemand kijkt nu.');
  await keepsOpen(door.url, omar.browser);
  await tell('P15', 'Dit zie je op het scherm.', 'seen');
  expect(omar.mail().subject).toBe('Niemand kijkt nu.');
});

test('where nobody lives no second mail goes, and the organiser sees who gets paper', async () => {
  const { door, invite, tell, page, doorsOf, db } = await invited(['P15', 'P20']);
  door.server.says.to = '550 5.1.1 No such user';
  await invite();
  door.server.says.to = undefined;
  expect(door.server.mails).toEqual([]);
  expect(await doorsOf('P15')).toEqual([]);
  expect((await page()).words).toMatch(/Omar Dromerstra [^·]*· het mailadres bestaat niet/);
  await tell('P15', 'Ronde 2 begint.', 'round 2');
  expect(door.server.mails).toEqual([]);
  const row = await db.selectFrom('outbox').select('state').where('key', '=', 'round 2').executeTakeFirst();
  expect(row?.state).toBe('waiting');
  expect(await addressesKept(db)).toEqual([]);
});

test('mail stops by the page, by the button of a mail program, and begins again when somebody chooses it', async () => {
  const { door, invite, tell, doorsOf, tokenFor, page } = await invited(['P15', 'P20']);
  await invite();
  const omar = await door.reads('P15');
  expect((await omar.opens('Geen mail meer')).words).toContain('Geen mail meer?');
  expect(await doorsOf('P15')).toEqual(['mail']);
  expect((await omar.browser.fill('Stop de mail')).words).toContain('Ik mail je niet meer.');
  expect(await doorsOf('P15')).toEqual([]);
  const tjitske = await door.reads('P20');
  const stop = tjitske.mail().header('list-unsubscribe')?.slice(1, -1) ?? '';
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' });
  expect((await fetch(stop, { method: 'POST', body })).status).toBe(204);
  expect((await fetch(stop.replace(/letter\/../, 'letter/xx'), { method: 'POST', body })).status).toBe(404);
  expect(await doorsOf('P20')).toEqual([]);
  await tell('P15', 'Niet meer.', 'after');
  expect(omar.mails()).toHaveLength(1);
  expect((await page()).words).toMatch(/Omar Dromerstra [^·]*· wil geen mail/);
  await omar.opens('Open mijn plek');
  await omar.browser.fill('Ja, dit ben ik');
  await omar.browser.get(`/see/${tokenFor('P15', ShowInbox({}))}`);
  expect((await omar.browser.fill('Liever naar je mail')).words).toContain('naar je mail');
  await tell('P15', 'Weer wel.', 'again');
  expect(omar.mail().subject).toBe('Weer wel.');
});

test('after thirty days a mail does nothing but stop mail, and have a link mailed to its reader', async () => {
  const { door, db, tell, count } = await invited(['P15']);
  const omar = await door.reads('P15');
  await tell('P15', 'balie', 'desk');
  await omar.opens(desk.count);
  await db.updateTable('letters').set({ sent_at: '2026-12-20T00:00:00.000Z' }).execute();
  expect((await omar.browser.fill(desk.count)).words).toContain('Deze link is te oud.');
  expect(await count()).toBe(0);
  expect((await omar.opens('Geen mail meer')).words).toContain('Geen mail meer?');
  expect((await omar.opens(desk.count)).words).toContain('Deze link is te oud.');
  await omar.browser.fill('Mail mij een link');
  await expect.poll(() => omar.mail().subject).toBe('Hier is je link');
  await omar.opens('Naar mijn eigen pagina');
  expect((await omar.browser.fill('Ja, dit ben ik')).words).toContain('Mijn berichten');
  await db.updateTable('letters').set({ sent_at: '2026-09-20T00:00:00.000Z' }).execute();
  const gone = await door.browser().get(omar.link('Naar mijn eigen pagina').replace(door.url, ''));
  expect(gone.words).toContain('Deze link is al gebruikt of te oud.');
  expect((await omar.opens('Geen mail meer')).status).toBe(404);
});

test('whoever holds an old mail cannot fill a box with links', async () => {
  const { door, tell } = await openHouse(openMailDoor);
  const omar = await door.reads('P15');
  await tell('P15', 'brief', 'letter');
  await omar.opens('Schrijf op');
  await omar.browser.fill('Mail mij een link');
  await omar.opens('Schrijf op').catch(() => {});
  const path = omar.link('Schrijf op', omar.mails()[0]).replace(door.url, '');
  await omar.browser.get(path);
  expect((await omar.browser.fill('Mail mij een link')).words).toContain('Je kreeg net al een link.');
  await expect.poll(() => omar.mails().length).toBe(2);
});

test('a chat comes before mail, and mail when the chat is shut; without mail nobody is invited', async () => {
  const chat = testDoor();
  const mail = testDoor('mail');
  const world = await openWorld({ adapters: [chat, mail], mail: mailRoad });
  const { db, as, bot, clock } = world;
  const at = clock.now().toISOString();
  const row = { ...mailRoad.doorOf('P15'), person_id: 'P15', linked_at: at, preferred_at: '' };
  await db.insertInto('doors').values(row).execute();
  const tell = async (key: string) => {
    const { deliverMessage } = await import('../../../src/outbox/deliver-message.ts');
    const words = { summary: key, blocks: [] };
    await deliverMessage(db, clock.now(), key, 'P15', words, key, 'arrive');
    await bot.tick();
  };
  await tell('open');
  expect([chat.arrived.length, mail.arrived.length]).toEqual([1, 0]);
  chat.trouble = () => new Undeliverable('blocked');
  await tell('shut');
  expect(mail.arrived.map(({ message }) => message.summary)).toEqual(['shut']);
  const everybodyIsIn = await as('X1').sees(ShowInvitations({ session }));
  expect(everybodyIsIn.blocks[0]).toMatchObject({ text: 'Er is nu niemand om te mailen.' });
  const bare = await openWorld();
  expect((await bare.as('X1').asks(SendInvitations({ session }))).kind).toBe('refuse');
});

test('a bot with a mail server opens the door of mail, also for the doctor', async () => {
  const server = await mailServer();
  const database = await emptyDatabase();
  const env = {
    SMTP_URL: `smtp://127.0.0.1:${server.settings.port}`,
    MAIL_FROM: 'elkaar@voorbeeld.nl',
    ENCRYPTION_KEY: testKey,
  };
  const bot = await startProcess({ database, args: ['--no-demo'], env });
  const { doors } = (await (await fetch(`${bot.url}/healthz`)).json()) as { doors: string[] };
  expect(doors).toEqual(['web', 'mail']);
  const { output } = await runProcess({ database, args: ['--doctor'], env });
  expect(output).toContain('the server lets us in');
  await bot.kill('SIGTERM');
});

/** The addresses of people outside of the one place where they are locked. */
async function addressesKept(db: Db): Promise<readonly string[]> {
  const tables = ['outbox', 'inbox', 'letters', 'doors', 'lanes', 'mail_doors', 'invitations'] as const;
  const rows: unknown[] = [];
  for (const table of tables) rows.push(...(await db.selectFrom(table).selectAll().execute()));
  // A receipt is the name of a mail of ours, at the domain that sends.
  return (JSON.stringify(rows).match(/[\w.-]+@[\w.]+/g) ?? []).filter(
    (one) => !one.endsWith('@voorbeeld.nl'),
  );
}

/** Holds the news open, as a browser does that shows a page. */
async function keepsOpen(url: string, { cookies }: Browsing): Promise<void> {
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const closing = new AbortController();
  onTestFinished(() => closing.abort());
  await fetch(`${url}/live?seen=x`, { headers: { cookie }, signal: closing.signal });
}
