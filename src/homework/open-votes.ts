import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { voteFormView } from './date-views.ts';
import { isSettled } from './follow-up.ts';
import { mustBeInvited, optionsOf } from './follow-up-store.ts';
import { followUpWords } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import { votesOf } from './vote-store.ts';

/** The form with all dates, with what this person answered before. After the last day it opens too: see save-votes.ts. */
export async function openVotes(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const { followUp } = await mustBeInvited(work, asker, args.meeting);
  if (followUp.cancelled_at !== null) throw new Refusal(followUpWords.isCancelled);
  if (isSettled(followUp))
    return saidSo(words.chosenAlready[asker.language], ShowFollowUp({ meeting: followUp.id }));
  const options = await optionsOf(work.db, followUp.id);
  const votes = await votesOf(work.db, options, asker.id);
  return { kind: 'ask', message: voteFormView(asker.language, followUp, options, votes) };
}
