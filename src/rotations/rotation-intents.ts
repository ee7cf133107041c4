import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** For the organiser: who sits where; `round` opens one round. */
export const ShowPlan = intent('plan.show', 'looks', z.object({ session: id, round: id.optional() }));

/** Plans every round that is not posted yet; people put somewhere by hand stay there. */
export const PlanRotations = intent('plan.make', 'changes', z.object({ session: id }));

/** Where could this person sit instead, and what would that do? `table` asks about that one only. */
export const ShowMoves = intent(
  'plan.moves',
  'looks',
  z.object({ session: id, round: id, seat: id, table: id.optional() }),
);
export const MoveSeat = intent(
  'plan.move',
  'changes',
  z.object({ session: id, round: id, seat: id, table: id }),
);
export const UnlockSeat = intent('plan.unlock', 'changes', z.object({ session: id, round: id, seat: id }));
/** Every seat of this round that was fixed by hand may change again. */
export const UnlockRound = intent('plan.unlock_round', 'changes', z.object({ session: id, round: id }));

/** With whom at this table could this person swap seats, and what would that do? */
export const ShowSwaps = intent(
  'plan.swaps',
  'looks',
  z.object({ session: id, round: id, seat: id, table: id }),
);
/** What would it do when exactly these two swap? */
export const ShowSwap = intent(
  'plan.swap_of',
  'looks',
  z.object({ session: id, round: id, seat: id, with: id }),
);
/** `from` and `to`: the tables of the two as the organiser saw them. */
export const SwapSeats = intent(
  'plan.swap',
  'changes',
  z.object({ session: id, round: id, seat: id, with: id, from: id, to: id }),
);

/** Apart and together: private to the organiser, without a reason (domain R12). */
export const ShowPairRules = intent('pair.list', 'looks', z.object({ session: id }));
export const AddPairRule = intent(
  'pair.add',
  'changes',
  z.object({ session: id, personA: id, personB: id, kind: z.enum(['apart', 'together']) }),
);
export const RemovePairRule = intent('pair.remove', 'changes', z.object({ session: id, rule: id }));

/** Tells everybody where to go in this round. A round is posted once. */
export const PostRound = intent('round.post', 'changes', z.object({ session: id, round: id }));

/** Where do I go now? */
export const ShowWhereNow = intent('where.show', 'looks', z.object({}));
