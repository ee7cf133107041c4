import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ShowGuests } from './guest-intents.ts';
import { eraseDraft, mustFindDraft } from './guest-list-draft-store.ts';
import { draftWords as words } from './guest-words.ts';

export async function discardGuestList(work: Work, asker: Person, args: { draft: string }): Promise<Reply> {
  const draft = await mustFindDraft(work, asker, args.draft);
  await eraseDraft(work, draft.id);
  const said = words.gone[asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said }] },
    next: ShowGuests({ session: draft.session.id }),
  };
}
