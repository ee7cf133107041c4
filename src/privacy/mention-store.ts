import type { Person } from '../kernel/person.ts';
import type { Db } from '../kernel/work.ts';
import type { Details } from '../people/details-store.ts';
import { privacyWords as words } from './privacy-words.ts';

/** Takes somebody out of what others got to read about them, and out of texts where the whole name stands. */
export async function eraseMentions(db: Db, person: Person, details: Details | undefined): Promise<void> {
  const name = `${person.firstName} ${person.lastName}`.trim();
  await eraseMessages(db, person.id, name);
  await blankReplies(db, person);
  const marks = [name, details?.phone, details?.email].filter((mark) => mark && mark.length > 4) as string[];
  await blankTexts(db, person.regionId, marks);
  await eraseContact(db, person, marks);
}

/** To whomever they went, and whether they left already. */
async function eraseMessages(db: Db, id: string, name: string): Promise<void> {
  await db
    .deleteFrom('outbox')
    .where((eb) =>
      eb.or([
        eb('about', 'like', `% ${asPattern(id)} %`),
        eb('message', 'like', `%${inJson(id, { whole: true })}%`),
        eb('message', 'like', `%${inJson(name)}%`),
      ]),
    )
    .execute();
}

/** The same event again must have no second effect, so it keeps an answer: one that names nobody. */
async function blankReplies(db: Db, { id, firstName }: Person): Promise<void> {
  const reply = { kind: 'say', message: { summary: words.doneBefore.nl, blocks: [] } };
  await db
    .updateTable('inbox')
    .set({ reply: JSON.stringify(reply) })
    .where('reply', 'is not', null)
    .where((eb) =>
      eb.or([
        eb('reply', 'like', `%${inJson(firstName)}%`),
        eb('reply', 'like', `%${inJson(id, { whole: true })}%`),
      ]),
    )
    .execute();
}

const texts = [
  ['notes', 'text'],
  ['notes', 'parked_words'],
  ['actions', 'title'],
  ['actions', 'first_step'],
  ['actions', 'better'],
  ['appeals', 'text'],
  ['evaluation_texts', 'text'],
  ['plans', 'foreword'],
  ['organisations', 'does'],
  ['organisations', 'does_not'],
  ['organisations', 'reach'],
] as const;

async function blankTexts(db: Db, regionId: string, marks: readonly string[]): Promise<void> {
  for (const [table, column] of texts) {
    const [from, text] = [table as 'notes', column as 'text'];
    const key = table === 'plans' ? ('session_id' as 'id') : 'id';
    let rows = db.selectFrom(from).select([key, text]);
    if (table === 'organisations') rows = rows.where('region_id' as 'session_id', '=', regionId);
    else
      rows = rows.where('session_id', 'in', (eb) =>
        eb.selectFrom('sessions').select('sessions.id').where('region_id', '=', regionId),
      );
    for (const row of await rows.execute()) {
      const without = row[text] && withoutMarks(row[text], marks);
      if (without === row[text]) continue;
      await db
        .updateTable(from)
        .set({ [text]: without })
        .where(key, '=', row[key])
        .execute();
    }
  }
}

/** Whom to ask when something is wrong: somebody who is gone cannot be asked. */
async function eraseContact(db: Db, { regionId, lastName }: Person, marks: readonly string[]): Promise<void> {
  const rows = await db
    .selectFrom('sessions')
    .select(['id', 'contact'])
    .where('region_id', '=', regionId)
    .where('contact', 'is not', null)
    .execute();
  const names = lastName.length > 2 ? [...marks, lastName] : marks;
  for (const { id, contact } of rows) {
    if (contact && withoutMarks(contact, names) !== contact)
      await db.updateTable('sessions').set({ contact: null }).where('id', '=', id).execute();
  }
}

function withoutMarks(text: string, marks: readonly string[]): string {
  const escaped = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  if (escaped.length === 0) return text;
  return text.replace(new RegExp(escaped.join('|'), 'giu'), '…');
}

function inJson(text: string, { whole = false } = {}): string {
  const json = JSON.stringify(text);
  return asPattern(whole ? json : json.slice(1, -1));
}

// The signs that mean something in a pattern stand for any sign then: rather one message too many than one left behind.
function asPattern(text: string): string {
  return text.replaceAll('%', '_').replaceAll('\\', '_');
}
