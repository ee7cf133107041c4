import { iso, later, minutes } from '../kernel/clock.ts';
import type { Db, Work } from '../kernel/work.ts';
import { wakeDeliveries } from '../outbox/deliver-message.ts';
import { detailsOf } from '../people/details-store.ts';

/** Mail as the last way to somebody: after every door they chose, and after a page that nobody has open. */
export async function openMailDoor(work: Work, personId: string, preferred: 'first' | 'last'): Promise<void> {
  if (!work.mail) return;
  const at = iso(work.now);
  await work.db
    .insertInto('doors')
    .values({
      ...work.mail.doorOf(personId),
      person_id: personId,
      linked_at: at,
      preferred_at: preferred === 'first' ? at : '',
    })
    .onConflict((c) => {
      const known = c.columns(['platform', 'tenant', 'id']);
      return preferred === 'first' ? known.doUpdateSet({ preferred_at: at }) : known.doNothing();
    })
    .execute();
  await wakeDeliveries(work.db, work.now, personId);
}

/** Nothing more goes there, until this person chooses mail again. */
export async function closeMailDoor(
  { db, now, mail }: Pick<Work, 'db' | 'now' | 'mail'>,
  personId: string,
  why: 'stopped_at' | 'refused_at',
): Promise<void> {
  await noteMail(db, personId, { [why]: iso(now) });
  if (!mail) return;
  const { platform, tenant, id } = mail.doorOf(personId);
  await db
    .deleteFrom('doors')
    .where('platform', '=', platform)
    .where('tenant', '=', tenant)
    .where('id', '=', id)
    .where('person_id', '=', personId)
    .execute();
}

/** What was shut is forgotten: somebody chose mail. */
export async function reopenMail(db: Db, personId: string): Promise<void> {
  await noteMail(db, personId, { stopped_at: null, refused_at: null });
}

/** Whoever holds an old mail cannot fill somebody's box with links. True when one may go now. */
export async function mayAskLink({ db, now }: Work, personId: string): Promise<boolean> {
  const last = await db
    .selectFrom('mail_doors')
    .select('link_asked_at')
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (last?.link_asked_at && last.link_asked_at > iso(later(now, -minutes(5)))) return false;
  await noteMail(db, personId, { link_asked_at: iso(now) });
  return true;
}

/** Is there an address to mail this person at? */
export async function hasAddress(work: Pick<Work, 'db' | 'box'>, personId: string): Promise<boolean> {
  return Boolean((await detailsOf(work, [personId])).get(personId)?.email);
}

type Known = {
  readonly stopped_at?: string | null;
  readonly refused_at?: string | null;
  readonly link_asked_at?: string | null;
};

async function noteMail(db: Db, personId: string, known: Known): Promise<void> {
  await db
    .insertInto('mail_doors')
    .values({ person_id: personId, stopped_at: null, refused_at: null, link_asked_at: null, ...known })
    .onConflict((c) => c.column('person_id').doUpdateSet(known))
    .execute();
}
