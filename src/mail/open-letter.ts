import type { Caller, Reply, Work } from '../kernel/work.ts';
import { ShowInbox } from '../people/person-intents.ts';
import type { InLetter } from './letter-views.ts';
import { isThisRightView, letterOverView, ownPageFirstView } from './letter-views.ts';
import { noLetter, readLetter } from './read-letter.ts';

/** The link under a button of a mail. Whoever is signed in as its reader goes on; anybody else sees what the button does. */
export async function openLetter(work: Work, caller: Caller, args: InLetter): Promise<Reply> {
  const letter = await readLetter(work, args);
  if (!letter) return noLetter(work, caller, args);
  const { person, pressable, pressed, message, isOnePress } = letter;
  const { language } = person;
  if (isOnePress)
    return { kind: 'say', message: isThisRightView(person, args, pressable, message), language };
  if (caller.person?.id !== person.id)
    return { kind: 'say', message: ownPageFirstView(language, args), language };
  if (pressed.effect === 'looks') return pressed.run();
  // The same boxes stand among the messages on the own page.
  const inbox = work.pressFor(person, caller.from, ShowInbox({}));
  return inbox ? inbox.run() : { kind: 'refuse', message: letterOverView(language) };
}
