import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { ShowContacts } from './contact-intents.ts';
import { forgetNever } from './never-store.ts';
import { facesOf } from './swap-people-store.ts';
import { saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Somebody whom I wanted no questions from may ask again. Questions of before do not come back. */
export async function allowAsking(
  work: Work,
  asker: Person,
  { person }: { readonly person: string },
): Promise<Reply> {
  if (!(await forgetNever(work.db, asker.id, person))) throw new Refusal(notThere);
  const name = (await facesOf(work.db, [person])).get(person)?.firstName ?? '';
  const said = words.mayAskAgain[asker.language]({ name });
  return { kind: 'say', message: saySwap(asker.language, said), next: ShowContacts({}) };
}
