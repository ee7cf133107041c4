import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { inviteeForm } from './form-views.ts';
import { mustPrepare, peopleToAsk } from './preparing.ts';

export async function openInvitee(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const asked = new Set((await peopleToAsk(work.db, followUp)).map(({ id }) => id));
  const guests = await guestsOf(work.db, followUp.session_id);
  const others = guests.filter((guest) => canBeAsked(guest) && !asked.has(guest.id));
  const options = others.map(({ id, firstName, lastName, organisation }) => ({
    value: id,
    label: `${firstName} ${lastName}, ${organisation}`,
  }));
  return { kind: 'ask', message: inviteeForm(asker.language, followUp.id, options) };
}
