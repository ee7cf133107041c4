import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import { AskForTask, ShowHomework } from '../../src/homework/homework-intents.ts';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import { eraseEverything } from '../../src/privacy/erasure-store.ts';
import type { ApproachForm } from '../../src/reports/approach-intents.ts';
import {
  approachForms,
  OpenForeword,
  ShareApproach,
  ShowApproach,
  TakeApproach,
} from '../../src/reports/approach-intents.ts';
import { ParkPoints, SavePoint, ShowThemes } from '../../src/themes/theme-intents.ts';
import { addDemoActions, addDemoNotes } from '../support/demo-harvest.ts';
import { testBox } from '../support/test-box.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, formIn, openWorld, wordsOf } from '../support/world.ts';

const session = 'S1';
const noReason = 'Nog geen reden: het organisatieteam laat dit weten.';
const notYet = 'Het plan van aanpak is nog niet klaar. Je hoort het zodra je het kunt lezen.';
/** Of which no action came, by id. */
const parked = ['N01', 'N03', 'N12', 'N14', 'N15', 'N16', 'N18', 'N27', 'N31'];

test('the plan of the invented day holds every action, every point without one with its reason, and no secret', async () => {
  const world = await withHarvest();
  const ellen = world.as('X1');
  const before = await page(world, 'X1');
  expect(before).toContain('9 punten hebben geen actie en nog geen reden');
  expect(before.split(noReason)).toHaveLength(10);
  const reasons = await ellen.sees(ParkPoints({ session }));
  expect(
    formIn(reasons)
      .fields.map(({ name }) => name)
      .sort(),
  ).toEqual(parked.map((id) => `reason-${id}`));
  const chosen = parked.map((id) => [`reason-${id}`, id === 'N18' ? '' : 'later']);
  await ellen.fills(reasons, Object.fromEntries(chosen));
  await ellen.asks(SavePoint({ session, note: 'N18' }), {
    parkedBecause: 'own_words',
    parkedWords: 'Dit gaat naar de ministeries.',
  });

  const plan = await page(world, 'X1');
  for (const { title } of await world.db.selectFrom('actions').select('title').execute())
    expect(plan).toContain(title);
  expect(plan).not.toContain('nog geen reden');
  expect(plan).toContain(
    "Bug: het woord 'inkomen' betekent in twee regels iets anders. | beleidsmedewerkers | Dit gaat naar de ministeries.",
  );
  expect(plan).toContain(
    'We sturen elk op onze eigen cijfers. Niemand stuurt op het geheel. | bestuurders | Dit komt later aan de beurt.',
  );
  expect(plan).toContain(
    'Op dinsdag 26 januari 2027 kwamen 48 mensen bij elkaar (Dorpshuis, Oosterwolde). Zij kwamen van 7 organisaties of voor zichzelf. Aan 6 tafels spraken we in 4 rondes',
  );
  expect(plan).toContain('Regels | bestuurders, beleidsmedewerkers en ervaringsdeskundigen');
  expect(plan).toContain(
    'Omar Dromerstra, Gemeente Voorbeelderwolde | Gemeente Voorbeeldstad | Vraag elke organisatie om twee namen. | dinsdag 9 februari 2027 | Klaar',
  );
  // Who is stuck said that to the organisers alone; an expert who is not seen as one is not named.
  expect(plan).toContain(
    'Geert Bedachtsma, Gemeente Voorbeelderwolde | Gemeente Voorbeelderwolde | Kies twee medewerkers die meedoen. | maandag 31 mei 2027 | We zijn bezig',
  );
  expect(plan).not.toMatch(/kan een hand gebruiken|vast zit/);
  expect(plan).toContain('Woordenlijst maken met moeilijke woorden | een deelnemer |');
  expect(plan).not.toMatch(/Ruben|Knikkerstra|Uma|Taartjesma/);
  expect(plan).toMatch(/Wij staan achter dit plan.*Werkloket Voorbeeld/s);
});

