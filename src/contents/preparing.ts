import { acceptGuestList } from '../guests/accept-guest-list.ts';
import { addGuest } from '../guests/add-guest.ts';
import { discardGuestList } from '../guests/discard-guest-list.ts';
import * as guests from '../guests/guest-intents.ts';
import { mapGuestList } from '../guests/map-guest-list.ts';
import { markBack } from '../guests/mark-back.ts';
import { markGone } from '../guests/mark-gone.ts';
import { openGuest } from '../guests/open-guest.ts';
import { openGuestListUpload } from '../guests/open-guest-list-upload.ts';
import { removeGuest } from '../guests/remove-guest.ts';
import { showGuestListDraft } from '../guests/show-guest-list-draft.ts';
import { showGuests } from '../guests/show-guests.ts';
import { readUpload, uploadGuestList } from '../guests/upload-guest-list.ts';
import type { Route } from '../kernel/route.ts';
import { preparedRoute, route } from '../kernel/route.ts';
import * as prints from '../prints/print-intents.ts';
import { showPlanGrid } from '../prints/show-plan-grid.ts';
import { showPrintPack } from '../prints/show-print-pack.ts';
import { showWhoMeets } from '../prints/show-who-meets.ts';
import { seesList } from '../privacy/glance.ts';
import { openRound } from '../sessions/open-round.ts';
import { openSeat } from '../sessions/open-seat.ts';
import { openSessionForm } from '../sessions/open-session-form.ts';
import { openTable } from '../sessions/open-table.ts';
import { removeRound } from '../sessions/remove-round.ts';
import { removeTable } from '../sessions/remove-table.ts';
import { saveRound } from '../sessions/save-round.ts';
import { saveSeat } from '../sessions/save-seat.ts';
import { saveSession } from '../sessions/save-session.ts';
import { saveTable } from '../sessions/save-table.ts';
import * as sessions from '../sessions/session-intents.ts';
import { showCoverage } from '../sessions/show-coverage.ts';
import { showRounds } from '../sessions/show-rounds.ts';
import { showSession } from '../sessions/show-session.ts';
import { showTables } from '../sessions/show-tables.ts';
import { openPlanChoices } from '../shapes/open-plan-choices.ts';
import { savePlanChoices } from '../shapes/save-plan-choices.ts';
import * as shapes from '../shapes/shape-intents.ts';
import { showShapes } from '../shapes/show-shapes.ts';

/** Before the day: the meeting, its guests, how many tables and rounds, what is printed. */
export const preparing: readonly Route[] = [
  // The meeting: tables, rounds, seats, who is missing
  route(sessions.ShowSession, showSession),
  route(sessions.OpenSessionForm, openSessionForm),
  route(sessions.SaveSession, saveSession),
  route(sessions.ShowTables, showTables),
  route(sessions.OpenTable, openTable),
  route(sessions.SaveTable, saveTable),
  route(sessions.RemoveTable, removeTable),
  route(sessions.ShowRounds, showRounds),
  route(sessions.OpenRound, openRound),
  route(sessions.SaveRound, saveRound),
  route(sessions.RemoveRound, removeRound),
  route(sessions.OpenSeat, openSeat),
  route(sessions.SaveSeat, saveSeat),
  route(sessions.ShowCoverage, showCoverage),
  // The guest list
  route(guests.ShowGuests, seesList(showGuests, 'guest_list')),
  route(guests.OpenGuest, openGuest),
  route(guests.AddGuest, addGuest),
  route(guests.RemoveGuest, removeGuest),
  route(guests.MarkGone, markGone),
  route(guests.MarkBack, markBack),
  route(guests.OpenGuestListUpload, openGuestListUpload),
  preparedRoute(guests.UploadGuestList, readUpload, uploadGuestList),
  route(guests.ShowGuestListDraft, showGuestListDraft),
  route(guests.MapGuestList, mapGuestList),
  route(guests.AcceptGuestList, acceptGuestList),
  route(guests.DiscardGuestList, discardGuestList),
  // How many tables and rounds, and what the plan should do
  route(shapes.ShowShapes, showShapes),
  route(shapes.OpenPlanChoices, openPlanChoices),
  route(shapes.SavePlanChoices, savePlanChoices),
  // The plan in pictures and on paper
  route(prints.ShowPlanGrid, showPlanGrid),
  route(prints.ShowWhoMeets, showWhoMeets),
  route(prints.ShowPrintPack, seesList(showPrintPack, 'print_pack')),
];
