import * as actions from './actions/action-intents.ts';
import { chooseNewDate } from './actions/choose-new-date.ts';
import { confirmAction } from './actions/confirm-action.ts';
import { declineAction } from './actions/decline-action.ts';
import { finishAction } from './actions/finish-action.ts';
import { openActionForm } from './actions/open-action-form.ts';
import { openConfirm } from './actions/open-confirm.ts';
import { openNewDate } from './actions/open-new-date.ts';
import { proposeAction } from './actions/propose-action.ts';
import { sayGoingWell } from './actions/say-going-well.ts';
import { sayStuck } from './actions/say-stuck.ts';
import { showAction } from './actions/show-action.ts';
import { showActions } from './actions/show-actions.ts';
import { showMyActions } from './actions/show-my-actions.ts';
import { stopAction } from './actions/stop-action.ts';
import { stopNudges } from './actions/stop-nudges.ts';
import * as channels from './channels/channel-intents.ts';
import { linkChannel } from './channels/link-channel.ts';
import { unlinkChannel } from './channels/unlink-channel.ts';
import { acceptSwap } from './contacts/accept-swap.ts';
import { askSwap } from './contacts/ask-swap.ts';
import * as contacts from './contacts/contact-intents.ts';
import { declineSwap } from './contacts/decline-swap.ts';
import { findPeople } from './contacts/find-people.ts';
import { openSwap } from './contacts/open-swap.ts';
import { openSwapAnswer } from './contacts/open-swap-answer.ts';
import { saveContactCard } from './contacts/save-contact-card.ts';
import { showContactCard } from './contacts/show-contact-card.ts';
import { showContacts } from './contacts/show-contacts.ts';
import { stopSwap } from './contacts/stop-swap.ts';
import { addDayTable } from './day/add-day-table.ts';
import { closeTable } from './day/close-table.ts';
import * as day from './day/day-intents.ts';
import { markAway } from './day/mark-away.ts';
import { markHere } from './day/mark-here.ts';
import { openDayTable } from './day/open-day-table.ts';
import { showDay } from './day/show-day.ts';
import { showPresence } from './day/show-presence.ts';
import { undoRepair } from './day/undo-repair.ts';
import { moveClock } from './demo/move-clock.ts';
import * as rehearsal from './demo/rehearsal-intents.ts';
import { showAllInboxes } from './demo/show-all-inboxes.ts';
import { showRehearsal } from './demo/show-rehearsal.ts';
import { stepInto } from './demo/step-into.ts';
import { acceptGuestList } from './guests/accept-guest-list.ts';
import { addGuest } from './guests/add-guest.ts';
import { discardGuestList } from './guests/discard-guest-list.ts';
import * as guests from './guests/guest-intents.ts';
import { mapGuestList } from './guests/map-guest-list.ts';
import { openGuest } from './guests/open-guest.ts';
import { openGuestListUpload } from './guests/open-guest-list-upload.ts';
import { removeGuest } from './guests/remove-guest.ts';
import { showGuestListDraft } from './guests/show-guest-list-draft.ts';
import { showGuests } from './guests/show-guests.ts';
import { readUpload, uploadGuestList } from './guests/upload-guest-list.ts';
import { addNote } from './harvest/add-note.ts';
import * as notes from './harvest/note-intents.ts';
import { openNote } from './harvest/open-note.ts';
import { releaseNote } from './harvest/release-note.ts';
import { removeNote } from './harvest/remove-note.ts';
import { showNotes } from './harvest/show-notes.ts';
import { showTableNotes } from './harvest/show-table-notes.ts';
import * as home from './home/home-intents.ts';
import { showHelp } from './home/show-help.ts';
import { showHome } from './home/show-home.ts';
import { showPrivacy } from './home/show-privacy.ts';
import { showTerms } from './home/show-terms.ts';
import type { Route } from './kernel/route.ts';
import { openRoute, preparedRoute, route } from './kernel/route.ts';
import { addTenant } from './people/add-tenant.ts';
import { chooseLanguage } from './people/choose-language.ts';
import { claimSeat } from './people/claim-seat.ts';
import { closeToOthers } from './people/close-to-others.ts';
import { openPersonalLink } from './people/open-personal-link.ts';
import { openToEverybody } from './people/open-to-everybody.ts';
import * as people from './people/person-intents.ts';
import { preferDoor } from './people/prefer-door.ts';
import { removeTenant } from './people/remove-tenant.ts';
import { renewBadgeCode } from './people/renew-badge-code.ts';
import { showBadgeCodes } from './people/show-badge-codes.ts';
import { showInbox } from './people/show-inbox.ts';
import { showTenants } from './people/show-tenants.ts';
import { usePersonalLink } from './people/use-personal-link.ts';
import * as prints from './prints/print-intents.ts';
import { showPlanGrid } from './prints/show-plan-grid.ts';
import { showPrintPack } from './prints/show-print-pack.ts';
import { showWhoMeets } from './prints/show-who-meets.ts';
import { openSetUp } from './regions/open-set-up.ts';
import * as regions from './regions/region-intents.ts';
import { setUpRegion } from './regions/set-up-region.ts';
import { addPairRule } from './rotations/add-pair-rule.ts';
import { makePlan, thinkOutPlan } from './rotations/make-plan.ts';
import { moveSeat } from './rotations/move-seat.ts';
import { postRound } from './rotations/post-round.ts';
import { removePairRule } from './rotations/remove-pair-rule.ts';
import * as rotations from './rotations/rotation-intents.ts';
import { showMoves } from './rotations/show-moves.ts';
import { showPairRules } from './rotations/show-pair-rules.ts';
import { showPlan } from './rotations/show-plan.ts';
import { showSwap } from './rotations/show-swap.ts';
import { showSwaps } from './rotations/show-swaps.ts';
import { showWhereNow } from './rotations/show-where-now.ts';
import { swapSeats } from './rotations/swap-seats.ts';
import { unlockRound } from './rotations/unlock-round.ts';
import { unlockSeat } from './rotations/unlock-seat.ts';
import { openRound } from './sessions/open-round.ts';
import { openSeat } from './sessions/open-seat.ts';
import { openSessionForm } from './sessions/open-session-form.ts';
import { openTable } from './sessions/open-table.ts';
import { removeRound } from './sessions/remove-round.ts';
import { removeTable } from './sessions/remove-table.ts';
import { saveRound } from './sessions/save-round.ts';
import { saveSeat } from './sessions/save-seat.ts';
import { saveSession } from './sessions/save-session.ts';
import { saveTable } from './sessions/save-table.ts';
import * as sessions from './sessions/session-intents.ts';
import { showCoverage } from './sessions/show-coverage.ts';
import { showRounds } from './sessions/show-rounds.ts';
import { showSession } from './sessions/show-session.ts';
import { showTables } from './sessions/show-tables.ts';
import { openPlanChoices } from './shapes/open-plan-choices.ts';
import { savePlanChoices } from './shapes/save-plan-choices.ts';
import * as shapes from './shapes/shape-intents.ts';
import { showShapes } from './shapes/show-shapes.ts';

