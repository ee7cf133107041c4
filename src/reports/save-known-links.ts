import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { knownLinks, mustBeAmong } from './known-links.ts';
import { ShowKnownLinks } from './network-intents.ts';
import { saidKnown } from './network-views.ts';
import { keepSaid } from './organisation-link-store.ts';

export async function saveKnownLinks(
  work: Work,
  asker: Person,
  args: { readonly session: string; readonly organisation: string; readonly others: readonly string[] },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { organisations } = await knownLinks(work, session);
  const { organisation, others } = mustBeAmong(organisations, args.organisation);
  const ticked = [...new Set(args.others)].map((id) => mustBeAmong(others, id).organisation.id);
  await keepSaid(work.db, session.id, organisation.id, ticked);
  return {
    kind: 'say',
    message: saidKnown(asker.language),
    next: ShowKnownLinks({ session: session.id }),
  };
}
