import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { applyChoice, chosen, mustKnowPlatform } from './admission.ts';
import { forgetTenants } from './tenant-store.ts';
import { tenantWords as words } from './tenant-words.ts';

/** Everybody with a code may come in by this platform, and who was shut out is in again. */
export async function openToEverybody(
  work: Work,
  asker: Person,
  { platform, ...args }: { session: string; platform: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  await mustKnowPlatform(work, session.region_id, platform);
  await forgetTenants(work.db, session.region_id, platform);
  await applyChoice(work, session.region_id, platform);
  return chosen(work, asker, session.id, words.nowOpen, { platform });
}
