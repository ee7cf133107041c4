import { nextAllowed } from '../actions/nudge-calendar.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { ShowApproach } from './approach-intents.ts';
import { pageWords as words } from './approach-page-words.ts';
import { changePlan, planOf } from './approach-store.ts';
import { isReadyView } from './approach-views.ts';

/** From here on everybody in the meeting may read the plan; each hears so once, within working hours. */
export async function shareApproach(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const isNew = (await planOf(work.db, session.id)).shared_at === null;
  if (isNew) {
    await changePlan(work.db, session.id, { shared_at: iso(work.now) });
    const times = { notBefore: nextAllowed(work.now, session.zone), sessionId: session.id };
    for (const guest of await guestsOf(work.db, session.id)) {
      if (!canBeAsked(guest) || guest.id === asker.id) continue;
      const message = isReadyView(guest.language, guest.firstName, session);
      await work.deliver(guest.id, message, `approach:${session.id}`, 'personal', times);
    }
  }
  const said = words[isNew ? 'shared' : 'sharedBefore'][asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowApproach({ session: session.id }),
  };
}
