import { expect, test } from 'vitest';
import { ShowMyEvaluation, StopLater } from '../../src/evaluation/evaluation-intents.ts';
import { ForgetMe, SaveRetention, ShowMyData } from '../../src/privacy/privacy-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, wordsOf } from '../support/world.ts';
import { askedOf, pageOf } from './answering.ts';

/** Six weeks after the day, in working hours. */
const sixWeeks = '2027-03-09T10:00:00+01:00';

async function openSixWeeksLater(): Promise<World> {
  const world = await openPlannedWorld();
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  await world.moveTo(sixWeeks);
  return world;
}

/** Everything but the last: may I ask you once more? */
async function toTheLast(world: World, id: string): Promise<void> {
  await world.as(id).presses(await pageOf(world, id), 'Ja');
  await world.as(id).presses(await pageOf(world, id), 'Misschien');
  await world.as(id).presses(await pageOf(world, id), 'Sla over');
}

async function passTo(world: World, moment: string): Promise<void> {
  await world.moveTo(moment);
  for (let beats = 0; beats < 8; beats++) await world.bot.tick();
}

const known = async ({ db }: World) =>
  (await db.selectFrom('people').select('id').orderBy('id').execute()).map(({ id }) => id);

test('whoever says yes is known until the question of half a year is over, and everybody else goes after ninety days', async () => {
  const world = await openSixWeeksLater();
  const { session, db } = world;
  const [question] = askedOf(world, 'P15');
  expect(wordsOf(question as never)).toContain('Heb je iemand gebeld die je hier hebt ontmoet?');
  for (const id of ['P15', 'P16', 'P17', 'P18']) await toTheLast(world, id);
  const page = await pageOf(world, 'P15');
  expect(wordsOf(page)).toContain('Mogen we je na een half jaar nog één keer iets vragen?');
  expect(wordsOf(page)).toContain('Tot en met maandag 9 augustus 2027, en niets meer.');
  await world.as('P15').presses(page, 'Ja, dat mag');
  await world.as('P16').presses(await pageOf(world, 'P16'), 'Liever niet');
  await world.as('P17').presses(await pageOf(world, 'P17'), 'Ja, dat mag');
  const taken = await pageOf(world, 'P17');
  expect((await world.as('P17').presses(taken, 'Vraag me niets meer')).message.summary).toBe(
    'Goed. Dan vraag ik je niets meer.',
  );
  await world.as('P18').presses(await pageOf(world, 'P18'), 'Ja, dat mag');
  await world.as('P18').asks(ForgetMe({}));
  const said = await db
    .selectFrom('consents')
    .select(['person_id', 'answer', 'detail'])
    .where('what', '=', 'asked_later')
    .orderBy('said_at')
    .orderBy('person_id')
    .execute();
  expect(said.map(({ person_id, answer }) => `${person_id} ${answer}`).toSorted()).toEqual([
    'P15 yes',
    'P16 no',
    'P17 withdrawn',
    'P17 yes',
  ]);
  expect(wordsOf(await world.as('P15').sees(ShowMyData({})))).toContain(
    'Na een half jaar nog iets vragen, ja',
  );

  await passTo(world, '2027-04-27T12:00:00+02:00');
  expect(await known(world)).toEqual(['P15', 'X1', 'X2']);
  const before = world.as('P15').received().length;
  // A Monday: half a year after the day.
  await passTo(world, '2027-07-26T08:00:00+02:00');
  expect(world.as('P15').received()).toHaveLength(before);
  await passTo(world, '2027-07-26T09:00:00+02:00');
  await passTo(world, '2027-07-27T09:00:00+02:00');
  const news = world.as('P15').received().slice(before);
  expect(news.map(({ summary }) => summary)).toEqual([
    'Dag Omar. Een half jaar geleden was ‘Elkaar beter vinden’. Nog drie korte vragen.',
  ]);
  await toTheLast(world, 'P15');
  expect(wordsOf(await pageOf(world, 'P15'))).toContain('Dat was alles.');
  const counts = await db
    .selectFrom('tallies')
    .select(['moment', 'question', 'answer', 'count'])
    .where('question', '=', 'called')
    .orderBy('moment')
    .execute();
  expect(counts).toEqual([
    { moment: 'months6', question: 'called', answer: 'yes', count: 1 },
    { moment: 'weeks6', question: 'called', answer: 'yes', count: 4 },
  ]);
  await passTo(world, '2027-08-09T12:00:00+02:00');
  expect(await known(world)).toContain('P15');
  await passTo(world, '2027-08-10T12:00:00+02:00');
  expect(await known(world)).not.toContain('P15');
  expect(await db.selectFrom('evaluation_seats').selectAll().execute()).toEqual([]);
  expect(await db.selectFrom('tallies').selectAll().execute()).not.toEqual([]);
  expect(session).toBe('S1');
});

test('where the organiser wants names gone sooner, nobody is asked whether they may be kept; lines go after ninety days', async () => {
  const world = await openPlannedWorld();
  const { session, db } = world;
  await world.as('X1').asks(PostRound({ session, round: 'R1' }));
  await world.as('X1').asks(SaveRetention({ session, contacts: '60' }));
  await world.moveTo(sixWeeks);
  await world.as('P15').presses(await pageOf(world, 'P15'), 'Nog niet');
  await world.as('P15').presses(await pageOf(world, 'P15'), 'Nee');
  await world.as('P15').fills(await pageOf(world, 'P15'), { text: 'Bel elkaar terug.' });
  expect(wordsOf(await pageOf(world, 'P15'))).toContain('Dat was alles.');
  expect((await world.as('P15').asks(StopLater({ session }))).kind).toBe('say');
  expect(await db.selectFrom('consents').select('id').where('what', '=', 'asked_later').execute()).toEqual(
    [],
  );
  await passTo(world, '2027-06-07T12:00:00+02:00');
  expect(await db.selectFrom('evaluation_texts').select('text').execute()).toEqual([
    { text: 'Bel elkaar terug.' },
  ]);
  await passTo(world, '2027-06-08T12:00:00+02:00');
  expect(await db.selectFrom('evaluation_texts').selectAll().execute()).toEqual([]);
  const erased = await db
    .selectFrom('erasures')
    .select(['kind', 'count'])
    .where('kind', '=', 'lines')
    .execute();
  expect(erased).toEqual([{ kind: 'lines', count: 1 }]);
});

test('who has no question now reads so', async () => {
  const world = await openPlannedWorld();
  expect(wordsOf(await world.as('P15').sees(ShowMyEvaluation({})))).toContain(
    'Er zijn nu geen vragen voor jou.',
  );
  expect((await world.as('P15').says('vragen')).message.summary).toBe('Korte vragen');
});
