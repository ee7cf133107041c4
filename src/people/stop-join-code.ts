import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { deskWords as words } from './desk-words.ts';
import { plainView } from './person-views.ts';
import { ShowDesk } from './walk-in-intents.ts';
import { keepJoinCode } from './walk-in-store.ts';

export async function stopJoinCode(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  await keepJoinCode(work.db, session.id, null);
  const message = plainView(words.codeStopped[asker.language]);
  return { kind: 'say', message, next: ShowDesk({ session: session.id }) };
}
