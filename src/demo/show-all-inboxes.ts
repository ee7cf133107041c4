import { iso, moment } from '../kernel/clock.ts';
import type { Message } from '../kernel/message.ts';
import { plain } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { saidMoment } from './move-clock.ts';
import { mustRehearse } from './rehearsal.ts';
import { ShowAllInboxes, ShowRehearsal, StepInto } from './rehearsal-intents.ts';
import { rehearsalWords as words } from './rehearsal-words.ts';

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
    .limit(300);
  if (args.person) query = query.where('people.id', '=', args.person);
  const rows = await query.execute();
  const language = asker.language;
  const items = rows.map((row) => ({
    text: `${row.first} ${row.last}`,
    detail: `${saidMoment(moment(row.at), language)}: ${wordsOf(JSON.parse(row.message))}`,
    ...(args.person ? {} : { open: ShowAllInboxes({ person: row.id }) }),
    ...(args.person
      ? {
          buttons: [
            { label: words.lookAsOne[language]({ name: row.first }), press: StepInto({ person: row.id }) },
          ],
        }
      : {}),
  }));
  return {
    kind: 'say',
    message: {
      summary: words.inboxes[language],
      blocks:
        items.length > 0 ? [{ kind: 'list', items }] : [{ kind: 'text', text: words.noMessages[language] }],
      back: { label: words.back[language], press: ShowRehearsal({}) },
    },
  };
}

function wordsOf(message: Message): string {
  const texts = message.blocks.flatMap((block) =>
    block.kind === 'text' ? [plain(block.text)] : block.kind === 'big' ? [block.text] : [],
  );
  return texts.join(' ') || message.summary;
}
