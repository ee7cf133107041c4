import { actionsOfSession } from '../actions/action-store.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { partOf } from './follow-up.ts';
import { followUpsOfSession } from './follow-up-store.ts';
import { homeworkView } from './homework-views.ts';
import { tasksOf } from './task-store.ts';

/** For the organiser: extra meetings and tasks, each with where it stands. */
export async function showHomework(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  await mustOrganise(work, asker, args.session);
  const followUps = await followUpsOfSession(work.db, args.session);
  const kinds = await tasksOf(work.db, args.session);
  const actions = await actionsOfSession(work.db, args.session);
  const tasks = actions.flatMap((action) => {
    const kind = kinds.get(action.id);
    return kind === undefined ? [] : [{ action, kind }];
  });
  const parts = followUps.map((followUp) => ({ followUp, part: partOf(followUp, work.now) }));
  return { kind: 'say', message: homeworkView(asker.language, args.session, parts, tasks) };
}
