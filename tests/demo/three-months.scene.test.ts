import { expect, test, vi } from 'vitest';
import { renderHtml } from '../../adapters/mail/render-html.ts';
import { renderMessage } from '../../adapters/slack/render-message.ts';
import { renderCard } from '../../adapters/teams/render-card.ts';
import { rendering, renderMessage as renderWebPage } from '../../adapters/web/render.ts';
import { ShowActions, ShowMyActions } from '../../src/actions/action-intents.ts';
import { rows } from '../../src/demo/demo-rows.ts';
import { ShowRehearsal } from '../../src/demo/rehearsal-intents.ts';
import { ShowEvaluation } from '../../src/evaluation/evaluation-intents.ts';
import { ShowHomework } from '../../src/homework/homework-intents.ts';
import { ShowApproach } from '../../src/reports/approach-intents.ts';
import { quarterAt } from '../actions/quarter-hours.ts';
import { wrongInMessage } from '../adapters/slack/limits-check.ts';
import { wrongInCard } from '../adapters/teams/counterpart/card-check.ts';
import { calendarOf, page } from '../homework/extra-meeting.ts';
import { wordsOf } from '../support/world.ts';
import type { Arrival, ToldWorld } from './three-months.ts';
import { openToldWorld } from './three-months.ts';

// Three months of 56 people is a lot on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const day = 86_400_000;
const rehearsal = ({ as }: Pick<ToldWorld, 'as'>) => as('X1').sees(ShowRehearsal({}));
const nudgesIn = (arrivals: readonly Arrival[]) => arrivals.filter(({ key }) => key.startsWith('nudge:'));

test('in the rehearsal three months go by as the files of the invented region say, in every door', async () => {
  const world = await openToldWorld(rehearsal);
  const { db, session, arrivals } = world;
  await world.goesTo('Naar de avond van de dag');
  expect(await atTables(world)).toEqual(
    rows('notes')
      .map((row) => `${row('round')} ${row('table_id')} ${row('text_nl')}`)
      .toSorted(),
  );
  await world.goesTo('Naar vier weken later');
  expect(wordsOf(await rehearsal(world))).toContain('Het is nu maandag 22 februari 2027, 10:00.');

  await checkActions(world);
  await checkExtraMeeting(world);
  await checkPlan(world);
  const evaluation = wordsOf(await world.as('X1').sees(ShowEvaluation({ session })));
  expect(evaluation).toContain('Heb je iemand gevonden die je morgen kunt bellen? 24 van de 31 zeggen ja.');
  expect(evaluation).toContain('Iedereen | 24 | 7 | 31');
  expect(evaluation).toContain('Andere lagen samen | 5 | 0 | 5');

  await world.goesTo('Naar drie maanden later');
  const later = wordsOf(await world.as('X1').sees(ShowEvaluation({ session })));
  expect(later).toContain('Na zes weken: 18 van de 31 zeggen ja.');
  expect(await world.as('X1').sees(ShowRehearsal({})).then(wordsOf)).not.toContain('Naar drie maanden later');

  const nudges = nudgesIn(arrivals);
  expect(nudges.length).toBeGreaterThan(15);
  for (const { at, to } of nudges) expect([to, at, quarterAt(at.getTime()).allowed]).toEqual([to, at, true]);
  const dayOf = ({ at }: Arrival) => Date.parse(quarterAt(at.getTime()).date);
  for (const [to, own] of Map.groupBy(nudges, ({ to }) => to))
    for (const [index, nudge] of own.slice(1).entries())
      expect([to, dayOf(nudge) - dayOf(own[index] as Arrival) >= 7 * day]).toEqual([to, true]);
  const inTheHall = arrivals.filter(({ to }) => to === 'hall');
  expect(inTheHall.length).toBeGreaterThan(0);
  expect(new Set(inTheHall.map(({ at }) => quarterAt(at.getTime()).date))).toEqual(new Set(['2027-01-26']));

  checkDoors(arrivals);
  const waits = await db
    .selectFrom('outbox')
    .select('key')
    .where('person_id', '=', 'P42')
    .where('state', 'in', ['waiting', 'expired'])
    .execute();
  expect(waits.length).toBeGreaterThan(3);
  expect(arrivals.filter(({ to }) => ['P42', 'P45'].includes(to))).toEqual([]);
});

