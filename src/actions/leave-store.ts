import type { Db } from '../kernel/work.ts';
import type { Action } from './action.ts';

/** Every action that has to do with this person, but for who only made it. */
export function actionsAbout(db: Db, personId: string): Promise<Action[]> {
  const columns = ['owner_id', 'asked_id', 'helper_id', 'helper_asked_id', 'offered_to_id'] as const;
  return db
    .selectFrom('actions')
    .selectAll()
    .where((eb) => eb.or(columns.map((column) => eb(column, '=', personId))))
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}
