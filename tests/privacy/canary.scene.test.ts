import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pino from 'pino';
import { expect, inject, onTestFinished, test, vi } from 'vitest';
import { z } from 'zod';
import { nameOf } from '../../src/bot.ts';
import { SaveContactDetails } from '../../src/contacts/card-intents.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { demoStart } from '../../src/demo/load-demo.ts';
import { AcceptGuestList, AddGuest, UploadGuestList } from '../../src/guests/guest-intents.ts';
import { routes } from '../../src/intents.ts';
import { intent } from '../../src/kernel/intent.ts';
import { route } from '../../src/kernel/route.ts';
import { detailsOf, keepDetails } from '../../src/people/details-store.ts';
import { makeBackup } from '../../src/privacy/make-backup.ts';
import { openTeamsHall } from '../story/teams-hall.ts';
import { ask } from '../support/asking.ts';
import { emptyDatabase } from '../support/database.ts';
import { insist } from '../support/insisting.ts';
import { openLivedInWorld } from '../support/lived-in-world.ts';
import { startProcess } from '../support/process.ts';
import { testBox, testKey } from '../support/test-box.ts';
import { all, everybody, questions } from '../support/who-may-ask.ts';
import { endings } from '../support/who-may-ask-privacy.ts';
import { filesAt, filesOf, found } from './at-rest.ts';

vi.setConfig({ testTimeout: 240_000 });

const postgres = inject('postgres') !== '';

const Bug = intent('test.bug', 'changes', z.object({ said: z.string() }));
const aBug = route(Bug, async (_work, _asker, { said }) => {
  throw new Error(`cannot read ${said}`, { cause: said });
});

/** Words that nobody else has: where one of them turns up, it came from this person. */
const birdsOf = (id: string, n: number) => ({
  phone: `06-77${String(10_000 + n).slice(1)}00`,
  email: `kanarie.${id.toLowerCase()}@volière.example`.replace('è', 'e'),
  times: `kanarie-uur-${id}`,
});

function logBook() {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  return { log, lines };
}

test('a phone number, a mail address and best times rest nowhere as they are, whatever everybody asks on a whole day', async () => {
  const { log, lines } = logBook();
  const world = await openLivedInWorld({ log, routes: [...routes, aBug] });
  const { db, session, things } = world;
  const work = { db, box: testBox, now: world.clock.now() };
  const people = await db.selectFrom('people').select('id').orderBy('id').execute();
  const birds = people.map(({ id }, n) => ({ id, ...birdsOf(id, n) }));
  for (const { id, ...details } of birds) await keepDetails(work, id, details);
  const ofCard = birdsOf('card', 901);
  const ofGuest = birdsOf('guest', 902);
  const ofList = birdsOf('list', 903);
  const ofWaiting = birdsOf('waiting', 904);
  const marks = [...birds, ofCard, ofGuest, ofList, ofWaiting].flatMap(({ phone, email, times }) => [
    phone,
    email,
    times,
  ]);

  const given = { phoneTo: 'swap', emailTo: 'swap', timesTo: 'sat_with' } as const;
  await insist(world.as('P30'), SaveContactDetails({ ...ofCard, ...given }));
  const name = {
    firstName: 'Kanarie',
    lastName: 'Vogelstra',
    organisation: 'Nieuwe Zorg',
    layer: 'manager',
  } as const;
  await world.as('X1').asks(AddGuest({ session, ...name, ...ofGuest }));
  const upload = async ({ phone, email }: typeof ofList) => {
    const rows = `naam;organisatie;laag;telefoon;mail\nLijst Vogelstra;Zorg;manager;${phone};${email}`;
    const file = { name: 'gasten.csv', base64: Buffer.from(rows).toString('base64') };
    await world.as('X1').asks(UploadGuestList({ session, file }));
    return db
      .selectFrom('guest_list_drafts')
      .select('id')
      .where('session_id', '=', session)
      .executeTakeFirstOrThrow();
  };
  const { id: draft } = await upload(ofList);
  await world.as('X1').asks(AcceptGuestList({ draft }));
  const { id: waiting } = await upload(ofWaiting);

  await ask(world, 'P15', Bug({ said: `${ofCard.phone}\n${ofCard.email}` }));
  expect(lines.join()).toContain('a request failed');

  const answers: string[] = [];
  for (const who of all) {
    const asked = questions({ ...things, draft: waiting }, everybody[who]).filter(
      ({ may, intent }) => may.includes(who) && !endings.includes(intent.type),
    );
    for (const { intent } of asked) answers.push(JSON.stringify(await ask(world, everybody[who], intent)));
    await world.bot.tick();
  }

  expect(answers.filter((answer) => answer.includes('"kind":"say"')).length).toBeGreaterThan(100);
  // They are shown to who may see them, so they did go round.
  expect(found([{ path: 'screens', bytes: Buffer.from(answers.join()) }], marks).length).toBeGreaterThan(3);

  const resting = await filesOf(db, postgres);
  expect(found(resting, ['Vogelstra', 'Dromerstra'])).not.toEqual([]);
  expect(found(resting, marks)).toEqual([]);
  if (!postgres) expect(await foundInBackup(resting[0]?.path as string, marks)).toEqual([]);
  expect(found([{ path: 'log', bytes: Buffer.from(lines.join()) }], marks)).toEqual([]);
  const kept = await detailsOf(
    work,
    people.map(({ id }) => id),
  );
  expect(kept.get('P31')).toEqual(
    birds.map(({ id: _, ...details }) => details)[people.findIndex(({ id }) => id === 'P31')],
  );
});

