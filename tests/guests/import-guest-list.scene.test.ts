import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  AddGuest,
  OpenGuestListUpload,
  ShowGuestListDraft,
  ShowGuests,
} from '../../src/guests/guest-intents.ts';
import { mustFindDraft } from '../../src/guests/guest-list-draft-store.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { Person } from '../../src/kernel/person.ts';
import { personById } from '../../src/people/person-store.ts';
import { workAt } from '../../src/work-at.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { formIn, openWorld, wordsOf } from '../support/world.ts';

const file = (text: string, name = 'gasten.csv') => ({ name, base64: Buffer.from(text).toString('base64') });

async function reads(world: World, text: string): Promise<SealedMessage> {
  const evert = world.as('X1');
  const form = await evert.sees(OpenGuestListUpload({ session: world.session }));
  const reply = await evert.fills(form, { file: file(text) });
  expect(reply.kind).toBe('say');
  return evert.sees(await theDraft(world));
}

async function theDraft(world: World) {
  const { draft } = await world.db
    .selectFrom('guest_list_drafts')
    .select('id as draft')
    .executeTakeFirstOrThrow();
  return ShowGuestListDraft({ draft });
}

const countPeople = async (world: World) =>
  (await world.db.selectFrom('people').select('id').execute()).length;

test('an organiser reads a list, sees who can be added and why not, and adds them in one go', async () => {
  const world = await openWorld();
  const before = await countPeople(world);
  const preview = await reads(
    world,
    [
      'Voornaam;Achternaam;Organisatie;Laag;Telefoon',
      'Sjoerd;van der Wal;Gemeente Voorbeelderwolde;teammanager;06-00000901',
      'Omar;Dromerstra;Gemeente Voorbeelderwolde;professional;06-00000015',
      'Lisa;;Nieuwe Zorg;tovenaar;',
      '=1+1;Jansen;Nieuwe Zorg;professional;',
      'Ali;Yilmaz;Nieuwe Zorg;professional;',
    ].join('\r\n'),
  );
  const words = wordsOf(preview);
  expect(words).toContain('2 gasten kunnen erop.');
  expect(words).toContain('Deze persoon staat al op de gastenlijst.');
  expect(words).toContain('tovenaar');
  expect(words).toContain('formule');
  expect(words).toContain('Nieuwe Zorg is nieuw.');
  expect(await countPeople(world)).toBe(before);
  const reply = await world.as('X1').presses(preview, '2 gasten toevoegen');
  expect(reply.message.summary).toContain('2 gasten staan op de lijst.');
  expect(await countPeople(world)).toBe(before + 2);
  expect(wordsOf(await world.as('X1').sees(ShowGuests({ session: world.session })))).toContain(
    'Sjoerd van der Wal',
  );
  expect(await world.db.selectFrom('guest_list_drafts').select('id').execute()).toEqual([]);
});

test('pressing "add" twice adds everybody once', async () => {
  const world = await openWorld();
  const before = await countPeople(world);
  const preview = await reads(
    world,
    'naam,organisatie,laag\nSjoerd Wal,Nieuwe Zorg,manager\nAli Yilmaz,Nieuwe Zorg,manager',
  );
  await Promise.all([
    world.as('X1').presses(preview, '2 gasten toevoegen', 'press-1'),
    world.as('X1').presses(preview, '2 gasten toevoegen', 'press-1'),
    world.as('X1').presses(preview, '2 gasten toevoegen', 'press-2'),
  ]);
  expect(await countPeople(world)).toBe(before + 2);
});

test('a column with another name, and a word for a layer that we do not know, are chosen by hand', async () => {
  const world = await openWorld();
  const preview = await reads(
    world,
    'Wie;Waar werkt die;Laag\nSjoerd Wal;Nieuwe Zorg;schepen\nAli Yilmaz;Nieuwe Zorg;manager',
  );
  expect(wordsOf(preview)).toContain('Ik vind geen kolom met namen.');
  const columns = { 'column-0': 'full_name', 'column-1': 'organisation', 'column-2': 'layer' };
  const evert = world.as('X1');
  await evert.fills(preview, columns);
  const again = await evert.sees(await theDraft(world));
  expect(wordsOf(again)).toContain('1 gast kan erop.');
  expect(formIn(again).fields.map(({ name }) => name)).toContain('word-schepen');
  await evert.fills(again, { 'word-schepen': 'board' });
  expect(wordsOf(await evert.sees(await theDraft(world)))).toContain('2 gasten kunnen erop.');
});

test('one field chosen for two columns is asked again', async () => {
  const world = await openWorld();
  const preview = await reads(world, 'naam;organisatie\nSjoerd Wal;Nieuwe Zorg');
  const reply = await world.as('X1').fills(preview, { 'column-0': 'email', 'column-1': 'email' });
  expect(reply).toMatchObject({
    kind: 'refuse',
    message: { summary: expect.stringContaining("Je koos twee keer 'E-mailadres'") },
  });
});

test('what is no list is refused with what to do, in the language of the person', async () => {
  const world = await openWorld();
  const form = await world.as('X1').sees(OpenGuestListUpload({ session: world.session }));
  const picture = {
    name: 'gasten.csv',
    base64: Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1').toString('base64'),
  };
  expect((await world.as('X1').fills(form, { file: picture })).message.summary).toContain(
    'Dit is geen lijst die ik kan lezen',
  );
  await world.as('X1').says('english');
  expect((await world.as('X1').fills(form, { file: picture })).message.summary).toContain(
    'This is not a list that I can read',
  );
  expect((await world.as('X1').fills(form, { file: file('') })).message.summary).toContain(
    'This file is empty',
  );
});

