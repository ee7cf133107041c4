import { otherSide } from '../contacts/swap.ts';
import { swapsOf } from '../contacts/swap-store.ts';
import type { GlancesTable, ListGlancesTable } from '../db/privacy-tables.ts';
import type { Handler } from '../kernel/work.ts';
import { keepGlances, keepListGlance } from './glance-store.ts';

/** The handler, with whose details the one who asks saw there: of one swap, or of all. */
export function seesContacts<Args extends { readonly swap?: string }>(
  handler: Handler<Args>,
  what: GlancesTable['what'],
): Handler<Args> {
  return async (work, asker, args) => {
    const reply = await handler(work, asker, args);
    if (reply.kind !== 'say') return reply;
    const swaps = (await swapsOf(work, asker.id)).filter(
      ({ id, state }) => state === 'accepted' && (args.swap ?? id) === id,
    );
    const others = swaps.map((swap) => otherSide(swap, asker.id)).filter(({ fields }) => fields.length > 0);
    await keepGlances(
      work,
      asker.id,
      what,
      others.map(({ id }) => id),
    );
    return reply;
  };
}

/** The handler of an organiser's page with everybody in it: that it was seen is kept as a role. */
export function seesList<Args extends { readonly session: string }>(
  handler: Handler<Args>,
  what: ListGlancesTable['what'],
): Handler<Args> {
  return async (work, asker, args) => {
    const reply = await handler(work, asker, args);
    if (reply.kind === 'say') await keepListGlance(work, args.session, what);
    return reply;
  };
}
