import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import type { Answer } from '../../src/db/promise-tables.ts';
import {
  AddDateOption,
  AskDates,
  ChooseDate,
  OpenVotes,
  SaveFollowUp,
  SaveVotes,
  ShowFollowUp,
  TakeCalendarFile,
} from '../../src/homework/homework-intents.ts';
import type { SealedMessage } from '../../src/kernel/message.ts';
import type { World } from '../support/world.ts';
import { buttonsOf } from '../support/world.ts';

/** The dates and answers of the invented region: 18 of 20 professionals answered. */
export const demoOptions = rows('meeting-options');
export const demoVotes = rows('meeting-votes');

export const details: {
  readonly title: string;
  readonly why: string;
  readonly layers: 'professional';
  readonly answerBy: string;
} = {
  title: 'Samen de eerste belgids maken',
  why: 'Dan weet iedereen wie je waarvoor belt.',
  layers: 'professional',
  answerBy: '2027-02-03',
};

/** The organiser makes an extra meeting with the dates of the invented region. Nobody is asked yet. */
export async function prepared(world: World, change: object = {}): Promise<string> {
  const organiser = world.as('X1');
  await organiser.asks(SaveFollowUp({ session: world.session, ...details, ...change }));
  const { id } = await world.db
    .selectFrom('follow_ups')
    .select('id')
    .orderBy('created_at', 'desc')
    .executeTakeFirstOrThrow();
  for (const { date = '', starts = '', ends = '', place = '' } of demoOptions)
    await organiser.asks(AddDateOption({ meeting: id, heldOn: date, starts, ends, place }));
  return id;
}

/** The same, and everybody who is invited is asked. */
export async function asked(world: World, change: object = {}): Promise<string> {
  const meeting = await prepared(world, change);
  await world.as('X1').asks(AskDates({ meeting }));
  return meeting;
}

/** What stands in the boxes of the form, for the answers of D1 to D4. */
export async function boxes(world: World, meeting: string, answers: Readonly<Record<string, string>>) {
  const options = await world.db
    .selectFrom('date_options')
    .selectAll()
    .where('follow_up_id', '=', meeting)
    .execute();
  return Object.fromEntries(
    demoOptions.map(({ option_id, date }) => {
      const option = options.find(({ held_on }) => held_on === date);
      return [`vote-${option?.id}`, answers[option_id ?? ''] as Answer];
    }),
  );
}

/** Everybody of the invented region who answered, with the form as one or straight away. */
export async function everybodyVotes(world: World, meeting: string): Promise<void> {
  for (const [person, votes] of Map.groupBy(demoVotes, ({ person_id }) => person_id ?? '')) {
    const answers = Object.fromEntries(votes.map(({ option_id, answer }) => [option_id, answer ?? '']));
    await world.as(person).asks(SaveVotes({ meeting, ...(await boxes(world, meeting, answers)) }));
  }
}

export const yesToAll = { D1: 'yes', D2: 'yes', D3: 'yes', D4: 'yes' };

export async function votesWithForm(
  world: World,
  person: string,
  meeting: string,
  answers: Readonly<Record<string, string>>,
) {
  const form = await world.as(person).sees(OpenVotes({ meeting }));
  return world.as(person).fills(form, await boxes(world, meeting, answers));
}

export const page = (world: World, person: string, meeting: string) =>
  world.as(person).sees(ShowFollowUp({ meeting }));

export const professionals = Array.from({ length: 20 }, (_, at) => `P${15 + at}`);
export const last = (world: World, person: string) => world.as(person).received().at(-1) as SealedMessage;
export const labels = (message: SealedMessage) => buttonsOf(message).map(({ label }) => label);
export const told = (world: World, before: number) =>
  world.door.arrived
    .slice(before)
    .map(({ to }) => to)
    .toSorted();

export async function chosen(world: World, meeting: string, day: string) {
  const { id } = await world.db
    .selectFrom('date_options')
    .select('id')
    .where('follow_up_id', '=', meeting)
    .where('held_on', '=', day)
    .executeTakeFirstOrThrow();
  return world.as('X1').asks(ChooseDate({ meeting, option: id }));
}

export async function calendarOf(world: World, person: string, meeting: string) {
  const { file } = (await world.as(person).asks(TakeCalendarFile({ meeting }))) as {
    file?: { body: string; type: string };
  };
  const calendar = new ICAL.Component(ICAL.parse(file?.body ?? ''));
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined);
  return {
    method: calendar.getFirstPropertyValue('method'),
    uid: event.uid,
    sequence: event.sequence,
    starts: event.startDate.toJSDate().toISOString(),
    ends: event.endDate.toJSDate().toISOString(),
    place: event.location,
    body: file?.body ?? '',
  };
}

function rows(name: string) {
  const text = readFileSync(new URL(`../../src/demo/data/${name}.csv`, import.meta.url), 'utf8');
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}
