import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { invitableGuests } from './invitable.ts';
import { invitationsView } from './invitation-views.ts';
import { mailDoorWords } from './mail-words.ts';

export async function showInvitations(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (!work.mail) throw new Refusal(mailDoorWords.noMail);
  const guests = await invitableGuests(work, session.id);
  return { kind: 'say', message: invitationsView(asker.language, session.id, guests) };
}
