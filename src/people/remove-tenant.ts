import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { applyChoice, chosen, mustKnowPlatform, mustKnowTenant } from './admission.ts';
import { hasDoorIn } from './person-store.ts';
import { forgetTenants } from './tenant-store.ts';
import { tenantRefusals, tenantWords as words } from './tenant-words.ts';

/** People of this tenant come in no more. Nobody shuts themselves out, and the last one would let everybody in again. */
export async function removeTenant(
  work: Work,
  asker: Person,
  { platform, tenant, ...args }: { session: string; platform: string; tenant: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const line = await mustKnowPlatform(work, session.region_id, platform);
  const { title: name, admitted } = mustKnowTenant(line, tenant);
  if (await hasDoorIn(work.db, asker.id, { platform, tenant })) throw new Refusal(tenantRefusals.ownDoor);
  if (admitted && line.tenants.filter((one) => one.admitted).length === 1)
    throw new Refusal(tenantRefusals.lastOne);
  if (!line.closed) return chosen(work, asker, session.id, words.nowOpen, { platform });
  if (admitted) await forgetTenants(work.db, session.region_id, platform, tenant);
  await applyChoice(work, session.region_id, platform);
  return chosen(work, asker, session.id, words.nowOut, { platform, name });
}
