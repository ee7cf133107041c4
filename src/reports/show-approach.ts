import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { detailsOf } from '../people/details-store.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import type { SeatedPerson } from '../sessions/session-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { planOf, withoutDoor } from './approach-store.ts';
import { approachView, notYetView } from './approach-views.ts';
import { networkSvg } from './network-report.ts';
import { readApproach } from './read-approach.ts';

/** The plan: for organisers as it grows, for everybody else in the meeting once it was shared. */
export async function showApproach(
  work: Work,
  asker: Person,
  args: { readonly session?: string | undefined },
): Promise<Reply> {
  const { seat, session } = await mustSit(work, asker, args.session ?? (await seatedSession(work, asker)));
  const { shared_at: sharedAt } = await planOf(work.db, session.id);
  if (sharedAt === null && !organises(seat)) return { kind: 'say', message: notYetView(asker.language) };
  const message = approachView(asker.language, {
    session,
    approach: await readApproach(work, session),
    network: await networkSvg(work, session, asker.language),
    sharedAt,
    organises: organises(seat),
    onPaper: organises(seat) ? await onPaper(work, session.id) : [],
  });
  return { kind: 'say', message };
}

/** Who has no door and no mail address: only a letter reaches them. */
async function onPaper(work: Work, sessionId: string): Promise<readonly SeatedPerson[]> {
  const noDoor = await withoutDoor(work.db, sessionId);
  const details = await detailsOf(work, [...noDoor]);
  const guests = (await guestsOf(work.db, sessionId)).filter(canBeAsked);
  return guests.filter(({ id }) => noDoor.has(id) && !details.get(id)?.email);
}
