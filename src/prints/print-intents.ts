import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** For the organiser: all rounds beside each other, who sits where. */
export const ShowPlanGrid = intent('print.grid', 'looks', z.object({ session: id }));

/** Which organisations share a table, and which do not: never about one person. */
export const ShowWhoMeets = intent('print.meetings', 'looks', z.object({ session: id }));

/** Everything on paper for one day (domain 3.1): route cards, table sheets, the list for the desk, both overviews. */
export const ShowPrintPack = intent('print.pack', 'looks', z.object({ session: id }));

/** Cards with two halves, for people who swap details on paper. */
export const ShowSwapCards = intent('print.swap_cards', 'looks', z.object({ session: id }));
