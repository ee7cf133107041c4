import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowRegionMemory } from './memory-intents.ts';
import { switchedMessage } from './region-memory-views.ts';
import { allowMemory, eraseMemory } from './region-secret-store.ts';

/** Off: every mark of the region goes at once, and the secret with them, so that no copy can be read any more. */
export async function switchRegionMemory(
  work: Work,
  asker: Person,
  { session: id, to }: { readonly session: string; readonly to: 'on' | 'off' },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, id);
  if (to === 'off') await eraseMemory(work.db, session.region_id, work.now);
  else await allowMemory(work.db, session.region_id);
  return {
    kind: 'say',
    message: switchedMessage(asker.language, to),
    next: ShowRegionMemory({ session: session.id }),
  };
}
