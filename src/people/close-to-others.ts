import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { applyChoice, chosen, mustKnowPlatform } from './admission.ts';
import { admit } from './tenant-store.ts';
import { tenantRefusals, tenantWords as words } from './tenant-words.ts';

/** Whoever is in stays in; from other tenants nobody comes in by this platform any more. */
export async function closeToOthers(
  work: Work,
  asker: Person,
  { platform, ...args }: { session: string; platform: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { closed, tenants } = await mustKnowPlatform(work, session.region_id, platform);
  const inside = tenants.filter(({ people }) => people > 0).map(({ tenant }) => tenant);
  if (inside.length === 0) throw new Refusal(tenantRefusals.nobodyIn);
  // An old button changes nothing of what was chosen since.
  if (!closed) await admit(work.db, work.now, session.region_id, platform, inside);
  await applyChoice(work, session.region_id, platform);
  return chosen(work, asker, session.id, words.nowClosed, { platform });
}
