import { expect, test } from 'vitest';
import { ShowContacts } from '../../src/contacts/contact-intents.ts';
import { talliesOf } from '../../src/evaluation/tally-store.ts';
import { freezeMeetings } from '../../src/memory/freeze-meetings.ts';
import { SayCalled, ShowMet } from '../../src/memory/memory-intents.ts';
import { PostRound } from '../../src/rotations/rotation-intents.ts';
import { onCard } from '../contacts/swapping.ts';
import type { World } from '../support/world.ts';
import { openPlannedWorld, wordsOf } from '../support/world.ts';

/** Both mixed rounds were posted, and the day is over. */
async function openAfterTheDay(): Promise<World> {
  const world = await openPlannedWorld();
  for (const [round, at] of [
    ['R1', '2027-01-26T13:41:00+01:00'],
    ['R2', '2027-01-26T14:11:00+01:00'],
  ] as const) {
    await world.as('X1').asks(PostRound({ session: world.session, round }));
    await world.moveTo(at);
  }
  await world.moveTo('2027-01-26T18:00:00+01:00');
  return world;
}

/** Who really sat with somebody, straight from the seating. */
async function satWith({ db }: World, seat: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('assignments as mine')
    .innerJoin('assignments as theirs', (join) =>
      join.onRef('theirs.table_id', '=', 'mine.table_id').onRef('theirs.round_id', '=', 'mine.round_id'),
    )
    .where('mine.seat_id', '=', seat)
    .where('theirs.seat_id', '!=', seat)
    .where('mine.round_id', 'in', ['R1', 'R2'])
    .select('theirs.seat_id as id')
    .distinct()
    .execute();
  return rows.map(({ id }) => id);
}

const told = (world: World, who: string) =>
  world
    .as(who)
    .received()
    .map(({ summary }) => summary);

test('I read with whom I sat: by name who wants that, the others counted; and ask them to swap from there', async () => {
  const world = await openAfterTheDay();
  const mates = await satWith(world, 'P15');
  const [hides = '', other = ''] = mates.filter((id) => id.startsWith('P'));
  await world.db.updateTable('contact_cards').set({ found_by: 'session' }).execute();
  await onCard(world, hides, { found_by: 'nobody' });
  await onCard(world, other, { found_by: 'sat_with' });
  const organisations = await world.db
    .selectFrom('people')
    .select('organisation_id')
    .where('id', 'in', mates)
    .distinct()
    .execute();
  const page = (await world.as('P15').says('met wie')).message;
  const words = wordsOf(page);
  expect(page.summary).toBe('Met wie zat jij aan tafel?');
  expect(words).toContain(
    `Dit zijn de ${mates.length} mensen van ${organisations.length} organisaties met wie je aan tafel zat.`,
  );
  const list = page.blocks.find((block) => block.kind === 'list');
  const names = await world.db.selectFrom('people').select(['id', 'first_name', 'last_name']).execute();
  const nameOf = (id: string) => {
    const person = names.find((one) => one.id === id);
    return `${person?.first_name} ${person?.last_name}`;
  };
  const cards = await world.db
    .selectFrom('contact_cards')
    .select('person_id')
    .where('found_by', '!=', 'nobody')
    .execute();
  const named = mates.filter((id) => cards.some((card) => card.person_id === id));
  expect(list?.items.map(({ text }) => text).toSorted()).toEqual(named.map(nameOf).toSorted());
  expect(words).not.toContain(nameOf(hides));
  expect(words).toContain(nameOf(other));
  expect(words).toContain(
    `${mates.length - named.length === 1 ? 'Eén van hen staat' : `${mates.length - named.length} mensen staan`} hier niet bij naam.`,
  );
  expect(list?.items.find(({ text }) => text === nameOf(other))?.detail).toMatch(/ronde [12]/);

  const button = list?.items[0]?.buttons?.[0];
  const form = await world.as('P15').asks(ShowMet({}));
  expect(button?.label).toBe('Gegevens ruilen');
  const asks = await world.as('P15').presses(form.message, 'Gegevens ruilen');
  expect((await world.as('P15').fills(asks.message, { fields: ['phone'] })).message.summary).toContain(
    'Ik heb het gevraagd.',
  );
  expect(wordsOf(await world.as('P15').sees(ShowContacts({})))).toContain('Jij vroeg');
});

