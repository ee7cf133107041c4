import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { OpenDatabase } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated PostgreSQL database to copy, or the migrated SQLite file: a run is about one of them. */
    postgres: string;
    sqlite: string;
  }
}

/** An empty database of our shape, on the database this run is about: a file of its own, or a copy of a template. */
export async function freshDatabase(): Promise<OpenDatabase> {
  const postgres = inject('postgres');
  if (postgres) return openDatabase(await copyOfTemplate(postgres));
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-'));
  const file = join(folder, 'test.db');
  copyFileSync(inject('sqlite'), file);
  const opened = await openDatabase(file);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function copyOfTemplate(template: string): Promise<string> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  const server = template.slice(0, template.lastIndexOf('/'));
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  // Two copies of one template at the same time are refused by PostgreSQL, so they stand in line.
  await admin.query('select pg_advisory_lock(1)');
  await admin.query(`create database ${name} template ${template.slice(template.lastIndexOf('/') + 1)}`);
  await admin.end();
  return `${server}/${name}`;
}
