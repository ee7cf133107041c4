import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { optionsOf, removeOption } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { mustPrepare } from './preparing.ts';
import { saidSo } from './said-views.ts';

export async function removeDateOption(
  work: Work,
  asker: Person,
  args: { meeting: string; option: string },
): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const option = (await optionsOf(work.db, followUp.id)).find(({ id }) => id === args.option);
  if (!option) throw new Refusal(notThere);
  await removeOption(work.db, option);
  return saidSo(words.saved[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
