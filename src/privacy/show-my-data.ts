import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { listGlancesOf } from './glance-store.ts';
import { myData } from './my-data.ts';
import { myDataPage } from './my-data-views.ts';

/** Everything that is kept about the one who asks. */
export async function showMyData(work: Work, asker: Person): Promise<Reply> {
  const parts = await myData(work, asker);
  const lists = await listGlancesOf(work.db, asker.id);
  const doorTitle = (platform: string) => work.doorTitle(platform)[asker.language];
  return { kind: 'say', message: myDataPage(asker.language, { parts, lists, doorTitle }) };
}
