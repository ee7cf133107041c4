import { ShowMyActions } from '../actions/action-intents.ts';
import { ShowHome } from '../home/home-intents.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { partOf } from './follow-up.ts';
import { followUpsOf } from './follow-up-store.ts';
import { homeworkWords as words } from './homework-words.ts';
import { myHomeworkView } from './invited-views.ts';

/** The extra meetings I am asked for; tasks are among my actions. */
export async function showMyHomework(work: Work, asker: Person): Promise<Reply> {
  const { language } = asker;
  const all = await followUpsOf(work.db, asker);
  const followUps = all.map((followUp) => ({ followUp, part: partOf(followUp, work.now) }));
  const back = { label: words.home[language], press: ShowHome({}) };
  const more = [{ label: words.myActions[language], press: ShowMyActions({}) }];
  return { kind: 'say', message: myHomeworkView(language, followUps, words.noneForMe[language], more, back) };
}