/** CONTENTS: everything a person can ask, and the file that does it. */
export const routes: readonly Route[] = [
  // What can I do now?
  openRoute(home.ShowHome, showHome),
  openRoute(home.ShowHelp, showHelp),
  openRoute(home.ShowPrivacy, showPrivacy),
  openRoute(home.ShowTerms, showTerms),
  // Who am I?
  openRoute(people.ClaimSeat, claimSeat),
  openRoute(people.OpenPersonalLink, openPersonalLink),
  openRoute(people.UsePersonalLink, usePersonalLink),
  route(people.ChooseLanguage, chooseLanguage),
  route(people.ShowInbox, showInbox),
  route(people.PreferDoor, preferDoor),
  route(people.ShowBadgeCodes, showBadgeCodes),
  route(people.NewBadgeCode, renewBadgeCode),
  route(people.ShowTenants, showTenants),
  route(people.CloseToOthers, closeToOthers),
  route(people.OpenToEverybody, openToEverybody),
  route(people.AddTenant, addTenant),
  route(people.RemoveTenant, removeTenant),
  // A first start
  openRoute(regions.OpenSetUp, openSetUp),
  openRoute(regions.SetUpRegion, setUpRegion),
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
  route(guests.ShowGuests, showGuests),
  route(guests.OpenGuest, openGuest),
  route(guests.AddGuest, addGuest),
  route(guests.RemoveGuest, removeGuest),
  route(guests.OpenGuestListUpload, openGuestListUpload),
  preparedRoute(guests.UploadGuestList, readUpload, uploadGuestList),
  route(guests.ShowGuestListDraft, showGuestListDraft),
  route(guests.MapGuestList, mapGuestList),
  route(guests.AcceptGuestList, acceptGuestList),
  route(guests.DiscardGuestList, discardGuestList),
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
  // The plan in pictures and on paper
  route(prints.ShowPlanGrid, showPlanGrid),
  route(prints.ShowWhoMeets, showWhoMeets),
  route(prints.ShowPrintPack, showPrintPack),
  // How many tables and rounds, and what the plan should do
  route(shapes.ShowShapes, showShapes),
  route(shapes.OpenPlanChoices, openPlanChoices),
  route(shapes.SavePlanChoices, savePlanChoices),
  // Rounds in a channel
  openRoute(channels.LinkChannel, linkChannel),
  route(channels.UnlinkChannel, unlinkChannel),
  // Points
  route(notes.OpenNote, openNote),
  route(notes.AddNote, addNote),
  route(notes.ShowTableNotes, showTableNotes),
  route(notes.ShowNotes, showNotes),
  route(notes.RemoveNote, removeNote),
  route(notes.ReleaseNote, releaseNote),
  // Find each other
  route(contacts.FindPeople, findPeople),
  route(contacts.ShowContactCard, showContactCard),
  route(contacts.SaveContactCard, saveContactCard),
  route(contacts.OpenSwap, openSwap),
  route(contacts.AskSwap, askSwap),
  route(contacts.OpenSwapAnswer, openSwapAnswer),
  route(contacts.AcceptSwap, acceptSwap),
  route(contacts.DeclineSwap, declineSwap),
  route(contacts.ShowContacts, showContacts),
  route(contacts.StopSwap, stopSwap),
  // Promises
  route(actions.ShowMyActions, showMyActions),
  route(actions.ShowActions, showActions),
  route(actions.ShowAction, showAction),
  route(actions.OpenActionForm, openActionForm),
  route(actions.ProposeAction, proposeAction),
  route(actions.OpenConfirm, openConfirm),
  route(actions.ConfirmAction, confirmAction),
  route(actions.DeclineAction, declineAction),
  route(actions.FinishAction, finishAction),
  route(actions.GoingWell, sayGoingWell),
  route(actions.OpenNewDate, openNewDate),
  route(actions.ChooseNewDate, chooseNewDate),
  route(actions.SayStuck, sayStuck),
  route(actions.StopAction, stopAction),
  route(actions.StopNudges, stopNudges),
  // Only where everybody is invented
  route(rehearsal.ShowRehearsal, showRehearsal),
  route(rehearsal.MoveClock, moveClock),
  route(rehearsal.ShowAllInboxes, showAllInboxes),
  openRoute(rehearsal.StepInto, stepInto),
];
