import type { Answer } from '../db/promise-tables.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { inviteeOf, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';
import { keepVotes } from './vote-store.ts';

/** The organiser lets an answer count that came after the last day. */
export async function countVotes(
  work: Work,
  asker: Person,
  args: { meeting: string; person: string },
): Promise<Reply> {
  const followUp = await mustRun(work, asker, args.meeting);
  if (followUp.chosen_at !== null) throw new Refusal(words.alreadyChosen);
  const invitee = await inviteeOf(work.db, followUp.id, args.person);
  if (!invitee) throw new Refusal(notThere);
  if (invitee.late_votes !== null) {
    const votes = Object.entries(JSON.parse(invitee.late_votes) as Record<string, Answer>);
    await keepVotes(work, followUp.id, args.person, new Map(votes));
  }
  return saidSo(words.counted[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
