import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { guestsView } from './guest-views.ts';

export async function showGuests(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  return {
    kind: 'say',
    message: guestsView(
      asker.language,
      session.id,
      await guestsOf(work.db, session.id),
      work.mail !== undefined,
    ),
  };
}
