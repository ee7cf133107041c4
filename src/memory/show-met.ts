import { faceOf } from '../contacts/contact.ts';
import { findablePeople } from '../contacts/contact-store.ts';
import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat, mustSit } from '../sessions/seat-store.ts';
import { metNobodyPage, metPage } from './memory-views.ts';
import { metBy } from './met-store.ts';

/** "Dit zijn de 19 mensen van 7 organisaties met wie je aan tafel zat": whoever hides from all is counted only. */
export async function showMet(
  work: Work,
  asker: Person,
  { session: id }: { readonly session?: string | undefined },
): Promise<Reply> {
  const { db, now } = work;
  const here = id === undefined ? await currentSeat(db, asker.id) : await mustSit(work, asker, id);
  if (!here) throw new Refusal(needsSeat);
  const { seat, session } = here;
  const met = await metBy(db, session, asker.id, now);
  const { language } = asker;
  if (met.length === 0) {
    const count = { people: seat.met_people ?? 0, organisations: seat.met_organisations ?? 0 };
    return { kind: 'say', message: metNobodyPage(language, count) };
  }
  const rounds = new Map(met.map((one) => [one.personId, one.rounds]));
  const named = (await findablePeople(db, session.id, asker.id)).flatMap((person) => {
    const together = rounds.get(person.id);
    return together ? [{ id: person.id, face: faceOf(person), rounds: together }] : [];
  });
  const organisations = new Set(met.map(({ organisationId }) => organisationId)).size;
  return { kind: 'say', message: metPage(language, { people: met.length, organisations }, named) };
}
