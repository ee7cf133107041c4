import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { deskWords as words } from './desk-words.ts';
import { plainView } from './person-views.ts';
import { ShowDesk } from './walk-in-intents.ts';
import { answerWalkIn, mustWait } from './walk-in-store.ts';

/** No reason is asked or kept; who asked reads that the desk helps. */
export async function declineWalkIn(
  work: Work,
  asker: Person,
  args: { session: string; walkIn: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { id } = await mustWait(work.db, session.id, args.walkIn);
  await answerWalkIn(work.db, work.now, id, null);
  const message = plainView(words.declined[asker.language]);
  return { kind: 'say', message, next: ShowDesk({ session: session.id }) };
}
