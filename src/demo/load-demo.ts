import type { Layer, NoteKind, Role, RoundMode } from '../db/session-tables.ts';
import { indexPeople } from '../find/indexing.ts';
import type { Language } from '../kernel/language.ts';
import type { Work } from '../kernel/work.ts';
import { newBadgeCode } from '../people/badge-code.ts';
import { addPeople } from '../people/details-store.ts';
import type { Row } from './demo-rows.ts';
import { rows } from './demo-rows.ts';

export const demoSession = 'S1';

/** The morning of the day, half an hour before the doors open: Tuesday 26 January 2027, 12:30 in the hall. */
export const demoStart = '2027-01-26T11:30:00.000Z';

/** Fills an empty database with the invented region: 48 people, 6 table hosts, 2 organisers, 6 tables, 4 rounds. */
export async function loadDemo(work: Pick<Work, 'db' | 'now' | 'box'>): Promise<void> {
  const { db, now } = work;
  const at = now.toISOString();
  await db
    .insertInto('regions')
    .values({ id: 'demo', name: 'Voorbeeldregio', zone: 'Europe/Amsterdam', created_at: at })
    .execute();
  await db
    .insertInto('organisations')
    .values(
      rows('organisations').map((row) => ({
        id: row('organisation_id'),
        region_id: 'demo',
        name: row('name'),
      })),
    )
    .execute();
  await db
    .insertInto('sessions')
    .values({
      id: demoSession,
      region_id: 'demo',
      name: 'Elkaar beter vinden',
      held_on: '2027-01-26',
      starts: '13:00',
      ends: '17:00',
      zone: 'Europe/Amsterdam',
      place: 'Dorpshuis, Oosterwolde',
      stage: 'planned',
      contact: 'Evert Kruimelstra',
      created_at: at,
    })
    .execute();
  await db
    .insertInto('cafe_tables')
    .values(rows('tables').map((row) => tableOf(row, at)))
    .execute();
  await db.insertInto('rounds').values(rows('rounds').map(roundOf)).execute();
  const people = rows('people');
  await addPeople(
    work,
    people.map((row) => personOf(row, at)),
  );
  await db
    .insertInto('contact_cards')
    .values(people.map((row) => cardOf(row, at)))
    .execute();
  await db
    .insertInto('seats')
    .values(people.map((row) => seatOf(row, at)))
    .execute();
  await db
    .insertInto('badge_codes')
    .values(
      people.map((row) => ({
        code: newBadgeCode(),
        seat_id: row('person_id'),
        created_at: at,
        replaced_at: null,
      })),
    )
    .execute();
  await db
    .insertInto('pair_rules')
    .values(
      rows('pair-rules').map((row) => ({
        id: row('rule_id'),
        session_id: demoSession,
        ...inOrder(row('person_a'), row('person_b')),
        kind: row('rule') as 'apart' | 'together',
      })),
    )
    .execute();
  await indexPeople(
    db,
    people.map((row) => row('person_id')),
  );
}

// A pair is stored once: the smaller id first.
function inOrder(one: string, other: string) {
  return one < other ? { person_a: one, person_b: other } : { person_a: other, person_b: one };
}

const when = (cell: string, at: string) => (cell === 'True' ? at : null);
const orNull = (cell: string) => cell || null;

function tableOf(row: Row, at: string) {
  return {
    id: row('table_id'),
    session_id: demoSession,
    number: Number(row('number')),
    name: row('name'),
    seats: Number(row('seats')),
    home_layer: row('home_layer') as Layer,
    step_free: when(row('step_free'), at),
    quiet_corner: when(row('quiet_corner'), at),
  };
}

function roundOf(row: Row) {
  return {
    id: `R${row('round')}`,
    session_id: demoSession,
    number: Number(row('round')),
    mode: row('mode') as RoundMode,
    starts: row('starts'),
    minutes: Number(row('minutes')),
    question_nl: row('question_nl'),
    question_en: row('question_en'),
    asks_for: row('asks_for') as NoteKind,
    posted_at: null,
    posted_by: null,
  };
}

function personOf(row: Row, at: string) {
  return {
    id: row('person_id'),
    region_id: 'demo',
    organisation_id: row('organisation_id'),
    first_name: row('first_name'),
    last_name: row('last_name'),
    language: row('language') as Language,
    function_title: orNull(row('language') === 'en' ? row('function_en') : row('function_nl')),
    expertise: orNull(row('expertise')),
    email: orNull(row('email')),
    phone: orNull(row('phone')),
    created_at: at,
  };
}

function cardOf(row: Row, at: string) {
  return {
    person_id: row('person_id'),
    found_by: row('contact_finder') === 'ask' ? ('session' as const) : ('nobody' as const),
    line: null,
    updated_at: at,
  };
}

function seatOf(row: Row, at: string) {
  return {
    id: row('person_id'),
    session_id: demoSession,
    person_id: row('person_id'),
    role: row('role') as Role,
    layer: row('layer') as Layer,
    home_table_id: orNull(row('home_table')),
    stays_put_at: when(row('stays_put'), at),
    layer_shown_at: when(row('show_layer'), at),
    wish: orNull(row('practical_wish_nl')),
    claimed_at: null,
    left_at: null,
  };
}