/** Where each point was written down. */
async function atTables({ db }: ToldWorld): Promise<string[]> {
  const notes = await db.selectFrom('notes').select(['round_id', 'table_id', 'text']).execute();
  return notes.map(({ round_id, table_id, text }) => `${round_id?.slice(1)} ${table_id} ${text}`).toSorted();
}

async function checkActions(world: ToldWorld): Promise<void> {
  const { db, session } = world;
  const actions = await db.selectFrom('actions').selectAll().execute();
  const of = (id: string) => rows('actions').find((row) => row('action_id') === id)?.('title_nl');
  expect(actions).toHaveLength(15);
  for (const row of rows('actions')) {
    const found = actions.find(({ title }) => title === row('title_nl'));
    expect({
      title: found?.title,
      status: found?.status,
      owner: found?.owner_id,
      helper: found?.helper_id,
      due: found?.due_on,
      step: found?.first_step,
      closed: found?.closed_at?.slice(0, 10) ?? '',
    }).toEqual({
      title: row('title_nl'),
      status: row('status'),
      owner: row('owner'),
      helper: row('helper'),
      due: row('due_date'),
      step: row('first_step_nl'),
      closed: row('closed_on'),
    });
  }
  const running = actions.filter(({ status }) => status !== 'done');
  const due = (from: string, to: string) =>
    running
      .filter(({ due_on }) => due_on !== null && due_on >= from && due_on <= to)
      .map(({ title }) => title)
      .toSorted();
  expect(due('2027-01-01', '2027-02-21')).toEqual([of('A11'), of('A14')].toSorted());
  expect(due('2027-02-22', '2027-03-01')).toEqual([of('A04'), of('A10'), of('A13')].toSorted());
  expect(
    Object.entries(Object.groupBy(actions, ({ status }) => status))
      .map(([status, some]) => `${status} ${some?.length}`)
      .toSorted(),
  ).toEqual(['done 3', 'in_progress 4', 'open 7', 'stuck 1']);
  const late = actions.filter(
    ({ status, closed_at, due_on }) => status === 'done' && (closed_at ?? '').slice(0, 10) > (due_on ?? ''),
  );
  expect(late.map(({ title }) => title)).toEqual([of('A01')]);
  const sources = await db
    .selectFrom('action_notes')
    .innerJoin('notes', 'notes.id', 'action_notes.note_id')
    .innerJoin('actions', 'actions.id', 'action_notes.action_id')
    .select(['actions.title', 'notes.text'])
    .execute();
  const textOf = (id: string) => rows('notes').find((row) => row('note_id') === id)?.('text_nl');
  const expected = rows('actions').flatMap((row) =>
    row('source_notes')
      .split(' ')
      .map((note) => `${row('title_nl')}: ${textOf(note)}`),
  );
  expect(sources.map(({ title, text }) => `${title}: ${text}`).toSorted()).toEqual(expected.toSorted());
  const parked = await db
    .selectFrom('notes')
    .select('text')
    .where('parked_because', 'is not', null)
    .execute();
  const nine = ['N01', 'N03', 'N12', 'N14', 'N15', 'N16', 'N18', 'N27', 'N31'];
  expect(parked.map(({ text }) => text).toSorted()).toEqual(nine.map(textOf).toSorted());
  const list = wordsOf(await world.as('X1').sees(ShowActions({ session })));
  expect(list).toContain(of('A06'));
  expect(wordsOf(await world.as('P13').sees(ShowMyActions({})))).toContain(of('A09'));
  expect(wordsOf(await world.as('P12').sees(ShowMyActions({})))).not.toContain(
    'Klaar op: vrijdag 19 maart 2027',
  );
}

