import { expect, test } from 'vitest';
import { MarkAway } from '../../src/day/day-intents.ts';
import type { Database } from '../../src/db/tables.ts';
import {
  AskNow,
  CloseMoment,
  OpenPaper,
  SayTap,
  ShareResult,
  ShowEvaluation,
  ShowResult,
  TakeResult,
} from '../../src/evaluation/evaluation-intents.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import { StopMessages } from '../../src/privacy/privacy-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { buttonsOf, openPlannedWorld, openWorld, wordsOf } from '../support/world.ts';
import { answers, answersAtOnce, askedOf, demoAnswers, pageOf, whoAnswers } from './answering.ts';

async function openLiveDay(): Promise<World> {
  const world = await openPlannedWorld();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  return world;
}

const organiserReads = async (world: World) =>
  wordsOf(await world.as('X1').sees(ShowEvaluation({ session: world.session })));

/** The rows of the table with this question above it. */
function rowsUnder(message: SealedMessage, question: string): readonly string[] {
  const table = message.blocks.find((block) => block.kind === 'table' && block.caption.startsWith(question));
  if (table?.kind !== 'table') throw new Error(`No table about "${question}"`);
  return [table.caption, ...table.rows.map((row) => row.map(({ text }) => text).join(' '))];
}

test('the answers of the invented day give the figures that were counted by hand, and small layers stay hidden', async () => {
  const world = await openLiveDay();
  const { session, db } = world;
  await world.moveTo('2027-01-26T17:00:00+01:00');
  const people = await whoAnswers(world, []);
  for (const [index, answer] of demoAnswers.entries())
    await (index < 5 ? answers : answersAtOnce)(world, people[index] ?? '', answer);

  const open = await organiserReads(world);
  expect(open).toContain('Tot nu toe begonnen 31 van de 48 mensen.');
  expect(open).not.toMatch(/Iedereen|belgids/);
  const kept = JSON.stringify(
    await Promise.all(
      (['tallies', 'evaluation_texts', 'evaluation_moments'] as const).map((table) =>
        db
          .selectFrom(table as keyof Database)
          .selectAll()
          .execute(),
      ),
    ),
  );
  expect(kept).not.toMatch(/"P\d\d"|T1[67]:\d\d:[1-9]/);

  const closed = await world.as('X1').asks(CloseMoment({ session, moment: 'day' }));
  expect(closed.message.summary).toBe('De vragen zijn gesloten. Dit kwam eruit.');
  const page = await world.as('X1').sees(ShowEvaluation({ session }));
  expect(rowsUnder(page, 'Heb je iemand gevonden')).toEqual([
    'Heb je iemand gevonden die je morgen kunt bellen? 24 van de 31 zeggen ja.',
    'Iedereen 24 7 31',
    'Professionals 12 3 15',
    'Managers 3 3 6',
    'Ervaringsdeskundigen 4 1 5',
    'Andere lagen samen 5 0 5',
  ]);
  expect(rowsUnder(page, 'Kon je zeggen')).toEqual([
    'Kon je zeggen wat je wilde zeggen? Gemiddeld 4,2 van 5.',
    'Iedereen 0 0 6 13 12 31',
    'Professionals 0 0 2 8 5 15',
    'Managers 0 0 2 1 3 6',
    'Ervaringsdeskundigen 0 0 1 2 2 5',
    'Andere lagen samen 0 0 1 2 2 5',
  ]);
  expect(rowsUnder(page, 'Begreep je')[0]).toBe(
    'Begreep je de woorden die mensen gebruikten? Gemiddeld 4,0 van 5.',
  );
  expect(rowsUnder(page, 'Begreep je')[1]).toBe('Iedereen 0 1 7 13 10 31');
  expect(rowsUnder(page, 'Is er een fout').slice(0, 2)).toEqual([
    'Is er een fout uit het systeem gehaald? 6 van de 31 zeggen ja.',
    'Iedereen 6 10 15 31',
  ]);
  expect(wordsOf(page)).not.toMatch(/Bestuurders|Beleidsmedewerkers/);
  const lines = page.blocks.find((block) => block.kind === 'list');
  expect(lines?.items.map(({ text }) => text).toSorted()).toEqual(
    demoAnswers.flatMap(({ Q5 }) => Q5 || []).toSorted(),
  );
  expect(lines?.items.filter(({ detail }) => detail === 'professional')).toHaveLength(6);
  expect(lines?.items.filter(({ detail }) => detail === undefined)).toHaveLength(5);
  expect(await db.selectFrom('evaluation_seats').selectAll().execute()).toEqual([]);
  expect(
    new Set((await db.selectFrom('evaluation_texts').select('layer').execute()).map(({ layer }) => layer)),
  ).toEqual(new Set(['professional', null]));

  const file = await world.as('X1').asks(TakeResult({ session }));
  const body = String(file.kind === 'say' && file.file?.body);
  const csv = body.trim().split('\r\n');
  expect(body.startsWith('\ufeff')).toBe(true);
  expect(csv[0]).toBe('Wanneer,Vraag,Groep,Antwoord,Aantal');
  expect(csv).toContain(
    'Op de dag,Heb je iemand gevonden die je morgen kunt bellen?,Andere lagen samen,Ja,5',
  );
  // Four questions with 2, 5, 5 and 3 answers, for everybody and four groups.
  expect(csv).toHaveLength(1 + (2 + 5 + 5 + 3) * 5);

  const after = await world
    .as('P15')
    .asks(SayTap({ session, moment: 'day', question: 'callable', answer: 'yes' }));
  expect([after.kind, after.message.summary]).toEqual([
    'refuse',
    'Deze vragen zijn gesloten. Fijn dat je nog wilde antwoorden.',
  ]);
  expect(wordsOf(await world.as('P15').sees(ShowResult({ session })))).toContain(
    'Er is nog geen uitkomst gedeeld.',
  );
  const [first] = lines?.items ?? [];
  await world.as('X1').presses({ ...page, blocks: [{ kind: 'list', items: [first as never] }] }, 'Haal weg');
  await world.moveTo('2027-01-27T10:00:00+01:00');
  await world.as('X1').asks(ShareResult({ session, moment: 'day' }));
  const news = world.as('P42').received().at(-1);
  expect(news?.summary).toBe('Wat vonden we van ‘Elkaar beter vinden’? De uitkomst staat klaar.');
  const shared = (await world.as('P42').presses(news as SealedMessage, 'Bekijk de uitkomst')).message;
  expect(rowsUnder(shared, 'Heb je iemand gevonden')[1]).toBe('Iedereen 24 7 31');
  expect(shared.blocks.find((block) => block.kind === 'list')?.items).toHaveLength(10);
  expect(buttonsOf(shared).map(({ label }) => label)).toEqual(['Begin']);
});

