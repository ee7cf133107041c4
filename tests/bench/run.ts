import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { OpenDatabase } from '../../src/db/database.ts';
import { openDatabase } from '../../src/db/database.ts';
import { migrate } from '../../src/db/migrate.ts';
import { startServer } from '../support/postgres-server.ts';
import { benchColdStart } from './cold-start.ts';
import { benchFindCards } from './find-cards.ts';
import { benchHiddenPeople } from './hidden-people.ts';
import { benchLivePages } from './live-pages.ts';
import type { Figure } from './measure.ts';
import { benchNotYours } from './not-yours.ts';
import { benchNoteCheck } from './note-check.ts';
import { benchSlackCommands } from './slack-commands.ts';
import { benchTeamsActivities } from './teams-activities.ts';
import { benchThroughput } from './throughput.ts';
import { benchTicks } from './ticks.ts';

const benches: readonly ((opened: OpenDatabase) => Promise<Figure[]>)[] = [
  benchThroughput,
  benchLivePages,
  benchTicks,
  benchNotYours,
  benchHiddenPeople,
  benchFindCards,
];

console.log(`Node ${process.version} on ${cpus().length} cores (${cpus()[0]?.model})\n`);
// `npm run bench -- --note-check 1000000` only looks for that many BSNs.
const { values } = parseArgs({ options: { 'note-check': { type: 'string' } } });
print(benchNoteCheck(Number(values['note-check'] ?? 5_000)));
if (values['note-check'] !== undefined) process.exit();

print(await benchColdStart());
print(await benchSlackCommands());
print(await benchTeamsActivities());
for (const bench of benches) print(await onSqlite(bench));
const server = await startServer();
for (const bench of benches) print(await onPostgres(bench));
await server.stop();

async function onSqlite(bench: (opened: OpenDatabase) => Promise<Figure[]>): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-bench-'));
  const opened = await openDatabase(join(folder, 'bench.db'));
  await migrate(opened.db);
  const figures = await bench(opened);
  await opened.close();
  rmSync(folder, { recursive: true });
  return figures;
}

async function onPostgres(bench: (opened: OpenDatabase) => Promise<Figure[]>): Promise<Figure[]> {
  const opened = await openDatabase(await server.newDatabase());
  await migrate(opened.db);
  const figures = await bench(opened);
  await opened.close();
  return figures;
}

function print(figures: readonly Figure[]): void {
  for (const { what, value } of figures) console.log(`| ${what} | ${value} |`);
}
