import { createHash } from 'node:crypto';
import type { Described } from '../contacts/contact.ts';
import { faceOf, hidesExperience } from '../contacts/contact.ts';
import { describedColumns } from '../contacts/contact-store.ts';
import { readSetting, writeSetting } from '../db/setting-store.ts';
import type { Db } from '../kernel/work.ts';
import { layerWords, residentWords } from '../sessions/vocabulary-words.ts';
import { keptCard, regionScope, sessionScope } from './card.ts';
import type { KeptCard } from './find-store.ts';
import { dropCards, putCards } from './find-store.ts';
import { partsAbout, partsDoing } from './parts.ts';
import { meanings } from './synonyms.ts';

/**
 * Writes anew by what these people are found. Whoever changes a card, a seat or what somebody is called does this in the
 * same transaction. Somebody who is gone, or wants to be found by nobody, is in the index no more.
 */
export async function indexPeople(db: Db, personIds: readonly string[]): Promise<void> {
  const cards: KeptCard[] = [];
  for (const part of inParts(personIds)) cards.push(...cardsFrom(await seatsOf(db, part)));
  for (const part of inParts(personIds)) await dropCards(db, part);
  await putCards(db, cards);
}

/** Makes the index new when it was made by older rules or lists, as after an update. */
export async function renewIndex(db: Db): Promise<void> {
  if ((await readSetting(db, versionKey)) === version) return;
  const people = await db
    .selectFrom('contact_cards')
    .select('person_id as id')
    .union(db.selectFrom('find_cards').select('person_id as id'))
    .execute();
  if (people.length === 0) return;
  await indexPeople(
    db,
    people.map(({ id }) => id),
  );
  await writeSetting(db, versionKey, version);
}

const versionKey = 'find_index';
// Goes up when a rule changes by which a card is read; the lists speak for themselves.
const rules = 4;
const version = createHash('sha256')
  .update(JSON.stringify([rules, meanings, partsAbout, partsDoing]))
  .digest('hex')
  .slice(0, 16);

type SeatRow = Awaited<ReturnType<typeof seatsOf>>[number];

function seatsOf(db: Db, personIds: readonly string[]) {
  return db
    .selectFrom('people')
    .innerJoin('organisations', 'organisations.id', 'people.organisation_id')
    .innerJoin('contact_cards', 'contact_cards.person_id', 'people.id')
    .leftJoin('seats', 'seats.person_id', 'people.id')
    .where('people.id', 'in', personIds)
    .where('contact_cards.found_by', '!=', 'nobody')
    .where('people.gone_at', 'is', null)
    .select([
      ...describedColumns,
      'people.id as personId',
      'people.region_id as regionId',
      'seats.session_id as sessionId',
      'contact_cards.found_by as foundBy',
      'contact_cards.line',
    ])
    .execute();
}

function cardsFrom(rows: readonly SeatRow[]): readonly KeptCard[] {
  const people = new Map<string, SeatRow[]>();
  for (const row of rows) people.set(row.personId, [...(people.get(row.personId) ?? []), row]);
  return [...people.values()].map((seats) => keptCard(shownOf(seats), scopesOf(seats)));
}

function shownOf(seats: readonly SeatRow[]) {
  const seat = asShown(seats);
  const face = faceOf(seat);
  const label = face.label && labels[face.label];
  return {
    personId: seat.personId,
    name: face.name,
    organisation: face.organisation,
    job: [face.functionTitle, label?.nl, label?.en].filter(Boolean).join(', '),
    topics: (face.expertise ?? '').split(','),
    line: hidesExperience(seat) ? null : seat.line,
  };
}

/** Of the seats of one person, the one that tells least: what is hidden in one meeting is hidden in the index. */
export function asShown<T extends Described>(seats: readonly T[]): T {
  return seats.find(hidesExperience) ?? (seats[0] as T);
}

function scopesOf(seats: readonly SeatRow[]): readonly string[] {
  const [{ foundBy, regionId }] = seats as [SeatRow];
  const meetings = seats.flatMap(({ sessionId }) => (sessionId === null ? [] : [sessionScope(sessionId)]));
  if (foundBy === 'region') return [regionScope(regionId), ...meetings];
  return foundBy === 'session' ? meetings : [];
}

const labels = { resident: residentWords, expert: layerWords.expert_by_experience };

// A list of ids is as many values, and a statement takes 32,766.
function* inParts(ids: readonly string[]): Generator<readonly string[]> {
  for (let from = 0; from < ids.length; from += 10_000) yield ids.slice(from, from + 10_000);
}