test('every form of the plan holds all of it, in the language of who takes it', async () => {
  const world = await withHarvest();
  await world.as('X1').asks(ShareApproach({ session }));
  const titles = (await world.db.selectFrom('actions').select('title').execute()).map(({ title }) => title);
  const docx = unzipSync((await taken(world, 'X1', 'docx')) as Uint8Array);
  const text = strFromU8(docx['word/document.xml'] as Uint8Array)
    .replace(/<[^>]+>/g, '')
    .replaceAll('&apos;', "'");
  const pictures = Object.keys(docx).filter((name) => /^word\/media\/.+\.png$/.test(name));
  expect(pictures).toHaveLength(1);
  expect(text).toContain('Het netwerk van organisaties');
  const markdown = String(await taken(world, 'P33', 'md'));
  for (const title of titles) {
    expect(text).toContain(title);
    expect(markdown.replaceAll('\\', '')).toContain(title);
  }
  for (const noted of await world.db.selectFrom('notes').select('text').where('id', 'in', parked).execute())
    expect(text).toContain(noted.text);
  expect(markdown).toContain('# Plan of approach: Elkaar beter vinden');
  expect(markdown).toContain('On Tuesday 26 January 2027 48 people came together');
  for (const words of [text, markdown]) expect(words).not.toMatch(/Knikkerstra|Taartjesma/);
  const [actions, points] = await readXlsxFile(Buffer.from((await taken(world, 'X1', 'xlsx')) as Uint8Array));
  expect(actions?.data).toHaveLength(16);
  expect(points?.data).toHaveLength(41);
  for (const [form, rows] of [
    ['actions_csv', 16],
    ['points_csv', 41],
  ] as const) {
    const csv = String(await taken(world, 'X1', form)).slice(1);
    const { data, errors } = Papa.parse<string[]>(csv, { delimiter: ';', skipEmptyLines: true });
    expect([data.length, errors]).toEqual([rows, []]);
  }
});

