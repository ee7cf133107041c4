import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowRetention } from './privacy-intents.ts';
import { retentionSaid } from './retention-views.ts';
import { retentionWords as words } from './retention-words.ts';

/** Nothing happens in the meeting any more; from now on counts how long its points are kept. */
export async function closeSession(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (session.held_on > wallDate(work.now, session.zone)) throw new Refusal(words.stillToCome);
  if (session.stage !== 'closed')
    await work.db
      .updateTable('sessions')
      .set({ stage: 'closed', closed_at: iso(work.now), purge_due_on: null })
      .where('id', '=', session.id)
      .execute();
  const message = retentionSaid(words.closed[asker.language]);
  return { kind: 'say', message, next: ShowRetention({ session: session.id }) };
}
