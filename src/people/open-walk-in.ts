import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { walkInView } from './desk-views.ts';
import { mustWait } from './walk-in-store.ts';

/** Who is it? Somebody with the same name on the list may have lost a badge. */
export async function openWalkIn(
  work: Work,
  asker: Person,
  args: { session: string; walkIn: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const walkIn = await mustWait(work.db, session.id, args.walkIn);
  const same = new Intl.Collator('nl', { sensitivity: 'base' });
  const sameName = (await guestsOf(work.db, session.id)).find(
    ({ firstName, lastName }) =>
      same.compare(`${firstName} ${lastName}`, `${walkIn.first_name} ${walkIn.last_name}`) === 0,
  );
  return { kind: 'say', message: walkInView(asker.language, session.id, walkIn, sameName) };
}
