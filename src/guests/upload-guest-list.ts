import type { UploadedFile } from '../kernel/adapter.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { withoutCitizenNumbers } from './citizen-number.ts';
import { guessColumns, isPhoneColumn } from './guest-columns.ts';
import { ShowGuestListDraft } from './guest-intents.ts';
import { keepDraft } from './guest-list-draft-store.ts';
import { fileProblemWords } from './guest-list-words.ts';
import { draftWords as words } from './guest-words.ts';
import type { GuestFile } from './reading/guest-file.ts';
import { GuestFileProblem } from './reading/guest-file.ts';
import { readGuestFile } from './reading/read-guest-file.ts';

export interface ReadList {
  readonly session: string;
  readonly name: string;
  readonly file: GuestFile;
}

/** Before anything is written: the file becomes rows, without the numbers that nobody may keep. */
export async function readUpload(
  work: Work,
  asker: Person,
  { session, file }: { session: string; file: UploadedFile },
): Promise<ReadList> {
  await mustOrganise(work, asker, session);
  const { header, rows } = await read(file);
  const keepable = rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell, column) => withoutCitizenNumbers(cell, isPhoneColumn(header[column] ?? ''))),
  }));
  const named = header.map((name) => withoutCitizenNumbers(name));
  return { session, name: file.name, file: { header: named, rows: keepable } };
}

/** Keeps the list as a draft to look at; nobody is on the real list yet. */
export async function uploadGuestList(work: Work, asker: Person, list: ReadList): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, list.session);
  const draft = await keepDraft(
    work,
    asker,
    session.id,
    list.name,
    list.file,
    guessColumns(list.file.header),
  );
  const said = words.wasRead[asker.language];
  return { kind: 'say', message: { summary: said, blocks: [] }, next: ShowGuestListDraft({ draft }) };
}

async function read({ name, base64 }: UploadedFile): Promise<GuestFile> {
  try {
    return await readGuestFile({ name, bytes: Buffer.from(base64, 'base64') });
  } catch (error) {
    if (!(error instanceof GuestFileProblem)) throw error;
    const say = fileProblemWords[error.reason];
    throw new Refusal({ nl: say.nl(error.details), en: say.en(error.details) });
  }
}
