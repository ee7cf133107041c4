import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestFormView } from './guest-views.ts';

export async function openGuest(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  return { kind: 'ask', message: guestFormView(asker.language, session.id) };
}
