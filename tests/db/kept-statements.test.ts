import SQLite from 'better-sqlite3';
import { expect, test } from 'vitest';
import { keepingStatements } from '../../src/db/kept-statements.ts';

function database() {
  const kept = keepingStatements(new SQLite(':memory:'));
  kept.prepare('create table people (name text)').run([]);
  kept.prepare('insert into people values (?)').run(['Omar']);
  return kept;
}

test('the same words are read once', () => {
  const kept = database();
  const all = 'select * from people';
  expect(kept.prepare(all)).toBe(kept.prepare(all));
  expect(kept.prepare(all).all([])).toEqual([{ name: 'Omar' }]);
  expect(kept.prepare(all).all([])).toEqual([{ name: 'Omar' }]);
});

test('a change of the tables is seen at once', () => {
  const kept = database();
  const before = kept.prepare('select * from people');
  kept.prepare("alter table people add column town text default 'Oosterwolde'").run([]);
  const after = kept.prepare('select * from people');
  expect(after).not.toBe(before);
  expect(after.all([])).toEqual([{ name: 'Omar', town: 'Oosterwolde' }]);
});

test('statements of many lengths do not pile up', () => {
  const kept = database();
  const first = kept.prepare('select 0');
  for (let n = 1; n <= 600; n++) kept.prepare(`select ${n}`);
  expect(kept.prepare('select 0')).not.toBe(first);
});
