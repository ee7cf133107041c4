import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { removeInvitee as forget, inviteeOf } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { mustPrepare } from './preparing.ts';
import { saidSo } from './said-views.ts';

export async function removeInvitee(
  work: Work,
  asker: Person,
  args: { meeting: string; person: string },
): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  if (!(await inviteeOf(work.db, followUp.id, args.person))) throw new Refusal(notThere);
  await forget(work.db, followUp.id, args.person);
  return saidSo(words.saved[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
