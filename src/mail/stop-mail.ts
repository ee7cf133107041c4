import { needsSeat } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Reply, Work } from '../kernel/work.ts';
import { letterOf } from './letter.ts';
import { letterOverView } from './letter-views.ts';
import { closeMailDoor } from './mail-door.ts';
import { mailDoorWords as words } from './mail-words.ts';

/** No more mail to whom that letter went to; without a letter, to whom asks. */
export async function stopMail(
  work: Work,
  caller: Caller,
  { secret }: { secret?: string | undefined },
): Promise<Reply> {
  const letter = secret === undefined ? undefined : await letterOf(work.db, work.now, secret);
  if (secret !== undefined && !letter) return { kind: 'refuse', message: letterOverView(caller.language) };
  const person = letter?.person ?? caller.person;
  if (!person) throw new Refusal(needsSeat);
  await closeMailDoor(work, person.id, 'stopped_at');
  const { language } = person;
  const said = words.stopped[language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    language,
  };
}