test('the invented region itself can be read as a list: everybody with a mail address is already here', async () => {
  const world = await openWorld();
  const people = readFileSync(new URL('../../src/demo/data/people.csv', import.meta.url), 'utf8');
  await world.db.deleteFrom('badge_codes').execute();
  const preview = await reads(world, people);
  expect(wordsOf(preview)).toContain('54 rijen kunnen er niet op.');
  expect(wordsOf(preview).match(/Deze persoon staat al op de gastenlijst\./g)).toHaveLength(1);
});

test('the same problem in many rows is said once, with the rows; another one with the name beside it', async () => {
  const world = await openWorld();
  const preview = await reads(
    world,
    [
      'Naam;Organisatie;Laag',
      ...['Ali', 'Bo', 'Cas', 'Dia'].map((name) => `${name} Test;UWV;`),
      'Ed Test;UWV;=1+1',
      'Flip Test;UWV;tovenaar',
    ].join('\n'),
  );
  const words = wordsOf(preview);
  expect(words).toContain('Nog niemand kan erop.');
  expect(words).toContain('Vul de laag in, bijvoorbeeld bestuurder of professional. In rij 2, 3, 4, 5.');
  expect(words).toContain('Rij 6 · Ed Test In ‘Laag’ staat een formule');
  expect(words).toContain('Welke laag is ‘tovenaar’?');
  expect(words).not.toContain('Rij 7');
});

test('an expert by experience from a list is not shown as such', async () => {
  const world = await openWorld();
  const preview = await reads(
    world,
    'naam;organisatie;laag\nNoa Test;Op persoonlijke titel;ervaringsdeskundige\nBo Test;UWV;professional',
  );
  await world.as('X1').presses(preview, '2 gasten toevoegen');
  const seats = await world.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['people.first_name as name', 'seats.layer_shown_at as shown'])
    .where('people.last_name', '=', 'Test')
    .orderBy('people.first_name')
    .execute();
  expect(seats.map(({ name, shown }) => [name, shown !== null])).toEqual([
    ['Bo', true],
    ['Noa', false],
  ]);
});

test('one guest by hand goes through the same checks', async () => {
  const world = await openWorld();
  const add = (values: Record<string, string>) =>
    world.as('X1').asks(AddGuest({ session: world.session }), {
      firstName: 'Sjoerd',
      lastName: 'Wal',
      organisation: 'Nieuwe Zorg',
      layer: 'manager',
      ...values,
    });
  expect((await add({ email: 'sjoerd' })).message.summary).toContain('Dit e-mailadres klopt niet');
  expect((await add({})).message.summary).toBe('Sjoerd staat op de lijst.');
  expect((await add({})).message.summary).toContain('staat al op de gastenlijst');
  expect((await add({ firstName: 'x'.repeat(100_000) })).message.summary).toContain('Je tekst is te lang');
});

test('a table host, a participant and a stranger cannot read or change the list', async () => {
  const world = await openWorld();
  const preview = await reads(world, 'naam;organisatie\nSjoerd Wal;Nieuwe Zorg');
  const { draft } = await world.db
    .selectFrom('guest_list_drafts')
    .select('id as draft')
    .executeTakeFirstOrThrow();
  for (const person of ['H1', 'P15']) {
    const someone = world.as(person);
    for (const intent of [ShowGuests({ session: world.session }), ShowGuestListDraft({ draft })]) {
      expect((await someone.asks(intent)).message.summary).toContain('Dit kan ik niet vinden');
    }
    expect((await someone.presses(preview, '1 gast toevoegen')).kind).toBe('refuse');
  }
  expect((await world.stranger().asks(ShowGuests({ session: world.session }))).message.summary).toContain(
    'Typ mee',
  );
});

test('a citizen service number in a list is refused by row, and kept nowhere', async () => {
  const world = await openWorld();
  const preview = await reads(
    world,
    'naam;organisatie;wens;telefoon;999 99 0007\nSjoerd Wal;Nieuwe Zorg;999990007;\n' +
      'Ali Yilmaz;Nieuwe Zorg;;999990007\nBo Wit;Nieuwe Zorg;NL00 TEST 0123 4567 89;\nMo Vos;Nieuwe Zorg;;612345678',
  );
  expect(wordsOf(preview)).toContain('1 gast kan erop.');
  expect(wordsOf(preview)).toContain('een getal dat een BSN kan zijn');
  const { db, clock } = world;
  const { id } = await db.selectFrom('guest_list_drafts').select('id').executeTakeFirstOrThrow();
  const evert = (await personById(db, 'demo', 'X1')) as Person;
  const work = workAt(db, clock.now(), { adapters: [], routes: [], box: testBox });
  const kept = JSON.stringify((await mustFindDraft(work, evert, id)).file);
  expect(kept).toContain('Yilmaz');
  expect(kept).toContain('0612345678');
  expect(kept.replaceAll(' ', '')).not.toMatch(/999990007|0123456789/);
  const events = await world.db.selectFrom('inbox').selectAll().execute();
  expect(JSON.stringify(events)).not.toContain('999990007');
});
