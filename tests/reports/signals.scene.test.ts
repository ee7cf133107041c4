import type { Insertable } from 'kysely';
import readXlsxFile from 'read-excel-file/node';
import { expect, test } from 'vitest';
import type { NotesTable } from '../../src/db/result-tables.ts';
import type { SignalForm } from '../../src/reports/signal-intents.ts';
import { ShowSignals, TakeSignals } from '../../src/reports/signal-intents.ts';
import { again, holdAgain } from '../memory/second-meeting.ts';
import type { World } from '../support/world.ts';
import { openWorld, wordsOf } from '../support/world.ts';

async function point(world: World, id: string, note: Partial<Insertable<NotesTable>>): Promise<void> {
  const row = { id, session_id: world.session, round_id: null, table_id: null, kind: 'bottleneck' as const };
  const plain = { author_id: null, held_at: null, created_at: world.clock.now().toISOString() };
  await world.db
    .insertInto('notes')
    .values({ ...row, ...plain, text: `Punt ${id}`, ...note })
    .execute();
}

async function taken(world: World, form: SignalForm): Promise<string | Uint8Array> {
  const reply = await world.as('X1').asks(TakeSignals({ session: again, form }));
  return (reply.kind === 'say' && reply.file?.body) || '';
}

test('a theme that comes back over two meetings stands first; the files count by layer of the table, without names', async () => {
  const world = await openWorld();
  await holdAgain(world);
  const home = { round_id: 'R1', table_id: 'T2' };
  await point(world, 'a', { ...home, theme: 'regels', text: '=2+3 is geen vijf; wel een regel' });
  await point(world, 'b', { ...home, theme: 'regels' });
  await point(world, 'c', { theme: 'taal' });
  await point(world, 'd', {});
  await point(world, 'waits', { theme: 'taal', held_at: '2027-01-26T13:00:00.000Z', author_id: 'P15' });
  await point(world, 'e', { session_id: again, theme: 'regels', kind: 'solution' });

  const page = wordsOf(await world.as('X1').sees(ShowSignals({ session: again })));
  expect(page).toContain('‘regels’ komt in 2 bijeenkomsten terug.');
  expect(page).toContain(
    'Thema | dinsdag 26 januari 2027 | dinsdag 28 september 2027\nRegels | 2 | 1\nTaal | 1 | 0',
  );
  expect(page).toContain('Eén punt heeft nog geen thema.');

  const [counts, points] = await readXlsxFile(Buffer.from((await taken(world, 'xlsx')) as Uint8Array));
  expect(counts?.data[0]).toEqual(['Thema', 'Soort', 'Laag van de tafel', 'Bijeenkomst', 'Dag', 'Aantal']);
  expect(counts?.data[2]).toEqual(['Regels', 'Knelpunt', 'managers', 'Elkaar beter vinden', '2027-01-26', 2]);
  expect(counts?.data.length).toBe(5);
  expect(points?.data.length).toBe(6);
  const csv = String(await taken(world, 'points_csv'));
  expect(csv).toContain(`"'=2+3 is geen vijf; wel een regel";Regels;Knelpunt;managers;`);
  for (const none of ['Punt waits', 'Omar', 'P15']) expect(csv).not.toContain(none);
  expect(String(await taken(world, 'counts_csv')).split('\r\n')).toHaveLength(6);
});
