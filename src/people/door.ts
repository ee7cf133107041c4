import { randomBytes } from 'node:crypto';
import type { Address } from '../kernel/adapter.ts';
import { iso } from '../kernel/clock.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Caller, Work } from '../kernel/work.ts';
import { wakeDeliveries } from '../outbox/deliver-message.ts';
import { plainView } from './person-views.ts';
import { personWords as words } from './person-words.ts';
import { isAdmitted } from './tenant-store.ts';
import { notFromHere } from './tenant-words.ts';

/**
 * Makes the caller's address a door of this person, and their newest messages go there. A visitor whom the door cannot
 * recognise by itself gets an address of their own, to sign in with; on a second device it is the same one. Refuses who
 * comes from a tenant that is not let in.
 * @param place beside the doors they have: messages go where they went
 */
export async function linkDoor(
  work: Work,
  caller: Caller,
  personId: string,
  place: 'first' | 'beside' = 'first',
): Promise<{ readonly signIn?: Address }> {
  const { region_id: region } = await work.db
    .selectFrom('people')
    .select('region_id')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  if (!(await isAdmitted(work.db, region, caller.from))) throw new Refusal(notFromHere.ask);
  const own = caller.signsIn ? await ownAddress(work, caller, personId) : caller.from;
  const at = iso(work.now);
  await work.db
    .insertInto('doors')
    .values({
      platform: own.platform,
      tenant: own.tenant,
      id: own.id,
      person_id: personId,
      linked_at: at,
      preferred_at: place === 'first' ? at : '',
    })
    .onConflict((c) => {
      const known = c.columns(['platform', 'tenant', 'id']);
      return place === 'first' ? known.doUpdateSet({ preferred_at: at }) : known.doNothing();
    })
    .execute();
  await takeSeats(work, personId, caller);
  await wakeDeliveries(work.db, work.now, personId);
  return caller.signsIn ? { signIn: own } : {};
}

async function ownAddress(work: Work, { from }: Caller, personId: string): Promise<Address> {
  const known = await work.db
    .selectFrom('doors')
    .select('id')
    .where('platform', '=', from.platform)
    .where('tenant', '=', from.tenant)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  return { ...from, id: known?.id ?? randomBytes(16).toString('base64url') };
}

async function takeSeats(work: Work, personId: string, caller: Caller): Promise<void> {
  const taken = await work.db
    .updateTable('seats')
    .set({ claimed_at: iso(work.now) })
    .where('person_id', '=', personId)
    .where('claimed_at', 'is', null)
    .executeTakeFirst();
  if (Number(taken.numUpdatedRows) > 0 || !caller.visitor) return;
  const { language } = await work.db
    .selectFrom('people')
    .select('language')
    .where('id', '=', personId)
    .executeTakeFirstOrThrow();
  await work.deliver(
    personId,
    plainView(words.secondDevice[language]),
    `second-device:${iso(work.now)}`,
    'personal',
  );
}
