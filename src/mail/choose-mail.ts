import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ShowInbox } from '../people/person-intents.ts';
import { hasAddress, openMailDoor, reopenMail } from './mail-door.ts';
import { mailDoorWords as words } from './mail-words.ts';

export async function chooseMail(work: Work, asker: Person): Promise<Reply> {
  if (!work.mail) throw new Refusal(words.noMail);
  if (!(await hasAddress(work, asker.id))) throw new Refusal(words.noAddress);
  await reopenMail(work.db, asker.id);
  await openMailDoor(work, asker.id, 'first');
  const said = words.chosen[asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowInbox({}),
  };
}
