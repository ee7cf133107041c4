import { ShowContacts } from '../contacts/contact-intents.ts';
import { reachable } from '../contacts/swap-people-store.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustBeAskedFor } from './accept-appeal.ts';
import { answerAppeal } from './appeal-store.ts';
import { sayAppeal } from './appeal-views.ts';
import { appealWords as words } from './appeal-words.ts';

/** Not now: the seeker is not told. Until the appeal closes this person may still say yes. */
export async function declineAppeal(
  work: Work,
  asker: Person,
  { appeal: id }: { readonly appeal: string },
): Promise<Reply> {
  const appeal = await mustBeAskedFor(work, asker, id);
  const sees = { regionId: asker.regionId, sessionId: appeal.session_id };
  const seeker = await reachable(work.db, { ...sees, personId: appeal.asker_id });
  if (!seeker) throw new Refusal(words.over);
  const name = { name: seeker.firstName };
  const saidYes = appeal.accepted_at !== null;
  if (!saidYes) await answerAppeal(work.db, id, asker.id, 'declined', work.now);
  const said = (saidYes ? words.saidYes : words.declined)[asker.language](name);
  return { kind: 'say', message: sayAppeal(said), next: ShowContacts({}) };
}
