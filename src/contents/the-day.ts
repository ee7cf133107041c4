import * as channels from '../channels/channel-intents.ts';
import { linkChannel } from '../channels/link-channel.ts';
import { unlinkChannel } from '../channels/unlink-channel.ts';
import { addDayTable } from '../day/add-day-table.ts';
import { closeTable } from '../day/close-table.ts';
import * as day from '../day/day-intents.ts';
import { markAway } from '../day/mark-away.ts';
import { markHere } from '../day/mark-here.ts';
import { openDayTable } from '../day/open-day-table.ts';
import { showDay } from '../day/show-day.ts';
import { showPresence } from '../day/show-presence.ts';
import { undoRepair } from '../day/undo-repair.ts';
import type { Route } from '../kernel/route.ts';
import { openRoute, preparedRoute, route } from '../kernel/route.ts';
import { addPairRule } from '../rotations/add-pair-rule.ts';
import { makePlan, thinkOutPlan } from '../rotations/make-plan.ts';
import { moveSeat } from '../rotations/move-seat.ts';
import { postRound } from '../rotations/post-round.ts';
import { removePairRule } from '../rotations/remove-pair-rule.ts';
import * as rotations from '../rotations/rotation-intents.ts';
import { showMoves } from '../rotations/show-moves.ts';
import { showPairRules } from '../rotations/show-pair-rules.ts';
import { showPlan } from '../rotations/show-plan.ts';
import { showSwap } from '../rotations/show-swap.ts';
import { showSwaps } from '../rotations/show-swaps.ts';
import { showWhereNow } from '../rotations/show-where-now.ts';
import { swapSeats } from '../rotations/swap-seats.ts';
import { unlockRound } from '../rotations/unlock-round.ts';
import { unlockSeat } from '../rotations/unlock-seat.ts';

/** Who sits where in which round, and the day itself. */
export const theDay: readonly Route[] = [
  // Who sits where
  route(rotations.ShowWhereNow, showWhereNow),
  route(rotations.ShowPlan, showPlan),
  preparedRoute(rotations.PlanRotations, thinkOutPlan, makePlan),
  route(rotations.ShowMoves, showMoves),
  route(rotations.MoveSeat, moveSeat),
  route(rotations.UnlockSeat, unlockSeat),
  route(rotations.UnlockRound, unlockRound),
  route(rotations.ShowSwaps, showSwaps),
  route(rotations.ShowSwap, showSwap),
  route(rotations.SwapSeats, swapSeats),
  route(rotations.ShowPairRules, showPairRules),
  route(rotations.AddPairRule, addPairRule),
  route(rotations.RemovePairRule, removePairRule),
  route(rotations.PostRound, postRound),
  // The day itself: who is there, one table more or less
  route(day.ShowDay, showDay),
  route(day.ShowPresence, showPresence),
  route(day.MarkAway, markAway),
  route(day.MarkHere, markHere),
  route(day.CloseTable, closeTable),
  route(day.OpenDayTable, openDayTable),
  route(day.AddDayTable, addDayTable),
  route(day.UndoRepair, undoRepair),
  // Rounds in a channel
  openRoute(channels.LinkChannel, linkChannel),
  route(channels.UnlinkChannel, unlinkChannel),
];
