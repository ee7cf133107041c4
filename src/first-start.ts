import { randomBytes } from 'node:crypto';
import type { OpenDatabase } from './db/database.ts';
import { readSetting, writeSetting } from './db/setting-store.ts';
import { transact } from './db/transact.ts';
import { demoStart, loadDemo } from './demo/load-demo.ts';
import { beginRehearsal } from './demo/rehearsal-clock.ts';
import { startLinks } from './demo/start-links.ts';
import type { Clock } from './kernel/clock.ts';
import { moment } from './kernel/clock.ts';
import type { SecretBox } from './kernel/secret-box.ts';
import { mintSetUpSecret } from './regions/set-up-secret.ts';

/** The links of a rehearsal, for whoever started it. */
export async function rehearsalLines({ db }: OpenDatabase, clock: Clock, address: string): Promise<string[]> {
  const links = await startLinks(db, clock.now());
  return [
    'This is a rehearsal with an invented region. With --no-demo and a new database you start for real.',
    ...links.map(({ who, link }) => `  ${who}: ${address}/link/${link}`),
  ];
}

/** The one link to begin with, while nobody is here yet. */
export async function setUpLines(
  { db }: OpenDatabase,
  linkOf: (secret: string) => string,
): Promise<string[]> {
  const secret = await mintSetUpSecret(db);
  return secret ? [`Nobody is here yet. Start your region: ${linkOf(secret)}`] : [];
}

/** Nothing is here yet. A start that was cut off has left nothing either but its key, and is made again. */
export async function isNew({ db }: OpenDatabase): Promise<boolean> {
  const settings = await db
    .selectFrom('settings')
    .select('key')
    .where('key', '!=', 'encryption_key')
    .limit(1)
    .execute();
  const regions = await db.selectFrom('regions').select('id').limit(1).execute();
  return settings.length === 0 && regions.length === 0;
}

export async function loadInventedRegion(
  { db }: OpenDatabase,
  box: SecretBox,
  tell: (line: string) => void,
): Promise<void> {
  tell('A first start: loading the invented region.');
  await transact(db, async (tx) => {
    await loadDemo({ db: tx, now: moment(demoStart), box });
    await beginRehearsal(tx, demoStart);
  });
}

/** Seals buttons, when the environment brings no secret. */
export async function ownSecret({ db }: OpenDatabase): Promise<string> {
  const known = await readSetting(db, 'secret');
  if (known) return known;
  const made = randomBytes(32).toString('hex');
  await writeSetting(db, 'secret', made);
  return made;
}
