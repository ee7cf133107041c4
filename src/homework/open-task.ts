import { dateRange } from '../actions/action.ts';
import type { TaskKind } from '../db/promise-tables.ts';
import type { Option } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { taskFormView } from './homework-views.ts';
import { homeworkWords as words } from './homework-words.ts';

export async function openTask(
  work: Work,
  asker: Person,
  args: { session: string; kind: TaskKind },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const people = taskPeople(asker, await guestsOf(work.db, session.id));
  const { earliest } = dateRange(work.now, session.zone);
  return { kind: 'ask', message: taskFormView(asker.language, session.id, args.kind, people, earliest) };
}

/** Whom an organiser may ask: everybody who is still on the guest list. */
export function taskPeople(asker: Person, guests: readonly SeatedPerson[]): Option[] {
  const others = guests.filter((guest) => guest.id !== asker.id && canBeAsked(guest));
  return [
    { value: asker.id, label: words.myself[asker.language] },
    ...others.map(({ id, firstName, lastName, organisation }) => ({
      value: id,
      label: `${firstName} ${lastName}, ${organisation}`,
    })),
  ];
}