test.skipIf(!existsSync('/usr/bin/soffice'))(
  'an office programme opens the Word file and puts it on paper',
  async () => {
    const world = await withHarvest();
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    try {
      writeFileSync(join(folder, 'plan.docx'), (await taken(world, 'X1', 'docx')) as Uint8Array);
      const home = `-env:UserInstallation=file://${folder}/home`;
      execFileSync('/usr/bin/soffice', [
        home,
        '--headless',
        '--convert-to',
        'txt:Text',
        '--outdir',
        folder,
        join(folder, 'plan.docx'),
      ]);
      const text = readFileSync(join(folder, 'plan.txt'), 'utf8');
      expect(text).toContain('Wat we nu niet doen');
      expect(text).toContain('Koffie-uur plannen, elke zes weken');
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
  60_000,
);

test('before it is shared only organisers read it; then everybody hears so once, on paper too', async () => {
  const world = await withHarvest();
  await world.db.deleteFrom('doors').where('person_id', 'in', ['P42', 'P48']).execute();
  await world.db.updateTable('people').set({ email: null }).where('id', '=', 'P15').execute();
  const omar = world.as('P15');
  expect((await omar.says('plan')).message.summary).toBe(notYet);
  for (const form of approachForms) {
    const reply = await omar.asks(TakeApproach({ session, form }));
    expect([reply.message.summary, 'file' in reply && reply.file]).toEqual([notYet, false]);
  }
  expect(await page(world, 'X2')).toContain('Nu leest alleen de organisatie dit plan.');
  // On a Saturday evening; they hear on Monday morning.
  await world.moveTo('2027-02-20T21:00:00+01:00');
  const ellen = world.as('X1');
  await ellen.presses(await ellen.sees(ShowApproach({ session })), 'Deel het plan');
  const heard = (who: string) =>
    world
      .as(who)
      .received()
      .filter(({ summary }) => summary.includes('plan van aanpak') || summary.includes('plan of approach'));
  expect(heard('P15')).toEqual([]);
  await world.moveTo('2027-02-22T09:05:00+01:00');
  for (const who of ['P15', 'P41', 'H3', 'X2', 'P33']) expect(heard(who)).toHaveLength(1);
  expect(heard('X1')).toHaveLength(0);
  const [message] = heard('P15');
  if (!message) throw new Error('Omar heard nothing.');
  const read = await omar.presses(message, 'Lees het plan');
  expect(wordsOf(read.message)).toContain('Wat we nu niet doen');
  expect(buttonsOf(read.message).map(({ label }) => label)).not.toContain('Deel het plan');
  expect(wordsOf(read.message)).not.toMatch(/Nog te doen voor het plan|op papier leest/);
  expect(wordsOf(await world.as('P33').sees(ShowApproach({})))).toContain('What we do not do now');
  const again = await ellen.asks(ShareApproach({ session }));
  expect(again.message.summary).toBe('Het plan was al gedeeld.');
  await world.moveTo('2027-02-23T10:00:00+01:00');
  expect(heard('P15')).toHaveLength(1);
  // Petra reads on paper: a sheet with her name, to post with the plan. Wout has no chat either, but he has mail; Omar has a chat and no mail.
  const plan = await page(world, 'X1');
  expect(plan).toContain('Dag Petra,\nOp dinsdag 26 januari 2027 was je erbij: ‘Elkaar beter vinden’.');
  expect(plan).not.toMatch(/Dag (Wout|Omar)/);
});

test('an organiser writes a foreword; what seems to be about one person is asked about first', async () => {
  const world = await withHarvest();
  const ellen = world.as('X1');
  const asked = await ellen.fills(await ellen.sees(OpenForeword({ session })), {
    text: 'Dank aan mevrouw Jansen.',
  });
  expect(await page(world, 'X1')).not.toContain('Jansen');
  await ellen.fills(asked.message, { text: 'Dank aan iedereen die kwam.\nTot gauw.' });
  expect(await page(world, 'X1')).toContain('Voorwoord\nDank aan iedereen die kwam.\nTot gauw.\nOp dinsdag');
  const refused = await ellen.fills(await ellen.sees(OpenForeword({ session })), {
    text: 'Mijn nummer is 999990007.',
  });
  expect(refused.kind).toBe('refuse');
  await ellen.fills(await ellen.sees(OpenForeword({ session })), { text: '' });
  expect(await page(world, 'X1')).not.toContain('Tot gauw');
});

test('an action whose owner is forgotten looks for another one; what was stopped is gone, and its points are there again', async () => {
  const world = await withHarvest();
  await eraseEverything({ db: world.db, now: world.clock.now(), box: testBox } as never, 'P24');
  await world.db.updateTable('actions').set({ status: 'dropped' }).where('id', '=', 'A13').execute();
  const plan = await page(world, 'X1');
  expect(plan).toContain(
    'Eerste schets van één formulier | zoekt een eigenaar | Gemeente Voorbeelderwolde |',
  );
  expect(plan).not.toMatch(/Xandra|Twee uur per maand vrij maken/);
  expect(plan).toContain(
    `Medewerkers hebben te weinig tijd om te overleggen met andere organisaties. | managers | ${noReason}`,
  );
  expect(wordsOf(await world.as('P15').sees(ShowThemes({ session })))).not.toContain('zoekt een eigenaar');
});

test('the homework to make the plan leads to it', async () => {
  const world = await withHarvest();
  await world.as('X1').asks(AskForTask({ session, kind: 'plan' }), {
    title: 'Een plan van aanpak schrijven',
    owner: 'X1',
    dueOn: '2027-02-26',
  });
  const homework = await world.as('X1').sees(ShowHomework({ session }));
  const plan = wordsOf((await world.as('X1').presses(homework, 'Open het plan')).message);
  expect(plan).toContain('Alle acties');
  expect(plan).not.toContain('Een plan van aanpak schrijven');
});

async function withHarvest(): Promise<World> {
  const world = await openWorld();
  await addDemoNotes(world, { themed: true });
  await addDemoActions(world);
  world.clock.moveTo('2027-02-08T10:00:00+01:00');
  return world;
}

async function page(world: World, who: string): Promise<string> {
  return wordsOf(await world.as(who).sees(ShowApproach({ session })));
}

async function taken(world: World, who: string, form: ApproachForm): Promise<string | Uint8Array> {
  const reply: SealedReply = await world.as(who).asks(TakeApproach({ session, form }));
  if (!('file' in reply) || !reply.file) throw new Error(`No file: ${reply.message.summary}`);
  return reply.file.body;
}
