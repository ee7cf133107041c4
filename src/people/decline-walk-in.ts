import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { deskWords as words } from './desk-words.ts';
import { plainView } from './person-views.ts';
import { ShowDesk } from './walk-in-intents.ts';
import { answerWalkIn, mustWait, noSeatKey } from './walk-in-store.ts';
import { walkInWords } from './walk-in-words.ts';

const { noSeat } = walkInWords;

/** No reason is asked or kept. Who asked in a chat hears at once that the desk helps; in a browser the page says so. */
export async function declineWalkIn(
  work: Work,
  asker: Person,
  args: { session: string; walkIn: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const walkIn = await mustWait(work.db, session.id, args.walkIn);
  await answerWalkIn(work.db, work.now, walkIn.id, null);
  const { platform, tenant, address_id: id, language } = walkIn;
  if (platform !== null && tenant !== null && id !== null) {
    const said = plainView(noSeat[language]);
    await work.deliver({ platform, tenant, id }, said, noSeatKey(walkIn.id), 'arrive');
  }
  const message = plainView(words.declined[asker.language]);
  return { kind: 'say', message, next: ShowDesk({ session: session.id }) };
}
