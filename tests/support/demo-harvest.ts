import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { ActionStatus } from '../../src/db/promise-tables.ts';
import type { Theme } from '../../src/db/result-tables.ts';
import type { NoteKind } from '../../src/db/session-tables.ts';
import type { World } from './world.ts';

type Row = Readonly<Record<string, string>>;

/** The 40 points of the invented day, as they were written down. */
export async function addDemoNotes({ db, session }: World, { themed }: { themed: boolean }): Promise<void> {
  const notes = rowsOf('../../src/demo/data/notes.csv').map((row) => ({
    id: row.note_id ?? '',
    session_id: session,
    round_id: `R${row.round}`,
    table_id: row.table_id ?? null,
    kind: row.kind as NoteKind,
    text: row.text_nl ?? '',
    author_id: null,
    held_at: null,
    created_at: `2027-01-26T1${row.round}:00:00.000Z`,
    theme: themed ? (row.theme as Theme) : null,
  }));
  await db.insertInto('notes').values(notes).execute();
}

/** The 15 actions that came of them, as they stood on 22 February 2027. */
export async function addDemoActions({ db, session }: World): Promise<void> {
  const rows = rowsOf('../../src/demo/data/actions.csv');
  const statuses: Readonly<Record<string, ActionStatus>> = {
    open: 'open',
    in_progress: 'in_progress',
    done: 'done',
    stuck: 'stuck',
  };
  await db
    .insertInto('actions')
    .values(
      rows.map((row) => ({
        id: row.action_id ?? '',
        session_id: session,
        title: row.title_nl ?? '',
        first_step: row.first_step_nl ?? null,
        due_on: row.due_date ?? null,
        owner_id: row.owner ?? null,
        asked_id: null,
        made_by: 'X1',
        helper_id: row.helper ?? null,
        status: statuses[row.status ?? ''] ?? 'open',
        confirmed_at: '2027-01-26T15:30:00.000Z',
        nudges_stopped_at: null,
        closed_at: row.closed_on ? `${row.closed_on}T09:00:00.000Z` : null,
        created_at: '2027-01-26T15:00:00.000Z',
      })),
    )
    .execute();
  const links = rows.flatMap((row) =>
    (row.source_notes ?? '').split(' ').map((note_id) => ({ action_id: row.action_id ?? '', note_id })),
  );
  await db.insertInto('action_notes').values(links).execute();
}

function rowsOf(file: string): readonly Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return Papa.parse<Row>(text, { header: true, skipEmptyLines: true }).data;
}
