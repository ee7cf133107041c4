import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { replaceBadgeCode } from './badge-code-store.ts';
import { ShowBadgeCodes } from './person-intents.ts';
import { plainView } from './person-views.ts';
import { personWords as words } from './person-words.ts';

export async function renewBadgeCode(
  work: Work,
  asker: Person,
  args: { session: string; seat: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const owner = await work.db
    .selectFrom('seats')
    .innerJoin('people', 'people.id', 'seats.person_id')
    .select(['seats.id', 'people.first_name as name'])
    .where('seats.id', '=', args.seat)
    .where('seats.session_id', '=', session.id)
    .executeTakeFirst();
  if (!owner) throw new Refusal(notThere);
  const code = await replaceBadgeCode(work.db, work.now, owner.id);
  const said = words.codeIsNow[asker.language]({ name: owner.name, code });
  return { kind: 'say', message: plainView(said), next: ShowBadgeCodes({ session: session.id }) };
}
