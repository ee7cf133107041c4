import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost, seatedSession } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { paperSwapForm } from './paper-swap-views.ts';

export async function openPaperSwap(
  work: Work,
  asker: Person,
  args: { readonly session?: string | undefined },
): Promise<Reply> {
  const id = args.session ?? (await seatedSession(work, asker));
  const { session } = await mustHost(work, asker, id);
  const guests = (await guestsOf(work.db, session.id)).filter(({ leftAt }) => leftAt === null);
  return { kind: 'ask', message: paperSwapForm(asker.language, session.id, guests) };
}
