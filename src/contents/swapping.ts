import { allowAsking } from '../contacts/allow-asking.ts';
import { askTable } from '../contacts/ask-table.ts';
import { neverSwap } from '../contacts/never-swap.ts';
import { openPaperSwap } from '../contacts/open-paper-swap.ts';
import { openTableSwap } from '../contacts/open-table-swap.ts';
import { paperSwapWords } from '../contacts/paper-swap-words.ts';
import { savePaperSwap } from '../contacts/save-paper-swap.ts';
import { showContact } from '../contacts/show-contact.ts';
import { showGiven } from '../contacts/show-given.ts';
import * as swaps from '../contacts/swap-intents.ts';
import { swapWords } from '../contacts/swap-words.ts';
import { takeContact } from '../contacts/take-contact.ts';
import { withdrawSwap } from '../contacts/withdraw-swap.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';
import * as memory from '../memory/memory-intents.ts';
import { sayCalled } from '../memory/say-called.ts';
import { showMet } from '../memory/show-met.ts';
import * as prints from '../prints/print-intents.ts';
import { showSwapCards } from '../prints/show-swap-cards.ts';
import { versionOf, withConsent } from '../privacy/consent.ts';
import { seesContacts } from '../privacy/glance.ts';

const swapText = versionOf(swapWords);
// What stands on the paper that both signed.
const paperText = versionOf(paperSwapWords);

/** What can become of a question to swap, and what both keep of it. */
export const swapping: readonly Route[] = [
  route(swaps.OpenTableSwap, openTableSwap),
  route(swaps.AskTable, withConsent(askTable, swapText)),
  route(swaps.WithdrawSwap, withConsent(withdrawSwap, swapText)),
  route(swaps.NeverSwap, withConsent(neverSwap, swapText)),
  route(swaps.AllowAsking, withConsent(allowAsking, swapText)),
  route(swaps.ShowContact, seesContacts(showContact, 'contacts')),
  route(swaps.TakeContact, seesContacts(takeContact, 'contact_file')),
  route(swaps.ShowGiven, seesContacts(showGiven, 'message')),
  route(swaps.OpenPaperSwap, openPaperSwap),
  route(
    swaps.SavePaperSwap,
    withConsent(savePaperSwap, paperText, (_asker, { one, other }) => [one, other]),
  ),
  route(prints.ShowSwapCards, showSwapCards),
  // With whom was I at a table?
  route(memory.ShowMet, showMet),
  route(memory.SayCalled, sayCalled),
];
