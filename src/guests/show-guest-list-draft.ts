import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { checkGuests } from './guest-list.ts';
import { mustFindDraft } from './guest-list-draft-store.ts';
import { draftView } from './guest-list-draft-views.ts';
import { knownAlready } from './guest-store.ts';

export async function showGuestListDraft(work: Work, asker: Person, args: { draft: string }): Promise<Reply> {
  const draft = await mustFindDraft(work, asker, args.draft);
  const check = checkGuests(draft.file, draft.mapping, await knownAlready(work, draft.session));
  return { kind: 'say', message: draftView(asker.language, draft, check) };
}
