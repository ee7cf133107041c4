import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { invitableGuests } from './invitable.ts';
import { invitationView } from './invitation-views.ts';
import { invitationKey } from './letters.ts';
import { openMailDoor } from './mail-door.ts';
import { ShowInvitations } from './mail-intents.ts';
import { mailDoorWords, invitationWords as words } from './mail-words.ts';

/** Everybody with an address who is not in yet gets one mail for this meeting, and mail as the last way to them. */
export async function sendInvitations(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  if (!work.mail) throw new Refusal(mailDoorWords.noMail);
  const { toMail } = await invitableGuests(work, session.id);
  for (const guest of toMail) {
    await work.db
      .insertInto('invitations')
      .values({ session_id: session.id, person_id: guest.id, mailed_at: iso(work.now) })
      .execute();
    await openMailDoor(work, guest.id, 'last');
    const key = `${invitationKey}${session.id}`;
    await work.deliver(guest.id, invitationView(guest, session), key, 'arrive', { sessionId: session.id });
  }
  const said = words.sent[asker.language]({ people: toMail.length });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowInvitations({ session: session.id }),
  };
}
