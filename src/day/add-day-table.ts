import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { fewestChairs, freeNumber, mostChairs, mostTables } from '../sessions/cafe-table.ts';
import { addTable } from '../sessions/cafe-table-store.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { tablesOf } from '../sessions/session-store.ts';
import { numberFrom } from '../sessions/written-values.ts';
import { ShowDay } from './day-intents.ts';
import { mend } from './mending.ts';
import { mendedView } from './repair-views.ts';
import { repairRefusals as refusals, repairWords as words } from './repair-words.ts';

/** One more table: who sits now stays, and in the rounds to come guests are sent there. */
export async function addDayTable(
  work: Work,
  asker: Person,
  args: { session: string; name: string; seats: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  if (tables.length >= mostTables) throw new Refusal(refusals.tablesFull);
  const seats = numberFrom(args.seats, fewestChairs, mostChairs);
  if (seats === undefined)
    throw new Refusal(refusals.chairsUnclear({ least: fewestChairs, most: mostChairs }));
  const namesake = tables.find(({ name }) => name.toLowerCase() === args.name.toLowerCase());
  if (namesake) throw new Refusal(refusals.sameName({ table: namesake.number, name: namesake.name }));

  const table = {
    id: work.newId(),
    session_id: session.id,
    number: freeNumber(tables),
    name: args.name,
    seats,
    home_layer: null,
    step_free: null,
    quiet_corner: null,
    closed_at: null,
  };
  await addTable(work.db, table);
  const mended = await mend(work, asker, session, { kind: 'opened', table: table.id });
  const done = words.opened[asker.language]({ table: table.number, name: table.name });
  return {
    kind: 'say',
    message: mendedView(asker.language, done, mended, { table }),
    next: ShowDay({ session: session.id }),
  };
}
