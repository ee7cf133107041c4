import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, words } from '../kernel/values.ts';

/** For the organiser on the day: who is not there, the tables now, the last change. `find`: how a name begins. */
export const ShowDay = intent(
  'day.show',
  'looks',
  z.object({ session: id, find: z.string().trim().max(60).optional() }),
);

/** One person on the day: there or not, and which tables. */
export const ShowPresence = intent('presence.show', 'looks', z.object({ session: id, seat: id }));

/**
 * Not there from a round on. Without `from`: comes later, so not there from the round that is open. `back`: the round
 * in which somebody comes; without it until somebody says that this person is there.
 */
export const MarkAway = intent(
  'presence.away',
  'changes',
  z.object({ session: id, seat: id, from: id.optional(), back: id.optional() }),
);

/** There, from now on: a table in the round that is open and in those to come. Also for who has no table yet. */
export const MarkHere = intent('presence.here', 'changes', z.object({ session: id, seat: id }));

/** Everybody there gets another table at once. */
export const CloseTable = intent('day.close_table', 'changes', z.object({ session: id, table: id }));

/** One more table, for the rounds to come. */
export const OpenDayTable = intent('day.table_form', 'looks', z.object({ session: id }));
export const AddDayTable = intent(
  'day.add_table',
  'changes',
  z.object({ session: id, name: words(40), seats: z.coerce.string().trim().max(40) }),
);

/** Takes the last change back. */
export const UndoRepair = intent('repair.undo', 'changes', z.object({ session: id, repair: id }));
