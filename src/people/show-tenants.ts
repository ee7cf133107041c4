import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { platformLines } from './tenant.ts';
import { countedTenants, notedTenants } from './tenant-store.ts';
import { tenantsView } from './tenant-views.ts';

export async function showTenants(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const lines = platformLines(
    await countedTenants(work.db, session.region_id),
    await notedTenants(work.db, session.region_id),
  );
  const doors = lines.map((line) => ({ ...line, title: work.doorTitle(line.platform)[asker.language] }));
  return { kind: 'say', message: tenantsView(asker.language, session.id, doors) };
}
