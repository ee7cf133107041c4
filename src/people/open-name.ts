import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { nameOfOrganisation } from './name-store.ts';
import type { SeatOfGuest } from './name-views.ts';
import { nameForm } from './name-views.ts';

interface Whose {
  readonly session?: string | undefined;
  readonly seat?: string | undefined;
}

export async function openName(
  work: Work,
  asker: Person,
  args: Whose & { readonly organisation?: string | undefined },
): Promise<Reply> {
  const { person, guest } = await mustName(work, asker, args);
  const { firstName, lastName } = person;
  const organisation = args.organisation ?? (await nameOfOrganisation(work.db, person.id));
  const boxes = { firstName, lastName, organisation };
  return { kind: 'ask', message: nameForm(asker.language, `${firstName} ${lastName}`, boxes, guest) };
}

/** I myself; or a guest of a meeting that the asker organises. */
export async function mustName(
  work: Work,
  asker: Person,
  { session: of, seat }: Whose,
): Promise<{ readonly person: Person; readonly guest: SeatOfGuest | undefined }> {
  if (of === undefined && seat === undefined) return { person: asker, guest: undefined };
  if (of === undefined || seat === undefined) throw new Refusal(notThere);
  const { session } = await mustOrganise(work, asker, of);
  const person = (await guestsOf(work.db, session.id)).find(({ seatId }) => seatId === seat);
  if (!person) throw new Refusal(notThere);
  return { person, guest: { session: session.id, seat } };
}
