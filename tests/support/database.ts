import { randomUUID } from 'node:crypto';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';
import type { OpenDatabase } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The migrated PostgreSQL database to copy, or the migrated SQLite file: a run is about one of them. */
    postgres: string;
    sqlite: string;
    /** The same on the same database, with the invented region in it. */
    filled: Readonly<Record<Filled, string>>;
  }
}

/** How far the invented region is: its guest list is read, everybody came in by a door of memory, the tables are planned. */
export type Filled = 'invited' | 'inside' | 'planned';

/** A database of our shape, on the database this run is about: a file of its own, or a copy of a template. */
export async function freshDatabase(filled?: Filled): Promise<OpenDatabase> {
  const postgres = inject('postgres');
  const template = filled ? inject('filled')[filled] : postgres || inject('sqlite');
  if (postgres) return openDatabase(await copyOfTemplate(template));
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-'));
  const file = join(folder, 'test.db');
  copyFileSync(template, file);
  const opened = await openDatabase(file);
  return {
    ...opened,
    close: async () => {
      await opened.close();
      rmSync(folder, { recursive: true });
    },
  };
}

/** The address of a database without any table, as at a first start. It is gone when the run is over. */
export async function emptyDatabase(): Promise<string> {
  const postgres = inject('postgres');
  if (!postgres) return join(mkdtempSync(join(dirname(inject('sqlite')), 'empty-')), 'test.db');
  const server = serverOf(postgres);
  const name = newName();
  await onServer(server, (admin) => admin.query(`create database ${name}`));
  return `${server}/${name}`;
}

async function copyOfTemplate(template: string): Promise<string> {
  const name = newName();
  await onServer(serverOf(template), async (admin) => {
    // Two copies of one template at the same time are refused by PostgreSQL, so they stand in line.
    await admin.query('select pg_advisory_lock(1)');
    const from = template.slice(template.lastIndexOf('/') + 1);
    // Our server here does not wait for the disk, so copying the files is the shorter way.
    await admin.query(`create database ${name} template ${from} strategy file_copy`);
  });
  return `${serverOf(template)}/${name}`;
}

async function onServer(server: string, run: (admin: pg.Client) => Promise<unknown>): Promise<void> {
  const admin = new pg.Client({ connectionString: `${server}/postgres` });
  await admin.connect();
  await run(admin).finally(() => admin.end());
}

function serverOf(database: string): string {
  return database.slice(0, database.lastIndexOf('/'));
}

function newName(): string {
  return `t_${randomUUID().replaceAll('-', '')}`;
}
