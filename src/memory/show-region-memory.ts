import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { rememberedMeetings } from './pair-mark-store.ts';
import { regionMemoryPage } from './region-memory-views.ts';
import { isMemoryOff } from './region-secret-store.ts';

export async function showRegionMemory(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const isOff = await isMemoryOff(work.db, session.region_id);
  const days = (await rememberedMeetings(work.db, session.region_id)).map(({ held_on }) => held_on);
  return { kind: 'say', message: regionMemoryPage(asker.language, session.id, { isOff, days }) };
}
