import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, onTestFinished, test } from 'vitest';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import type { Db } from '../../src/kernel/work.ts';
import { emptyDatabase } from '../support/database.ts';

const ours = join(import.meta.dirname, '../../migrations');

/** The steps of the version before channels. */
function stepsBefore(): string {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-steps-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const file of readdirSync(ours).filter((name) => name < '0011'))
    symlinkSync(join(ours, file), join(folder, file));
  return folder;
}

async function indexesOf(db: Db, kind: string): Promise<readonly string[]> {
  const found =
    kind === 'sqlite'
      ? await sql<{
          name: string;
        }>`select name from sqlite_master where type = 'index' and tbl_name = 'outbox'`.execute(db)
      : await sql<{
          name: string;
        }>`select indexname as name from pg_indexes where tablename = 'outbox'`.execute(db);
  return found.rows
    .map(({ name }) => name)
    .filter((name) => name.startsWith('outbox_') && name !== 'outbox_pkey')
    .sort();
}

test('messages from before there were channels are all still there, and so is the order they are found in', async () => {
  const { db, kind, close } = await openDatabase(await emptyDatabase());
  onTestFinished(close);
  await migrate(db, stepsBefore());
  const at = '2027-01-26T12:00:00.000Z';
  await db
    .insertInto('regions')
    .values({ id: 'G', name: 'Hier', zone: 'Europe/Amsterdam', created_at: at })
    .execute();
  await db.insertInto('organisations').values({ id: 'O', region_id: 'G', name: 'Gemeente' }).execute();
  const nobody = { function_title: null, expertise: null, email: null, phone: null };
  const name = { first_name: 'Jan', last_name: 'Proef', language: 'nl' } as const;
  await db
    .insertInto('people')
    .values({ id: 'P', region_id: 'G', organisation_id: 'O', ...name, ...nobody, created_at: at })
    .execute();
  const states = ['ready', 'waiting', 'sending', 'sent', 'doubtful', 'dead', 'expired', 'cancelled'] as const;
  for (const [n, state] of states.entries()) {
    await db
      .insertInto('outbox')
      .values({
        id: `D${n}`,
        person_id: 'P',
        session_id: n % 2 ? 'S' : null,
        key: `round:${n}`,
        kind: 'arrive',
        message: `{"summary":"${n}","blocks":[]}`,
        not_before: at,
        retry_at: n % 3 ? at : null,
        expires_at: n % 2 ? null : at,
        state,
        attempts: n,
        doubts: n + 1,
        fence: n + 2,
        lease_owner: state === 'sending' ? 'me' : null,
        lease_until: state === 'sending' ? at : null,
        platform: 'test',
        tenant: 'T',
        address_id: 'A',
        receipt: `receipt-${n}`,
        refused: '[]',
        problem: n % 2 ? 'reset' : null,
        created_at: at,
        settled_at: n % 2 ? at : null,
      })
      .execute();
  }
  const rows = () => db.selectFrom('outbox').selectAll().orderBy('id').execute();
  const before = { rows: await rows(), indexes: await indexesOf(db, kind) };
  await migrate(db);
  expect(await rows()).toEqual(before.rows.map((row) => ({ ...row, turn: 0, about: '', over_at: null })));
  expect(await indexesOf(db, kind)).toEqual([...before.indexes, 'outbox_channel'].sort());
  const same = db
    .insertInto('outbox')
    .values({ ...(before.rows[0] as (typeof before.rows)[0]), id: 'twice' });
  await expect(same.execute()).rejects.toThrow(/unique/i);
  const channel = { ...(before.rows[0] as (typeof before.rows)[0]), person_id: null };
  await db
    .insertInto('outbox')
    .values({ ...channel, id: 'C1' })
    .execute();
  await expect(
    db
      .insertInto('outbox')
      .values({ ...channel, id: 'C2' })
      .execute(),
  ).rejects.toThrow(/unique/i);
});
