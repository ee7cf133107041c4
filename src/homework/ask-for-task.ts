import { dateRange, problemWithDate } from '../actions/action.ts';
import { OpenConfirm } from '../actions/action-intents.ts';
import { addAction, askKey, sameProposal } from '../actions/action-store.ts';
import { warningAbout } from '../actions/action-text.ts';
import type { TaskKind } from '../db/promise-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { ShowHomework } from './homework-intents.ts';
import { askTaskView, taskFormView } from './homework-views.ts';
import { homeworkWords as words } from './homework-words.ts';
import { taskPeople } from './open-task.ts';
import { saidSo } from './said-views.ts';
import { addTask } from './task-store.ts';

/** A task is an action: who is asked says yes with a first step and a day, and is reminded as of every promise. */
export async function askForTask(
  work: Work,
  asker: Person,
  args: {
    session: string;
    kind: TaskKind;
    title: string;
    owner: string;
    dueOn: string;
    anyway?: string | undefined;
  },
): Promise<Reply> {
  const { language } = asker;
  const { session } = await mustOrganise(work, asker, args.session);
  const guests = await guestsOf(work.db, session.id);
  const asked = guests.find((guest) => guest.id === args.owner && canBeAsked(guest));
  if (!asked) throw new Refusal(words.choosePerson);
  if (problemWithDate(args.dueOn, work.now, session.zone)) throw new Refusal(words.chooseDay);
  const warning = warningAbout(args.title, asker, guests);
  if (warning && args.anyway !== markOfTexts(args.title)) {
    const { earliest } = dateRange(work.now, session.zone);
    const people = taskPeople(asker, guests);
    return {
      kind: 'ask',
      message: taskFormView(language, session.id, args.kind, people, earliest, args, warning),
    };
  }
  const action = {
    id: work.newId(),
    session_id: session.id,
    title: args.title,
    first_step: null,
    due_on: args.dueOn,
    owner_id: null,
    asked_id: asked.id,
    made_by: asker.id,
    status: 'proposed' as const,
    confirmed_at: null,
    nudges_stopped_at: null,
    closed_at: null,
    created_at: iso(work.now),
  };
  const same = await sameProposal(work.db, action);
  const id = same?.id ?? action.id;
  if (!same) {
    await addAction(work.db, action);
    await addTask(work.db, { action_id: id, session_id: session.id, kind: args.kind });
  }
  if (asked.id === asker.id) return saidSo(words.taskAlmost[language], OpenConfirm({ action: id }));
  const message = askTaskView(asked.language, asked.firstName, asker.firstName, { ...action, id });
  await work.deliver(asked.id, message, askKey(id), 'personal', { sessionId: session.id, about: [asker.id] });
  return saidSo(words.taskAsked[language]({ name: asked.firstName }), ShowHomework({ session: session.id }));
}
