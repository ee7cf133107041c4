import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { handOver } from '../people/own-page.ts';
import { listGlancesOf } from './glance-store.ts';
import { myData } from './my-data.ts';
import { heldBack } from './my-data-store.ts';
import { myDataWords as words } from './my-data-words.ts';
import { ShowMyData } from './privacy-intents.ts';

/** The same as a file, with every field. */
export async function takeMyData(work: Work, asker: Person): Promise<Reply> {
  const parts = await myData(work, asker);
  const data = {
    madeAt: iso(work.now),
    ...Object.fromEntries(parts.map(({ name, rows }) => [name, rows])),
    seen_by_organisers: await listGlancesOf(work.db, asker.id),
    not_in_here: heldBack,
  };
  const file = {
    name: `${words.fileName[asker.language]}.json`,
    type: 'application/json',
    body: `${JSON.stringify(data, null, 2)}\n`,
  };
  return handOver(asker, file, ShowMyData({}));
}
