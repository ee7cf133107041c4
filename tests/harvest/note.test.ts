import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Role } from '../../src/db/session-tables.ts';
import { mayTend, writesForOthers } from '../../src/harvest/note.ts';

const table = fc.constantFrom('T1', 'T2', null);

test('organisers look after every point, participants after none', () => {
  fc.assert(
    fc.property(table, table, (home, of) => {
      const may = (role: Role) => mayTend({ role, home_table_id: home }, { table_id: of });
      expect([may('organiser'), may('co_organiser'), may('participant')]).toEqual([true, true, false]);
    }),
  );
});

test('a table host looks after the points of the own table only', () => {
  fc.assert(
    fc.property(table, table, (home, of) => {
      const may = mayTend({ role: 'table_host', home_table_id: home }, { table_id: of });
      expect(may).toBe(home !== null && home === of);
    }),
  );
});

test('hosts and organisers write for others', () => {
  const roles = ['organiser', 'co_organiser', 'table_host', 'participant'] as const;
  expect(roles.filter((role) => writesForOthers({ role }))).toEqual([
    'organiser',
    'co_organiser',
    'table_host',
  ]);
});
