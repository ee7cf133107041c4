import type { Answer } from '../db/promise-tables.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { formatDay } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { cancelDeliveries } from '../outbox/deliver-message.ts';
import { closedView, voteBox } from './date-views.ts';
import type { DateOption } from './follow-up.ts';
import { partOf } from './follow-up.ts';
import { mustBeInvited, optionsOf } from './follow-up-store.ts';
import { followUpWords } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { invitedWords as words } from './invited-words.ts';
import { saidSo } from './said-views.ts';
import { tellKey } from './telling.ts';
import type { Votes } from './vote-store.ts';
import { keepVotes } from './vote-store.ts';

export type VoteArgs = { readonly meeting: string } & Readonly<Record<string, unknown>>;

/** Keeps an answer to every date, until the last day. Then nothing is kept, and the person may pass it on. */
export async function saveVotes(work: Work, asker: Person, args: VoteArgs): Promise<Reply> {
  const { language } = asker;
  const { followUp } = await mustBeInvited(work, asker, args.meeting);
  const next = ShowFollowUp({ meeting: followUp.id });
  const part = partOf(followUp, work.now);
  if (part === 'cancelled') throw new Refusal(followUpWords.isCancelled);
  if (part === 'settled') return saidSo(words.chosenAlready[language], next);
  const votes = votesFrom(args, await optionsOf(work.db, followUp.id));
  if (part === 'closed') return { kind: 'ask', message: closedView(language, followUp, votes) };
  await keepVotes(work, followUp.id, asker.id, votes);
  await cancelDeliveries(work.db, work.now, asker.id, tellKey(followUp, 'remind'));
  return saidSo(words.kept[language]({ day: formatDay(followUp.answer_by, language) }), next);
}

/** An answer for every date; dates of another meeting are not looked at. */
export function votesFrom(args: VoteArgs, options: readonly DateOption[]): Votes {
  return new Map(
    options.map((option) => {
      const answer = args[voteBox(option)];
      if (!isAnswer(answer)) throw new Refusal(words.answerAll);
      return [option.id, answer];
    }),
  );
}

function isAnswer(given: unknown): given is Answer {
  return given === 'yes' || given === 'maybe' || given === 'no';
}
