import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { applyChoice, chosen, mustKnowPlatform, mustKnowTenant } from './admission.ts';
import { admit } from './tenant-store.ts';
import { tenantWords as words } from './tenant-words.ts';

/** People of one more tenant may come in. While everybody may, there is nothing to add. */
export async function addTenant(
  work: Work,
  asker: Person,
  { platform, tenant, ...args }: { session: string; platform: string; tenant: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const line = await mustKnowPlatform(work, session.region_id, platform);
  const { title: name } = mustKnowTenant(line, tenant);
  if (line.closed) await admit(work.db, work.now, session.region_id, platform, [tenant]);
  await applyChoice(work, session.region_id, platform);
  return chosen(work, asker, session.id, words.nowIn, { platform, name });
}
