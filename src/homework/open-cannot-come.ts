import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustBeInvited } from './follow-up-store.ts';
import { cannotForm } from './form-views.ts';
import { stillToCome } from './settled.ts';
import { colleaguesOf } from './stand-in-store.ts';

export async function openCannotCome(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const { followUp } = await mustBeInvited(work, asker, args.meeting);
  stillToCome(followUp, work.now);
  const colleagues = await colleaguesOf(work.db, followUp, asker);
  const options = colleagues.map(({ id, name }) => ({ value: id, label: name }));
  return { kind: 'ask', message: cannotForm(asker.language, followUp.id, options) };
}
