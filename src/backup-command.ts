import { ConfigProblems, readConfig } from './config.ts';
import { DatabaseInUse } from './db/database.ts';
import { systemClock } from './kernel/clock.ts';
import { BackupProblem } from './privacy/backup.ts';
import { makeBackup } from './privacy/make-backup.ts';
import { restoreBackup } from './privacy/restore-backup.ts';

// npm run backup -- FOLDER, npm run restore -- FOLDER (or one of its data files)
try {
  const [verb, place, ...more] = process.argv.slice(2);
  if (!place || more.length > 0) throw new BackupProblem(`Say: npm run -s ${verb} -- FOLDER`);
  const { database, encryptionKey } = readConfig(process.env);
  if (/^postgres(ql)?:/.test(database))
    throw new BackupProblem('This is for SQLite. With PostgreSQL use pg_dump: docs/operations.md');
  const key = encryptionKey ? 'ENCRYPTION_KEY' : `${database}.key`;
  const lines = verb === 'restore' ? await restored(database, place) : await backedUp(database, place, key);
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (error instanceof DatabaseInUse) fail(75, `${error.message} Stop it first.`);
  if (error instanceof BackupProblem || error instanceof ConfigProblems) fail(1, error.message);
  throw error;
}

async function backedUp(database: string, folder: string, key: string): Promise<readonly string[]> {
  const { file, people, thrownAway } = await makeBackup(database, folder, systemClock.now());
  return [
    `${file}: ${people} people. The newest keys are in keys.json beside it.`,
    ...(thrownAway > 0 ? [`Thrown away, older than 30 days: ${thrownAway}.`] : []),
    `Not in it: ${key}, without which no phone number opens. Keep that elsewhere.`,
  ];
}

async function restored(database: string, place: string): Promise<readonly string[]> {
  const { file, people, heldBack, before } = await restoreBackup(database, place, systemClock.now());
  return [
    `${database} is ${file} again: ${people} people.`,
    ...(heldBack > 0
      ? [`${heldBack} messages may have left after that backup. They are not sent, and can be read.`]
      : []),
    ...(before ? [`What was here before is ${before}. Throw it away when all is well.`] : []),
  ];
}

function fail(code: number, line: string): never {
  process.stderr.write(`${line}\n`);
  process.exit(code);
}
