import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { badgeCodesOf } from '../people/badge-code-store.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { printPackView } from './print-pack-views.ts';

export async function showPrintPack(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const guests = (await guestsOf(work.db, session.id)).filter((guest) => guest.leftAt === null);
  const message = printPackView(asker.language, session, sheet, guests, {
    meeting: session.name,
    organiser: guests.find(({ role }) => role === 'organiser'),
    codes: await badgeCodesOf(work.db, session.id),
    frontDoor: work.frontDoor,
  });
  return { kind: 'say', message };
}
