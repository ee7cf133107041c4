import type { Db } from '../kernel/work.ts';

/** The party that decides why and how the details of a region are kept. */
export interface Controller {
  readonly name: string | null;
  readonly contact: string | null;
}

/** For a stranger: of the only region there is. */
export async function controllerOf(db: Db, regionId?: string): Promise<Controller | undefined> {
  let regions = db.selectFrom('regions').select(['controller as name', 'controller_contact as contact']);
  if (regionId !== undefined) regions = regions.where('id', '=', regionId);
  const [first, second] = await regions.limit(2).execute();
  return second ? undefined : first;
}

export async function keepController(db: Db, regionId: string, { name, contact }: Controller): Promise<void> {
  await db
    .updateTable('regions')
    .set({ controller: name, controller_contact: contact })
    .where('id', '=', regionId)
    .execute();
}
