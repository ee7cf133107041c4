import type { UploadedFile } from '../kernel/adapter.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guessColumns } from './guest-columns.ts';
import type { GuestFile } from './guest-file.ts';
import { GuestFileProblem } from './guest-file.ts';
import { ShowGuestListDraft } from './guest-intents.ts';
import { keepDraft } from './guest-list-draft-store.ts';
import { fileProblemWords } from './guest-list-words.ts';
import { draftWords as words } from './guest-words.ts';
import { readGuestFile } from './read-guest-file.ts';

/** Reads the file and keeps it as a draft; nobody is on the real list yet. */
export async function uploadGuestList(
  work: Work,
  asker: Person,
  args: { session: string; file: UploadedFile },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const file = await read(args.file);
  const draft = await keepDraft(work, asker, session.id, args.file.name, file, guessColumns(file.header));
  const said = words.title[asker.language];
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
