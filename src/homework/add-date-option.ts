import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mostOptions } from './follow-up.ts';
import type { WrittenMoment } from './follow-up-moment.ts';
import { momentFrom } from './follow-up-moment.ts';
import { addOption, optionsOf } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { mustPrepare } from './preparing.ts';
import { saidSo } from './said-views.ts';

export async function addDateOption(
  work: Work,
  asker: Person,
  args: WrittenMoment & { meeting: string },
): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const when = momentFrom(args, followUp, work.now);
  if (when.held_on <= followUp.answer_by) throw new Refusal(words.dayOver);
  const options = await optionsOf(work.db, followUp.id);
  if (options.length >= mostOptions) throw new Refusal(words.enoughDates);
  if (options.some(({ held_on, starts }) => held_on === when.held_on && starts === when.starts))
    throw new Refusal(words.sameDate);
  await addOption(work.db, { id: work.newId(), follow_up_id: followUp.id, ...when });
  return saidSo(words.saved[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
