import { iso, later, minutes } from '../kernel/clock.ts';
import type { Caller, Work } from '../kernel/work.ts';

const window = minutes(10);
/** Five tries per person (domain 3.9); a whole hall shares one network, so that limit is wider. */
const limits = { own: 5, network: 100 };

export async function maySayCode(work: Work, caller: Caller): Promise<boolean> {
  const since = iso(later(work.now, -window));
  for (const { key, limit } of keysOf(caller)) {
    const { tries } = await work.db
      .selectFrom('claim_tries')
      .select((eb) => eb.fn.countAll<number>().as('tries'))
      .where('key', '=', key)
      .where('tried_at', '>', since)
      .executeTakeFirstOrThrow();
    if (Number(tries) >= limit) return false;
  }
  return true;
}

export async function countWrongCode(work: Work, caller: Caller): Promise<void> {
  const tried_at = iso(work.now);
  await work.db
    .insertInto('claim_tries')
    .values(keysOf(caller).map(({ key }) => ({ key, tried_at })))
    .execute();
}

/** A chore: old tries say nothing any more. */
export async function forgetOldTries(work: Work): Promise<void> {
  await work.db
    .deleteFrom('claim_tries')
    .where('tried_at', '<=', iso(later(work.now, -window)))
    .execute();
}

function keysOf({ from, visitor }: Caller): { key: string; limit: number }[] {
  const own = { key: `${from.platform}|${from.tenant}|${from.id}`, limit: limits.own };
  return visitor ? [own, { key: `network|${visitor.network}`, limit: limits.network }] : [own];
}
