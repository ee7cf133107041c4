import { ShowHome } from '../home/home-intents.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import { stillToCome } from './settled.ts';
import { mustBeAskedInstead, settleStandIn, standInKey } from './stand-in-store.ts';
import { standInCannotView } from './told-views.ts';

/** A no is fine: who asked hears it kindly, and may ask somebody else or nobody. */
export async function declineStandIn(work: Work, asker: Person, args: { standIn: string }): Promise<Reply> {
  const { standIn, followUp: asked } = await mustBeAskedInstead(work, asker, args.standIn);
  const followUp = stillToCome(asked, work.now);
  if (standIn.accepted_at !== null) throw new Refusal(words.standInOver);
  const reply = saidSo(words.standInDeclined[asker.language], ShowHome({}));
  if (standIn.declined_at !== null) return reply;
  await settleStandIn(work, standIn.id, 'declined_at');
  const other = await personById(work.db, asker.regionId, standIn.for_id);
  if (other)
    await work.deliver(
      other.id,
      standInCannotView(other.language, asker.firstName, followUp),
      `${standInKey(followUp, standIn.id)}:no`,
      'personal',
      { sessionId: followUp.session_id, about: [asker.id] },
    );
  return reply;
}
