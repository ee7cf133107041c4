import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isSettled } from './follow-up.ts';
import { mustBeInvited, optionsOf } from './follow-up-store.ts';
import { followUpWords } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import type { VoteArgs } from './save-votes.ts';
import { votesFrom } from './save-votes.ts';
import { tellOrganisers } from './telling.ts';
import { noticeView } from './told-views.ts';
import { keepLateVotes } from './vote-store.ts';

/** An answer after the last day goes to the organisers; it counts when one of them says so. */
export async function handInVotes(work: Work, asker: Person, args: VoteArgs): Promise<Reply> {
  const { followUp } = await mustBeInvited(work, asker, args.meeting);
  const next = ShowFollowUp({ meeting: followUp.id });
  if (followUp.cancelled_at !== null) throw new Refusal(followUpWords.isCancelled);
  if (isSettled(followUp)) return saidSo(words.chosenAlready[asker.language], next);
  await keepLateVotes(work, followUp.id, asker.id, votesFrom(args, await optionsOf(work.db, followUp.id)));
  const facts = { name: asker.firstName, title: followUp.title };
  await tellOrganisers(
    work,
    followUp,
    `late:${asker.id}`,
    ({ language }) => noticeView(language, words.cameLater[language](facts), followUp),
    [asker.id],
  );
  return saidSo(words.handedIn[asker.language], next);
}