test('the questions go round once, at the end, to who was there and wants messages; the first answer counts', async () => {
  const world = await openLiveDay();
  const { session, db } = world;
  await world.as('P20').asks(StopMessages({}));
  await db.insertInto('absences').values({ round_id: 'R1', seat_id: 'P30' }).execute();
  await world.as('X1').asks(MarkAway({ session, seat: 'P30' }));
  await world.moveTo('2027-01-26T16:30:00+01:00');
  expect(askedOf(world, 'P15')).toHaveLength(0);
  await world.moveTo('2027-01-26T17:00:00+01:00');
  await world.moveTo('2027-01-26T17:30:00+01:00');
  expect((await world.as('X1').asks(AskNow({ session }))).message.summary).toBe(
    'De vragen zijn al rondgegaan.',
  );
  await world.moveTo('2027-01-27T10:00:00+01:00');
  const [question, ...more] = askedOf(world, 'P15');
  expect(more).toEqual([]);
  for (const silent of ['P20', 'P30', 'H1', 'X1'])
    expect([silent, askedOf(world, silent)]).toEqual([silent, []]);
  expect(wordsOf(question as SealedMessage)).toContain(
    'Fijn dat je er was, Omar. Vijf korte vragen over vandaag.',
  );
  expect(wordsOf(world.as('P33').received().at(-1) as SealedMessage)).toContain('Question 1 of 5');

  const said: string[] = [];
  for (const label of ['Ja', 'Nee'])
    said.push((await world.as('P15').presses(question as SealedMessage, label)).message.summary);
  expect(said).toEqual(['Geteld. Dank je wel.', 'Die had je al. Je eerste antwoord telt.']);
  expect((await pageOf(world, 'P15')).summary).toBe('Kon je zeggen wat je wilde zeggen?');
  expect((await world.as('P15').presses(await pageOf(world, 'P15'), 'Sla over')).message.summary).toBe(
    'Overgeslagen.',
  );
  await world.as('P15').presses(await pageOf(world, 'P15'), '2, weinig');
  await world.as('P15').presses(await pageOf(world, 'P15'), 'Misschien');
  const named = await world
    .as('P15')
    .fills(await pageOf(world, 'P15'), { text: 'Tjitske Gumsma belt nooit terug.' });
  expect(named.kind).toBe('ask');
  expect(await db.selectFrom('evaluation_texts').selectAll().execute()).toEqual([]);
  await world.as('P15').fills(named.message, {});
  const [written] = await db.selectFrom('evaluation_texts').select(['text', 'layer', 'written_on']).execute();
  expect(written).toEqual({
    text: 'Tjitske Gumsma belt nooit terug.',
    layer: 'professional',
    written_on: '2027-01-27',
  });
  expect(wordsOf(await pageOf(world, 'P15'))).toContain('Dat was alles. Dank je wel');
  expect(
    (await world.as('H1').asks(SayTap({ session, moment: 'day', question: 'callable', answer: 'yes' }))).kind,
  ).toBe('refuse');
  expect(
    (await world.as('P16').asks(SayTap({ session, moment: 'day', question: 'callable', answer: '5' }))).kind,
  ).toBe('refuse');
  const counts = await db
    .selectFrom('tallies')
    .select(['question', 'answer', 'count'])
    .orderBy('question')
    .execute();
  expect(counts).toEqual([
    { question: 'callable', answer: 'yes', count: 1 },
    { question: 'fault', answer: 'maybe', count: 1 },
    { question: 'words', answer: '2', count: 1 },
  ]);

  const form = await world.as('X1').asks(OpenPaper({ session, moment: 'day' }));
  const paper = {
    layer: 'expert_by_experience',
    callable: 'yes',
    said: '4',
    fault: '',
    text: 'Kom eens langs.',
  };
  expect((await world.as('X1').fills(form.message, paper)).message.summary).toBe('Geteld. Nog een papier?');
  const empty = await world.as('X1').fills(form.message, { layer: 'expert_by_experience' });
  expect(empty.message.summary).toBe('Er is nog niets aangekruist.');
  await world.moveTo('2027-02-03T08:00:00+01:00');
  expect(world.as('X1').received()).toEqual([]);
  await world.moveTo('2027-02-03T09:00:00+01:00');
  expect(world.as('X1').received().at(-1)?.summary).toBe(
    'De vragen over ‘Elkaar beter vinden’ zijn gesloten. Je kunt de uitkomst lezen.',
  );
  const page = await organiserReads(world);
  expect(page).toContain('bellen? Minder dan vijf antwoorden. Die laat ik niet zien.');
  expect(page).toContain('Kom eens langs.');
  expect(page).not.toMatch(/ervaringsdeskundige|professional/);
});

test('an organiser asks sooner, but not before the day; where nobody was sent to a table nobody is asked', async () => {
  const world = await openWorld();
  const { session } = world;
  await world.moveTo('2027-01-25T10:00:00+01:00');
  const early = await world.as('X1').asks(AskNow({ session }));
  expect([early.kind, early.message.summary]).toEqual(['refuse', 'Dit kan vanaf de dag van de bijeenkomst.']);
  await world.moveTo('2027-01-26T17:00:00+01:00');
  expect(askedOf(world, 'P15')).toEqual([]);
  const page = await world.as('X1').sees(ShowEvaluation({ session }));
  expect(wordsOf(page)).toContain('op dinsdag 26 januari 2027 om 17:00. Dan is de bijeenkomst klaar.');
  expect((await world.as('X1').presses(page, 'Vraag nu')).message.summary).toBe(
    'Ik vraag het nu aan 48 deelnemers.',
  );
  expect(askedOf(world, 'P15')).toHaveLength(1);
});