test('a round that was not posted, or in which somebody was away, brought nobody together', async () => {
  const world = await openPlannedWorld();
  expect(wordsOf(await world.as('P15').sees(ShowMet({})))).toContain('Je zat nog met niemand aan tafel.');
  await world.as('X1').asks(PostRound({ session: world.session, round: 'R1' }));
  expect(wordsOf(await world.as('P15').sees(ShowMet({})))).toContain('Je zat nog met niemand aan tafel.');
  await world.db.insertInto('absences').values({ round_id: 'R1', seat_id: 'P15' }).execute();
  await world.moveTo('2027-01-26T14:00:00+01:00');
  expect(wordsOf(await world.as('P15').sees(ShowMet({})))).toContain('Je zat nog met niemand aan tafel.');
});

test('a week later everybody who met somebody is asked once, in working hours', async () => {
  const world = await openAfterTheDay();
  const before = told(world, 'P15').length;
  await world.moveTo('2027-02-02T08:59:00+01:00');
  expect(told(world, 'P15')).toHaveLength(before);
  await world.moveTo('2027-02-02T09:00:00+01:00');
  await world.moveTo('2027-02-03T09:00:00+01:00');
  const count = (await satWith(world, 'P15')).length;
  const news = world.as('P15').received().slice(before);
  expect(news).toHaveLength(1);
  expect(news[0]?.summary).toMatch(
    new RegExp(
      `^Vorige week zat je aan tafel met ${count} mensen van \\d+ organisaties. Wil je met iemand contact houden\\?$`,
    ),
  );
  const page = await world.as('P15').presses(news[0] as (typeof news)[number], 'Kijk met wie ik zat');
  expect(page.message.summary).toBe('Met wie zat jij aan tafel?');
  expect(told(world, 'P33').at(-1)).toContain('Would you like to stay in touch with anyone?');
});

test('when who sat where is erased, the numbers stay; nearly three months later one question is counted, without who', async () => {
  const world = await openAfterTheDay();
  const { db, session } = world;
  const count = (await satWith(world, 'P15')).length;
  await freezeMeetings(db, session);
  await db.deleteFrom('assignments').execute();
  expect(wordsOf(await world.as('P15').sees(ShowMet({ session })))).toMatch(
    new RegExp(`Je zat aan tafel met ${count} mensen van \\d+ organisaties. Wie dat waren, is gewist.`),
  );
  await world.moveTo('2027-04-20T08:00:00+02:00');
  const before = told(world, 'P15').length;
  await world.moveTo('2027-04-20T10:00:00+02:00');
  await world.moveTo('2027-04-22T10:00:00+02:00');
  const news = world.as('P15').received().slice(before);
  expect(news.map(({ summary }) => summary)).toEqual([
    'Bijna drie maanden geleden was ‘Elkaar beter vinden’. Heb je iemand gebeld die je daar hebt ontmoet?',
  ]);
  const [question] = news;
  if (!question) throw new Error('nothing arrived');
  for (const answer of ['Ja', 'Nee', 'Ja'])
    expect((await world.as('P15').presses(question, answer)).message.summary).toBe(
      'Dank je wel. Je antwoord is geteld.',
    );
  await world.as('P16').asks(SayCalled({ session, answer: 'yes' }));
  await world.as('P17').asks(SayCalled({ session, answer: 'not_yet' }));
  const layers = await db
    .selectFrom('seats')
    .select(['id', 'layer'])
    .where('id', 'in', ['P15', 'P16', 'P17'])
    .execute();
  expect(new Set(layers.map(({ layer }) => layer)).size).toBe(1);
  const layer = layers[0]?.layer;
  expect(await talliesOf(db, session, 'weeks12', 'called')).toEqual([
    { layer, answer: 'not_yet', count: 1, typed: 0 },
    { layer, answer: 'yes', count: 2, typed: 0 },
  ]);
  const kept = JSON.stringify(await db.selectFrom('tallies').selectAll().execute());
  expect(kept).not.toMatch(/P1[567]/);
});

test('a bot that slept for weeks asks nothing about last week any more', async () => {
  const world = await openAfterTheDay();
  const before = told(world, 'P15').length;
  await world.moveTo('2027-03-01T10:00:00+01:00');
  expect(told(world, 'P15')).toHaveLength(before);
});
