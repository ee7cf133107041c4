import { notThere } from '../kernel/kernel-words.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Work } from '../kernel/work.ts';
import type { Session } from '../sessions/seat-store.ts';
import type { Links, Node } from './network.ts';
import { networkOf } from './network-of.ts';
import { keptLinks } from './organisation-link-store.ts';

/** The organisations of a meeting, and which of them an organiser said worked together before. */
export async function knownLinks(
  work: Pick<Work, 'db' | 'now'>,
  session: Session,
): Promise<{ readonly organisations: readonly Node[]; readonly said: Links }> {
  const { organisations } = await networkOf(work, session);
  return { organisations, said: (await keptLinks(work.db, session.id)).get('before') ?? new Map() };
}

/** One of them, and all the others; a refusal for what is not of this meeting. */
export function mustBeAmong(
  organisations: readonly Node[],
  id: string,
): { readonly organisation: Node; readonly others: readonly Node[] } {
  const organisation = organisations.find((one) => one.id === id);
  if (!organisation) throw new Refusal(notThere);
  return { organisation, others: organisations.filter((one) => one !== organisation) };
}
