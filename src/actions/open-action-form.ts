import { notThere } from '../kernel/kernel-words.ts';
import type { Option } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { Seat } from '../sessions/seat-store.ts';
import { mustSit, organises, seatedSession } from '../sessions/seat-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { mayAskOthers, titleFrom } from './action.ts';
import { titleSigns } from './action-intents.ts';
import { ideaOf, mustReassign } from './action-store.ts';
import { proposalFormView } from './proposal-views.ts';
import { proposalWords as words } from './proposal-words.ts';

/** Organisers and table hosts choose whom they ask; everybody else can take something on. */
export async function openActionForm(
  work: Work,
  asker: Person,
  args: {
    session?: string | undefined;
    note?: string | undefined;
    action?: string | undefined;
    text?: string | undefined;
  },
): Promise<Reply> {
  const session = args.session ?? (await seatedSession(work, asker));
  const { seat } = await mustSit(work, asker, session);
  const { note, action: actionId, text } = args;
  const action = actionId === undefined ? undefined : await mustReassign(work, asker, seat, actionId);
  const idea = note === undefined ? undefined : await ideaOf(work.db, session, note);
  if (note !== undefined && idea === undefined) throw new Refusal(notThere);
  const people = mayAskOthers(seat) ? await peopleToAsk(work, asker, seat) : [];
  const message = proposalFormView(asker.language, {
    session,
    ...(note === undefined ? {} : { note }),
    ...(actionId === undefined ? {} : { action: actionId }),
    title: action?.title ?? titleFrom(idea ?? text ?? '', titleSigns),
    people,
    self: asker.id,
    organises: organises(seat),
  });
  return { kind: 'ask', message };
}

/**
 * Table hosts read names only: an organisation such as "Op persoonlijke titel", or none, would tell who is an expert by
 * experience. Organisers know the guest list.
 */
async function peopleToAsk(work: Work, asker: Person, seat: Seat): Promise<Option[]> {
  const guests = await guestsOf(work.db, seat.session_id);
  const others = guests.filter((guest) => guest.id !== asker.id && canBeAsked(guest));
  return [
    { value: asker.id, label: words.myself[asker.language] },
    ...others.map(({ id, firstName, lastName, organisation }) => ({
      value: id,
      label: `${firstName} ${lastName}${organises(seat) ? `, ${organisation}` : ''}`,
    })),
  ];
}
