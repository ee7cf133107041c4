import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { fillTemplates } from './planned-day.ts';

/** Makes one migrated file for this run; each test works on a copy of it. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-template-'));
  const template = join(folder, 'template.db');
  const opened = await openDatabase(template);
  await migrate(opened.db);
  await opened.close();
  project.provide('sqlite', template);
  const filled = await fillTemplates(template, async (from, name) => {
    const file = join(folder, `${name}.db`);
    copyFileSync(from, file);
    return file;
  });
  project.provide('filled', filled);
  return () => rmSync(folder, { recursive: true });
}