/** Everybody reads what was agreed, and of what no action came why not. */
async function checkPlan({ as, session }: ToldWorld): Promise<void> {
  const plan = wordsOf(await as('P15').sees(ShowApproach({ session })));
  const parked = rows('notes').filter((row) => row('parked_because') !== '');
  expect(parked).toHaveLength(9);
  for (const title of rows('actions').map((row) => row('title_nl'))) expect(plan).toContain(title);
  for (const text of parked.map((row) => row('text_nl'))) expect(plan).toContain(text);
  expect(plan).not.toContain('Nog geen reden');
  expect(plan).toContain('Dit spraken we af.');
}

async function checkExtraMeeting(world: ToldWorld): Promise<void> {
  const { db, session } = world;
  const homework = wordsOf(await world.as('X1').sees(ShowHomework({ session })));
  expect(homework).toContain('Samen de eerste belgids maken');
  const { id: meeting } = await db.selectFrom('follow_ups').select('id').executeTakeFirstOrThrow();
  const seen = wordsOf(await page(world, 'X1', meeting));
  expect(seen).toContain('Dinsdag 2 maart 2027\n09:30 tot 11:00 · Drachten');
  expect(seen).toContain('Nog niet bekend: 2: Chantal Kaartjesma, Vera Knopstra');
  const votes = await db
    .selectFrom('votes')
    .innerJoin('date_options', 'date_options.id', 'votes.option_id')
    .select(['held_on', 'answer', 'person_id'])
    .execute();
  const yes = (date: string) =>
    votes.filter(({ held_on, answer }) => held_on === date && answer === 'yes').length;
  expect(['2027-02-09', '2027-02-11', '2027-03-02', '2027-03-30'].map(yes)).toEqual(
    ['D1', 'D2', 'D3', 'D4'].map(
      (id) =>
        rows('meeting-votes').filter((row) => row('option_id') === id && row('answer') === 'yes').length,
    ),
  );
  expect(yes('2027-03-02')).toBe(14);
  expect(new Set(votes.map(({ person_id }) => person_id)).size).toBe(18);
  expect(await calendarOf(world, 'P15', meeting)).toMatchObject({
    starts: '2027-03-02T08:30:00.000Z',
    ends: '2027-03-02T10:00:00.000Z',
    place: 'Drachten',
  });
}

/** By each door something of everything arrived, and each of these messages can be shown by every door. */
function checkDoors(arrivals: readonly Arrival[]): void {
  const mail = {
    language: 'nl',
    addressOf: () => 'https://elkaar.example.nl/x',
    isAttached: () => false,
    stop: 'https://elkaar.example.nl/s',
    answered: false,
  } as const;
  const how = { language: 'nl', nonce: 'n1' } as const;
  const kindsOf = (platform: string) =>
    new Set(arrivals.flatMap((one) => (one.platform === platform ? one.key.split(':')[0] : [])));
  for (const platform of ['slack', 'teams', 'web'])
    expect([platform, [...kindsOf(platform)]]).toEqual([platform, expect.arrayContaining(kinds)]);
  expect(new Set(arrivals.filter(({ platform }) => platform === 'mail').map(({ to }) => to))).toEqual(
    new Set(['P48']),
  );
  const messages = new Map(arrivals.map(({ message, key }) => [key.split(':')[0], message]));
  expect(messages.size).toBeGreaterThan(8);
  for (const message of messages.values()) {
    const { text, blocks } = renderMessage(message, { ...how, room: 'message' });
    expect(wrongInMessage(text, blocks)).toEqual([]);
    expect(wrongInCard(renderCard(message, how).card)).toEqual([]);
    const [first = ''] = message.summary.split(/[‘’'\n]/);
    expect(
      String(
        renderWebPage(
          message,
          rendering('nl', '/', () => 'e'),
        ),
      ),
    ).toContain(first.slice(0, 12));
    expect(renderHtml(message, mail)).toContain(first.slice(0, 12));
  }
}

const kinds = ['round', 'action', 'nudge', 'follow-up', 'touch', 'called', 'evaluation', 'evaluation-shared'];