test('what is personal stands in no line of the log and in no error, through any door, not even when all goes wrong', async () => {
  const { log, lines } = logBook();
  const database = await emptyDatabase();
  const opened = await openDatabase(database);
  await migrate(opened.db);
  const hall = await openTeamsHall({ log, opened });
  const { db } = hall;
  const birds = ['P15', 'P28', 'P20'].map((id, n) => ({ id, ...birdsOf(id, n), ...namesOf(id) }));
  for (const { id, first, last, job, topic, line, wish, ...details } of birds) {
    await keepDetails({ db, box: testBox, now: hall.clock.now() }, id, details);
    const shown = { first_name: first, last_name: last, function_title: job, expertise: topic };
    await db.updateTable('people').set(shown).where('id', '=', id).execute();
    await db.updateTable('contact_cards').set({ line }).where('person_id', '=', id).execute();
    await db.updateTable('seats').set({ wish }).where('person_id', '=', id).execute();
  }
  const swap = { session_id: 'S1', state: 'accepted', asked_at: demoStart, answered_at: demoStart } as const;
  const given = { asker_fields: 'phone,email', asked_fields: 'phone,email', closed_at: null };
  const ends = { ...swap, ...given, expires_at: '2027-02-02T16:00:00.000Z' };
  await db
    .insertInto('swap_requests')
    .values([
      { id: 'W1', asker_id: 'P15', asked_id: 'P28', ...ends },
      { id: 'W2', asker_id: 'P20', asked_id: 'P15', ...ends },
    ])
    .execute();

  const omar = await hall.inTeams(hall.regio, 'omar');
  await omar.types(await hall.codeOf('P15'));
  const berend = await hall.inSlack('berend');
  await berend.types(await hall.codeOf('P28'));
  const tjitske = await hall.onTheWeb();
  await tjitske.presses('Ik doe mee', { code: await hall.codeOf('P20') });
  const typed = 'gezegd-kanarie-zin';
  const words = ['hoi', 'tafel', 'kaart', 'contacten', 'berichten', 'privacy', 'gegevens', 'acties'];
  const asks = [...words, `vind ${typed}`, `punt ${typed}`, `actie ${typed}`, `organisatie ${typed}`, typed];
  const seen: string[] = [];
  for (const said of asks) {
    await omar.types(said);
    await berend.types(said);
    await tjitske.presses('Vraag', { text: said });
    for (const person of [omar, berend, tjitske]) seen.push(person.words());
  }
  await hall.secondsGoBy(10);
  expect(hall.errors).toEqual([]);

  const marks = [typed, ...birds.flatMap(({ id: _, ...personal }) => Object.values(personal))];
  const onScreens = [{ path: 'screens', bytes: Buffer.from(seen.join()) }];
  for (const { phone } of birds) expect(found(onScreens, [phone])).toHaveLength(1);
  await db.schema.dropTable('swap_requests').execute();
  for (const person of [omar, berend]) await person.types(`contacten ${typed}`);
  await tjitske.presses('Vraag', { text: `contacten ${typed}` });
  expect(lines.join()).toContain('a request failed');
  const book = [...lines, ...hall.errors.map((error) => nameOf(error))].join();
  expect(found([{ path: 'log', bytes: Buffer.from(book) }], marks)).toEqual([]);
  await hall.close();

  const env = { LOG_LEVEL: 'debug', ENCRYPTION_KEY: testKey };
  const bot = await startProcess({ database, env, args: ['--no-demo'] });
  const health = await (await fetch(`${bot.url}/healthz`)).text();
  await bot.kill('SIGTERM');
  const told = [{ path: 'told', bytes: Buffer.from(health + bot.output()) }];
  expect(found(told, ['"status":"ok"'])).toHaveLength(1);
  expect(found(told, marks)).toEqual([]);
});

/** Of three doors. What is no secret in the database is still nothing for a log. */
const namesOf = (id: string) => ({
  first: `Kanarievoor${id}`,
  last: `Kanarieachter${id}`,
  job: `kanarievak ${id}`,
  topic: `kanariethema ${id}`,
  line: `kanarieregel ${id}`,
  wish: `kanariewens ${id}`,
});

async function foundInBackup(database: string, marks: readonly string[]): Promise<readonly string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-backup-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  await makeBackup(database, folder, new Date('2027-01-26T12:00:00.000Z'));
  const files = filesAt(readdirSync(folder).map((name) => join(folder, name)));
  expect(found(files, ['Dromerstra'])).toHaveLength(1);
  return found(files, marks);
}
