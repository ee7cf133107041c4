import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { organises } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import type { Orphan } from './erasure-store.ts';
import { eraseEverything } from './erasure-store.ts';
import { forgottenView, ownerlessView } from './forget-views.ts';
import { forgetWords as words } from './forget-words.ts';
import { onlyOrganisedBy } from './last-organiser-store.ts';

/** At once, and for good: after this the one who asked is a stranger. */
export async function forgetMe(work: Work, asker: Person): Promise<Reply> {
  const mine = await onlyOrganisedBy(work.db, asker);
  if (mine) {
    const meeting = mine.name;
    throw new Refusal({ nl: words.lastOrganiser.nl({ meeting }), en: words.lastOrganiser.en({ meeting }) });
  }
  for (const orphan of await eraseEverything(work, asker.id)) await tellOrganisers(work, orphan);
  return { kind: 'say', message: forgottenView(asker.language), erased: true };
}

async function tellOrganisers(work: Work, orphan: Orphan): Promise<void> {
  for (const guest of await guestsOf(work.db, orphan.sessionId)) {
    if (!organises(guest) || guest.leftAt !== null) continue;
    const message = ownerlessView(guest.language, orphan);
    await work.deliver(guest.id, message, `action:${orphan.id}:no-owner:${iso(work.now)}`, 'arrive', {
      sessionId: orphan.sessionId,
    });
  }
}
