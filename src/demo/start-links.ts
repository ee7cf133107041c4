import { days, later } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import { mintPersonalLink } from '../people/personal-link.ts';

/** Fresh links at every start of a rehearsal: one use each, so that a second look needs a second start or a badge code. */
export async function startLinks(
  db: Db,
  now: Date,
): Promise<{ readonly who: string; readonly link: string }[]> {
  const links = [];
  for (const { id, who } of people) {
    // In a rehearsal too somebody may ask to be forgotten.
    if (!(await isThere(db, id))) continue;
    links.push({ who, link: await mintPersonalLink(db, now, id, later(now, days(365))) });
  }
  return links;
}

async function isThere(db: Db, id: string): Promise<boolean> {
  return (await db.selectFrom('people').select('id').where('id', '=', id).executeTakeFirst()) !== undefined;
}

const people = [
  { id: 'X1', who: 'organisator Evert    ' },
  { id: 'H4', who: 'tafelbegeleider Baukje' },
  { id: 'P15', who: 'deelnemer Omar        ' },
  { id: 'P20', who: 'deelnemer Tjitske     ' },
  { id: 'P33', who: 'participant Gerrit (en)' },
];
