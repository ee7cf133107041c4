import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { unlocked } from '../kernel/secret-box.ts';
import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import type { Mapping } from './guest-columns.ts';
import type { GuestFile } from './reading/guest-file.ts';

/** A guest list that was read and is looked at; nobody is on the real list yet. */
export interface GuestListDraft {
  readonly id: string;
  readonly session: Session;
  readonly file: GuestFile;
  readonly mapping: Mapping;
}

/** One draft per meeting: a newer file takes the place of the one before it. */
export async function keepDraft(
  work: Work,
  asker: Person,
  sessionId: string,
  name: string,
  file: GuestFile,
  mapping: Mapping,
): Promise<string> {
  await work.db.deleteFrom('guest_list_drafts').where('session_id', '=', sessionId).execute();
  const id = work.newId();
  await work.db
    .insertInto('guest_list_drafts')
    .values({
      id,
      session_id: sessionId,
      made_by: asker.id,
      file_name: name,
      file: work.box.lock(JSON.stringify(file), aboutFile(id)),
      mapping: work.box.lock(JSON.stringify(mapping), aboutMapping(id)),
      created_at: iso(work.now),
    })
    .execute();
  return id;
}

/** The draft, for an organiser of its meeting. One that does not open is not there. */
export async function mustFindDraft(work: Work, asker: Person, id: string): Promise<GuestListDraft> {
  const row = await work.db
    .selectFrom('guest_list_drafts')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  // A no takes as long for what is not there as for what is not theirs.
  const { session } = await mustOrganise(work, asker, row?.session_id ?? '');
  if (!row) throw new Refusal(notThere);
  const file = unlocked(work.box, row.file, aboutFile(id));
  const mapping = unlocked(work.box, row.mapping, aboutMapping(id));
  if (file === undefined || mapping === undefined) throw new Refusal(notThere);
  return { id, session, file: JSON.parse(file), mapping: JSON.parse(mapping) };
}

export async function changeMapping(work: Work, id: string, mapping: Mapping): Promise<void> {
  await work.db
    .updateTable('guest_list_drafts')
    .set({ mapping: work.box.lock(JSON.stringify(mapping), aboutMapping(id)) })
    .where('id', '=', id)
    .execute();
}

export async function eraseDraft(work: Work, id: string): Promise<void> {
  await work.db.deleteFrom('guest_list_drafts').where('id', '=', id).execute();
}

// A list is full of phone numbers and mail addresses.
const aboutFile = (id: string) => `guest list ${id}`;
const aboutMapping = (id: string) => `mapping of guest list ${id}`;
