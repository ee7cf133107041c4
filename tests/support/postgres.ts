import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { fillTemplates } from './planned-day.ts';
import { startServer } from './postgres-server.ts';

/** Starts a real PostgreSQL for this run, with a template database that is migrated once. */
export default async function startPostgres(project: TestProject): Promise<() => Promise<void>> {
  const server = await startServer({ durable: false });
  const template = await server.newDatabase();
  const opened = await openDatabase(template);
  await migrate(opened.db);
  await opened.close();
  project.provide('postgres', template);
  project.provide('filled', await fillTemplates(template, (from) => server.newDatabase(from)));
  return async () => {
    await server.stop();
    // The package ends this process with 0, whatever the tests said.
    process.prependOnceListener('beforeExit', () => process.exit());
  };
}
