import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { planTheDay } from './planned-day.ts';

/** Makes one migrated file for this run; each test works on a copy of it. */
export default async function makeTemplate(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-template-'));
  const template = join(folder, 'template.db');
  const opened = await openDatabase(template);
  await migrate(opened.db);
  await opened.close();
  project.provide('sqlite', template);
  const planned = join(folder, 'planned.db');
  copyFileSync(template, planned);
  await planTheDay(planned);
  project.provide('sqlitePlanned', planned);
  return () => rmSync(folder, { recursive: true });
}
