import { existsSync, rmSync, statSync } from 'node:fs';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { ConfigProblems } from '../../src/config.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { demoStart, loadDemo } from '../../src/demo/load-demo.ts';
import { moment } from '../../src/kernel/clock.ts';
import { secretBoxFor } from '../../src/kernel/secret-box.ts';
import { addPeople, detailsOf, keepDetails } from '../../src/people/details-store.ts';
import { databaseKey } from '../../src/privacy/database-key.ts';
import { lockOldDatabase } from '../../src/privacy/key-first-use.ts';
import { eraseKey } from '../../src/privacy/person-key-store.ts';
import { emptyDatabase } from '../support/database.ts';
import { testBox, testKey } from '../support/test-box.ts';
import { openWorld } from '../support/world.ts';

const now = moment(demoStart);
const omars = { phone: '06-00000015', email: 'omar.dromerstra@voorbeelderwolde.example.org', times: null };
const onPostgres = () => inject('postgres') !== '';

describe('what people can be reached by', () => {
  test('stands in no row as it is, and comes back for who may have it', async () => {
    const { db } = await openWorld();
    const rows = await db.selectFrom('people').select(['phone', 'email']).where('id', '=', 'P15').execute();
    expect(rows).toEqual([{ phone: expect.stringMatching(/^1\.[\w-]{50,}$/), email: expect.any(String) }]);
    expect(JSON.stringify(await db.selectFrom('people').selectAll().execute())).not.toMatch(/06-0|@/);
    expect((await detailsOf({ db, box: testBox }, ['P15'])).get('P15')).toEqual(omars);
  });

  test('opens with the own key alone: not in the row of somebody else, not in another box, not once the key is erased', async () => {
    const { db } = await openWorld();
    const work = { db, box: testBox, now };
    const detailsWith = async (box = testBox) => (await detailsOf({ db, box }, ['P15'])).get('P15');
    const none = { phone: null, email: null, times: null };
    const { phone } = await db
      .selectFrom('people')
      .select('phone')
      .where('id', '=', 'P20')
      .executeTakeFirstOrThrow();
    await db.updateTable('people').set({ phone }).where('id', '=', 'P15').execute();
    expect(await detailsWith()).toEqual({ ...omars, phone: null });
    expect(await detailsWith(secretBoxFor('11'.repeat(32), 'people'))).toEqual(none);
    await eraseKey(db, 'P15');
    expect(await detailsWith()).toEqual(none);
    await keepDetails(work, 'P15', { ...omars, email: null });
    expect(await detailsWith()).toEqual({ ...omars, email: null });
  });

  test('of five thousand guests is locked and read within seconds', async () => {
    const { db } = await openWorld();
    const { id: _, ...like } = await db
      .selectFrom('people')
      .selectAll()
      .where('id', '=', 'P01')
      .executeTakeFirstOrThrow();
    const ids = Array.from({ length: 5_000 }, (_, n) => `N${n}`);
    const start = performance.now();
    await addPeople(
      { db, box: testBox, now },
      ids.map((id) => ({ ...like, id, phone: `06-${id}`, email: null })),
    );
    const details = await detailsOf({ db, box: testBox }, ids);
    expect(performance.now() - start).toBeLessThan(20_000);
    expect([...details].every(([id, { phone }]) => phone === `06-${id}`)).toBe(true);
    expect(details.size).toBe(5_000);
  });

  test('of a database from before is locked at the start, and a list that nobody accepted is gone', async () => {
    const { db } = await openWorld();
    const plain = { phone: '06-00000015', email: '1.omar@example.org' };
    await db.updateTable('people').set(plain).where('id', '=', 'P15').execute();
    await db.deleteFrom('person_keys').where('person_id', '=', 'P15').execute();
    const list = { id: 'L', session_id: 'S1', made_by: 'X1', file_name: '', created_at: '' };
    await db
      .insertInto('guest_list_drafts')
      .values({ ...list, file: '{"rows":[]}', mapping: '{}' })
      .execute();
    const kind = onPostgres() ? 'postgres' : 'sqlite';
    await lockOldDatabase({ db, kind, close: async () => {} }, { box: testBox, now });
    await lockOldDatabase({ db, kind, close: async () => {} }, { box: testBox, now });
    const row = await db.selectFrom('people').selectAll().where('id', '=', 'P15').executeTakeFirstOrThrow();
    expect(JSON.stringify(row)).not.toMatch(/06-0|@/);
    const kept = await detailsOf({ db, box: testBox }, ['P15', 'P20']);
    expect(kept.get('P15')).toEqual({ ...plain, times: null });
    expect(kept.get('P20')?.phone).toBe('06-00000020');
    expect(await db.selectFrom('guest_list_drafts').selectAll().execute()).toEqual([]);
  });
});

describe('the key of the database', () => {
  async function opens() {
    const database = await emptyDatabase();
    const opened = await openDatabase(database);
    onTestFinished(() => opened.close());
    await migrate(opened.db);
    const file = `${database}.key`;
    const start = (key?: string, rehearses = !onPostgres()) =>
      databaseKey(opened, { database, key, rehearses });
    return { db: opened.db, file, start };
  }

  test('without one in the environment it is in a file beside the database, or in a rehearsal with the invented people', async () => {
    const { db, file, start } = await opens();
    if (onPostgres()) await expect(start()).rejects.toThrow('ENCRYPTION_KEY: is missing; with PostgreSQL');
    const first = await start(undefined, true);
    await loadDemo({ db, now, box: first.box });
    const again = await start(undefined, true);
    expect((await detailsOf({ db, box: again.box }, ['P15'])).get('P15')).toEqual(omars);
    if (onPostgres()) {
      expect(again.lines).toEqual([expect.stringContaining('For real people set ENCRYPTION_KEY.')]);
      return;
    }
    expect(first.lines).toEqual([expect.stringContaining(`Made ${file}: it locks phone numbers`)]);
    expect(again.lines).toEqual([]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    rmSync(file);
    await expect(start()).rejects.toThrow(ConfigProblems);
    expect(existsSync(file)).toBe(false);
  });

  test('moves to the environment when there is one, and another one is said', async () => {
    const { db, file, start } = await opens();
    await loadDemo({ db, now, box: (await start(undefined, true)).box });
    const { box, lines } = await start(testKey);
    expect(lines).toEqual(['Phone numbers and mail addresses are locked with ENCRYPTION_KEY now.']);
    expect((await detailsOf({ db, box }, ['P15'])).get('P15')).toEqual(omars);
    expect(existsSync(file)).toBe(false);
    expect((await start(testKey)).lines).toEqual([]);
    expect((await start('11'.repeat(32))).lines).toEqual([
      expect.stringContaining('do not open with this key'),
    ]);
  });
});
