import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { doorWords as words } from './door-words.ts';
import { ShowInbox } from './person-intents.ts';
import { plainView } from './person-views.ts';

export async function preferDoor(work: Work, asker: Person, args: { platform: string }): Promise<Reply> {
  const { numUpdatedRows } = await work.db
    .updateTable('doors')
    .set({ preferred_at: iso(work.now) })
    .where('person_id', '=', asker.id)
    .where('platform', '=', args.platform)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Refusal(notThere);
  const door = work.doorTitle(args.platform)[asker.language];
  const message = plainView(words.preferredNow[asker.language]({ door }));
  return { kind: 'say', message, next: ShowInbox({}) };
}
