import type { Caller, Reply, Work } from '../kernel/work.ts';
import { letterOf } from './letter.ts';
import { letterOverView, stopMailView } from './letter-views.ts';

export async function openStopMail(
  work: Work,
  caller: Caller,
  { secret }: { secret: string },
): Promise<Reply> {
  const letter = await letterOf(work.db, work.now, secret);
  if (!letter) return { kind: 'refuse', message: letterOverView(caller.language) };
  const { language } = letter.person;
  return { kind: 'say', message: stopMailView(language, secret), language };
}
