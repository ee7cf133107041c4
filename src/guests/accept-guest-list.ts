import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ShowGuests } from './guest-intents.ts';
import { checkGuests } from './guest-list.ts';
import { eraseDraft, mustFindDraft } from './guest-list-draft-store.ts';
import { knownAlready, seatGuests } from './guest-store.ts';
import { draftWords as words } from './guest-words.ts';

/** Everybody who can be on the list goes on it, in one piece; the file itself is erased. */
export async function acceptGuestList(work: Work, asker: Person, args: { draft: string }): Promise<Reply> {
  const draft = await mustFindDraft(work, asker, args.draft);
  const check = checkGuests(draft.file, draft.mapping, await knownAlready(work, draft.session));
  const guests = check.rows.flatMap(({ guest }) => (guest ? [guest] : []));
  if (guests.length === 0) throw new Refusal(words.nothingToAdd);
  await seatGuests(work, draft.session, guests);
  await eraseDraft(work, draft.id);
  const refused = check.rows.length - guests.length;
  const said = [
    words.accepted[asker.language]({ guests: guests.length }),
    ...(refused > 0 ? [words.acceptedExcept[asker.language]({ rows: refused })] : []),
  ].join(' ');
  return {
    kind: 'say',
    message: {
      summary: said,
      blocks: [{ kind: 'text', text: said, tone: refused > 0 ? 'warning' : 'good' }],
    },
    next: ShowGuests({ session: draft.session.id }),
  };
}
