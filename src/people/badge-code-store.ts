import { iso } from '../kernel/clock.ts';
import type { Db } from '../kernel/work.ts';
import { newBadgeCode } from './badge-code.ts';

/** Every seat gets a code the moment it is made, so that the badges can be printed days before. */
export async function giveBadgeCodes(db: Db, now: Date, seatIds: readonly string[]): Promise<void> {
  if (seatIds.length === 0) return;
  const taken = new Set(
    (await db.selectFrom('badge_codes').select('code').execute()).map(({ code }) => code),
  );
  const rows = seatIds.map((seat_id) => ({
    code: unused(taken),
    seat_id,
    created_at: iso(now),
    replaced_at: null,
  }));
  // 4 values a row; SQLite takes 32,766 and PostgreSQL 65,535 values in one statement.
  for (let from = 0; from < rows.length; from += 5_000) {
    await db
      .insertInto('badge_codes')
      .values(rows.slice(from, from + 5_000))
      .execute();
  }
}

/** The codes that work now, by seat. */
export async function badgeCodesOf(db: Db, sessionId: string): Promise<ReadonlyMap<string, string>> {
  const codes = await db
    .selectFrom('badge_codes')
    .innerJoin('seats', 'seats.id', 'badge_codes.seat_id')
    .select(['badge_codes.seat_id', 'badge_codes.code'])
    .where('seats.session_id', '=', sessionId)
    .where('badge_codes.replaced_at', 'is', null)
    .execute();
  return new Map(codes.map(({ seat_id, code }) => [seat_id, code]));
}

/** The old code stops at once; it is kept to say so kindly to whoever still types it. */
export async function replaceBadgeCode(db: Db, now: Date, seatId: string): Promise<string> {
  await db
    .updateTable('badge_codes')
    .set({ replaced_at: iso(now) })
    .where('seat_id', '=', seatId)
    .where('replaced_at', 'is', null)
    .execute();
  await giveBadgeCodes(db, now, [seatId]);
  const { code } = await db
    .selectFrom('badge_codes')
    .select('code')
    .where('seat_id', '=', seatId)
    .where('replaced_at', 'is', null)
    .executeTakeFirstOrThrow();
  return code;
}

function unused(taken: Set<string>): string {
  let code = newBadgeCode();
  while (taken.has(code)) code = newBadgeCode();
  taken.add(code);
  return code;
}
