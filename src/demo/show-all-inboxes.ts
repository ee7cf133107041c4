import { iso, moment } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Message } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { personById } from '../people/person-store.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { saidMoment } from './move-clock.ts';
import { mustRehearse } from './rehearsal.ts';
import { allInboxesView, oneInboxView } from './rehearsal-views.ts';

/** Every message to everyone, newest first; a name opens the messages of that person. */
export async function showAllInboxes(
  work: Work,
  asker: Person,
  args: { person?: string | undefined },
): Promise<Reply> {
  await mustRehearse(work.db);
  let query = work.db
    .selectFrom('outbox')
    .innerJoin('people', 'people.id', 'outbox.person_id')
    .select([
      'people.id',
      'people.first_name as first',
      'people.last_name as last',
      'outbox.message',
      'outbox.not_before as at',
    ])
    .where('people.region_id', '=', asker.regionId)
    .where('outbox.not_before', '<=', iso(work.now))
    .where('outbox.state', '!=', 'cancelled')
    .orderBy('outbox.created_at', 'desc')
    .orderBy('people.first_name')
    .orderBy('outbox.turn', 'desc')
    .limit(300);
  if (args.person) query = query.where('people.id', '=', args.person);
  const rows = await query.execute();
  const language = asker.language;
  const sent = rows.map((row) => ({
    person: row.id,
    name: `${row.first} ${row.last}`.trim(),
    when: asLabel(saidMoment(moment(row.at), language)),
    says: wordsOf(JSON.parse(row.message)),
  }));
  if (!args.person) return { kind: 'say', message: allInboxesView(language, sent) };
  const person = await personById(work.db, asker.regionId, args.person);
  if (!person) throw new Refusal(notThere);
  return { kind: 'say', message: oneInboxView(language, person, sent) };
}

function wordsOf(message: Message): string {
  const texts = message.blocks.flatMap((block) =>
    block.kind === 'text' ? [plain(block.text)] : block.kind === 'big' ? [block.text] : [],
  );
  return texts.join(' ') || message.summary;
}
