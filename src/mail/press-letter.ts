import type { Caller, Reply, Work } from '../kernel/work.ts';
import type { InLetter } from './letter-views.ts';
import { answerView, ownPageFirstView } from './letter-views.ts';
import { noLetter, readLetter } from './read-letter.ts';

/** Does that one thing, as the reader of the letter. It signs nobody in: what the answer offers is on the own page. */
export async function pressLetter(work: Work, caller: Caller, args: InLetter): Promise<Reply> {
  const letter = await readLetter(work, args);
  if (!letter) return noLetter(work, caller, args);
  const { person, pressed, isOnePress } = letter;
  const { language } = person;
  if (!isOnePress) return { kind: 'say', message: ownPageFirstView(language, args), language };
  const reply = await pressed.run();
  if (reply.kind === 'refuse') return { kind: 'refuse', message: reply.message };
  if (reply.kind === 'say' && caller.person?.id === person.id) {
    const { signIn, ...own } = reply;
    return own;
  }
  if (reply.kind === 'ask') return { kind: 'say', message: ownPageFirstView(language, args), language };
  return { kind: 'say', message: answerView(language, args, reply.message), language };
}
