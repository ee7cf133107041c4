import type { z } from 'zod';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { CafeTable } from './cafe-table.ts';
import { fewestChairs, freeNumber, mostChairs, mostTables } from './cafe-table.ts';
import { addTable, changeTable } from './cafe-table-store.ts';
import { cafeTableRefusals as refusals, cafeTableWords as words } from './cafe-table-words.ts';
import { mustOrganise } from './seat-store.ts';
import { type SaveTable, ShowTables } from './session-intents.ts';
import { tablesOf } from './session-store.ts';
import { said } from './session-views.ts';
import { numberFrom } from './written-values.ts';

type Args = z.output<typeof SaveTable.schema>;

export async function saveTable(work: Work, asker: Person, args: Args): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const tables = await tablesOf(work.db, session.id);
  const table = tables.find(({ id }) => id === args.table);
  if (args.table !== undefined && !table) throw new Refusal(notThere);
  if (!table && tables.length >= mostTables) throw new Refusal(refusals.full);
  const details = detailsFrom(args, table, iso(work.now));
  const namesake = tables.find((other) => other !== table && isSameName(other.name, details.name));
  if (namesake) throw new Refusal(refusals.sameName(namesake));

  const number = table?.number ?? freeNumber(tables);
  if (table) await changeTable(work.db, table.id, details);
  else await addTable(work.db, { ...details, id: work.newId(), session_id: session.id, number });
  const message = said(words.saved[asker.language]({ number, name: details.name }));
  return { kind: 'say', message, next: ShowTables({ session: session.id }) };
}

function detailsFrom(args: Args, table: CafeTable | undefined, now: string) {
  const seats = numberFrom(args.seats, fewestChairs, mostChairs);
  if (seats === undefined) throw new Refusal(refusals.chairsUnclear);
  const layer = args.homeLayer;
  const since = (feature: (typeof args.features)[number]) =>
    args.features.includes(feature) ? (table?.[feature] ?? now) : null;
  return {
    name: args.name,
    seats,
    home_layer: layer === undefined || layer === '' || layer === 'none' ? null : layer,
    step_free: since('step_free'),
    quiet_corner: since('quiet_corner'),
  };
}

// People look for a table by its name, so capitals make no other name.
function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
