import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { deskWords as words } from './desk-words.ts';
import { newJoinCode } from './join-code.ts';
import { plainView } from './person-views.ts';
import { ShowDesk } from './walk-in-intents.ts';
import { isJoinCodeTaken, keepJoinCode } from './walk-in-store.ts';

/** A first code, or another one; the old one stops at once. */
export async function renewJoinCode(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  let code = newJoinCode(session.name);
  while (await isJoinCodeTaken(work.db, code)) code = newJoinCode(session.name);
  await keepJoinCode(work.db, session.id, code);
  const message = plainView(words.codeIs[asker.language]({ code }));
  return { kind: 'say', message, next: ShowDesk({ session: session.id }) };
}
