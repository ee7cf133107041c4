import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustBeInvited, putInvitee } from './follow-up-store.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import { stillToCome } from './settled.ts';
import { takeBackStandIns } from './stand-in-store.ts';

/** They come, also after a no. A colleague who said yes is still welcome. */
export async function sayCanCome(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const { followUp } = await mustBeInvited(work, asker, args.meeting);
  stillToCome(followUp, work.now);
  await putInvitee(work.db, followUp.id, asker.id, { coming_at: iso(work.now), cannot_at: null });
  await takeBackStandIns(work, followUp, asker.id);
  return saidSo(words.thanksCan[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
