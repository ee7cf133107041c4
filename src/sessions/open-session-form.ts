import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise, seatAsOrganiser } from './seat-store.ts';
import { sessionFormView } from './session-form-views.ts';

export async function openSessionForm(
  work: Work,
  asker: Person,
  args: { session?: string | undefined },
): Promise<Reply> {
  const session = args.session ? (await mustOrganise(work, asker, args.session)).session : undefined;
  if (!session && !(await seatAsOrganiser(work.db, asker))) throw new Refusal(notThere);
  const contact = `${asker.firstName} ${asker.lastName}`.trim();
  const today = wallDate(work.now, session?.zone);
  return { kind: 'ask', message: sessionFormView(asker.language, today, contact, session) };
}
