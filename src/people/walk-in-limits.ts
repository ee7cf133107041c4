import { iso, later, minutes } from '../kernel/clock.ts';
import type { Caller, Work } from '../kernel/work.ts';

const window = minutes(10);
/** A bus full of people is on one network; one account that asks a fourth time is not looking for a seat. */
const limits = { own: 3, network: 60 };

export async function mayKnock(work: Work, caller: Caller): Promise<boolean> {
  for (const { key, limit } of keysOf(caller)) {
    const { knocks } = await work.db
      .selectFrom('claim_tries')
      .select((eb) => eb.fn.countAll<number>().as('knocks'))
      .where('key', '=', key)
      .where('tried_at', '>', iso(later(work.now, -window)))
      .executeTakeFirstOrThrow();
    if (Number(knocks) >= limit) return false;
  }
  return true;
}

export async function countKnock(work: Work, caller: Caller): Promise<void> {
  await work.db
    .insertInto('claim_tries')
    .values(keysOf(caller).map(({ key }) => ({ key, tried_at: iso(work.now) })))
    .execute();
}

function keysOf({ from, visitor }: Caller): { key: string; limit: number }[] {
  const own = { key: `walk-in|${from.platform}|${from.tenant}|${from.id}`, limit: limits.own };
  return visitor ? [own, { key: `walk-in|network|${visitor.network}`, limit: limits.network }] : [own];
}
