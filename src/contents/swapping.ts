import { allowAsking } from '../contacts/allow-asking.ts';
import { askTable } from '../contacts/ask-table.ts';
import { neverSwap } from '../contacts/never-swap.ts';
import { openTableSwap } from '../contacts/open-table-swap.ts';
import { showContact } from '../contacts/show-contact.ts';
import { showGiven } from '../contacts/show-given.ts';
import * as swaps from '../contacts/swap-intents.ts';
import { takeContact } from '../contacts/take-contact.ts';
import { withdrawSwap } from '../contacts/withdraw-swap.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';

/** What can become of a question to swap, and what both keep of it. */
export const swapping: readonly Route[] = [
  route(swaps.OpenTableSwap, openTableSwap),
  route(swaps.AskTable, askTable),
  route(swaps.WithdrawSwap, withdrawSwap),
  route(swaps.NeverSwap, neverSwap),
  route(swaps.AllowAsking, allowAsking),
  route(swaps.ShowContact, showContact),
  route(swaps.TakeContact, takeContact),
  route(swaps.ShowGiven, showGiven),
];
