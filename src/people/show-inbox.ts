import { iso, moment } from '../kernel/clock.ts';
import type { Language } from '../kernel/language.ts';
import type { Message } from '../kernel/message.ts';
import type { Person } from '../kernel/person.ts';
import { formatDay, formatTime, wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mailChoices } from '../mail/mail-choice.ts';
import { asLabel } from '../sessions/vocabulary-words.ts';
import { inboxView } from './inbox-views.ts';
import { platformsOf } from './person-store.ts';

/** Everything the bot sent this person, by whichever door, or could not bring: here it can always be read. */
export async function showInbox(work: Work, asker: Person): Promise<Reply> {
  const { zone } = await work.db
    .selectFrom('regions')
    .select('zone')
    .where('id', '=', asker.regionId)
    .executeTakeFirstOrThrow();
  const rows = await work.db
    .selectFrom('outbox')
    .select(['message', 'not_before as at', 'over_at', 'expires_at'])
    .where('person_id', '=', asker.id)
    .where('not_before', '<=', iso(work.now))
    .where('state', 'not in', ['cancelled', 'expired'])
    .orderBy('created_at', 'desc')
    .orderBy('turn', 'desc')
    .limit(30)
    .execute();
  const messages = rows.map((row) => ({
    at: said(moment(row.at), zone, asker.language),
    message: JSON.parse(row.message) as Message,
    isOver: row.over_at !== null || (row.expires_at !== null && row.expires_at <= iso(work.now)),
  }));
  const doors = (await platformsOf(work.db, asker.id)).map((platform) => ({
    platform,
    title: work.doorTitle(platform)[asker.language],
  }));
  const more = await mailChoices(work, asker);
  return { kind: 'say', message: inboxView(asker.language, messages, doors, more) };
}

function said(at: Date, zone: string, language: Language): string {
  return asLabel(`${formatDay(wallDate(at, zone), language)}, ${formatTime(at, zone)}`);
}
