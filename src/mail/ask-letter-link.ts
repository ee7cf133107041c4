import { ShowHome } from '../home/home-intents.ts';
import { iso } from '../kernel/clock.ts';
import type { Intent } from '../kernel/intent.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { ShowInbox } from '../people/person-intents.ts';
import { letterOf } from './letter.ts';
import type { InLetter } from './letter-views.ts';
import { letterOverView, linkView } from './letter-views.ts';
import { mayAskLink } from './mail-door.ts';
import { letterWords as words } from './mail-words.ts';
import { readLetter } from './read-letter.ts';

/** A fresh link to the own page, at the place the letter was about. It goes to its reader, whoever asks. */
export async function askLetterLink(work: Work, caller: Caller, args: InLetter): Promise<Reply> {
  const letter = await letterOf(work.db, work.now, args.secret);
  if (!letter) return { kind: 'refuse', message: letterOverView(caller.language) };
  const { person } = letter;
  const { language } = person;
  if (!(await mayAskLink(work, person.id))) throw new Refusal(words.linkWasSent);
  const page = await pageOf(work, args);
  const key = `letter-link:${iso(work.now)}`;
  await work.deliver(person.id, linkView(language, page), key, 'arrive');
  const said = words.linkIsComing[language];
  return { kind: 'say', message: { summary: said, blocks: [{ kind: 'text', text: said }] }, language };
}

/** What is too old, or has boxes to fill in, stands among the messages. */
async function pageOf(work: Work, args: InLetter): Promise<Intent> {
  const letter = await readLetter(work, args);
  if (!letter || letter.pressable.asks) return ShowInbox({});
  return letter.pressed.effect === 'looks' ? letter.pressable.intent : ShowHome({});
}
