import { sql } from 'kysely';
import type { OpenDatabase } from '../db/database.ts';
import { transact } from '../db/transact.ts';
import type { Work } from '../kernel/work.ts';
import { lockPlainDetails } from '../people/details-store.ts';

/**
 * A database of before anything was locked: locks what is in it, and has the database rewrite where the old words were.
 * Guest lists that nobody accepted yet are gone: they are uploaded again.
 */
export async function lockOldDatabase(
  { db, kind }: OpenDatabase,
  { box, now }: Pick<Work, 'box' | 'now'>,
): Promise<void> {
  const changed = await transact(db, async (tx) => {
    const lists = await tx.deleteFrom('guest_list_drafts').where('file', 'like', '{%').executeTakeFirst();
    return (await lockPlainDetails({ db: tx, box, now })) + Number(lists.numDeletedRows);
  });
  if (changed === 0) return;
  if (kind === 'sqlite') await sql`pragma wal_checkpoint(truncate)`.execute(db);
  else await sql`vacuum full people, contact_cards, guest_list_drafts`.execute(db);
}
