import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHost } from '../sessions/seat-store.ts';
import { swapCardsView } from './swap-card-views.ts';

export async function showSwapCards(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustHost(work, asker, args.session);
  return { kind: 'say', message: swapCardsView(asker.language, session.id, session.name) };
}
