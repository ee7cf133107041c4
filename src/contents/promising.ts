import { acceptHelp } from '../actions/accept-help.ts';
import * as actions from '../actions/action-intents.ts';
import { askHelp } from '../actions/ask-help.ts';
import { chooseNewDate } from '../actions/choose-new-date.ts';
import { confirmAction } from '../actions/confirm-action.ts';
import { declineAction } from '../actions/decline-action.ts';
import { declineHelp } from '../actions/decline-help.ts';
import { finishAction } from '../actions/finish-action.ts';
import { offerAction } from '../actions/offer-action.ts';
import { openActionForm } from '../actions/open-action-form.ts';
import { openConfirm } from '../actions/open-confirm.ts';
import { openFreeDays } from '../actions/open-free-days.ts';
import { openHelp } from '../actions/open-help.ts';
import { openNewDate } from '../actions/open-new-date.ts';
import { openOffer } from '../actions/open-offer.ts';
import { openSnooze } from '../actions/open-snooze.ts';
import { proposeAction } from '../actions/propose-action.ts';
import { saveFreeDays } from '../actions/save-free-days.ts';
import { sayBetter } from '../actions/say-better.ts';
import { sayGoingWell } from '../actions/say-going-well.ts';
import { sayStuck } from '../actions/say-stuck.ts';
import { showAction } from '../actions/show-action.ts';
import { showActions } from '../actions/show-actions.ts';
import { showBoard } from '../actions/show-board.ts';
import { showMyActions } from '../actions/show-my-actions.ts';
import { snoozeNudges } from '../actions/snooze-nudges.ts';
import { stopAction } from '../actions/stop-action.ts';
import { stopNudges } from '../actions/stop-nudges.ts';
import { addNote } from '../harvest/add-note.ts';
import * as notes from '../harvest/note-intents.ts';
import { openNote } from '../harvest/open-note.ts';
import { releaseNote } from '../harvest/release-note.ts';
import { removeNote } from '../harvest/remove-note.ts';
import { showNotes } from '../harvest/show-notes.ts';
import { showTableNotes } from '../harvest/show-table-notes.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';
import { parkPoints } from '../themes/park-points.ts';
import { saveParked } from '../themes/save-parked.ts';
import { savePoint } from '../themes/save-point.ts';
import { saveThemes } from '../themes/save-themes.ts';
import { showPoint } from '../themes/show-point.ts';
import { showThemes } from '../themes/show-themes.ts';
import { sortPoints } from '../themes/sort-points.ts';
import * as themes from '../themes/theme-intents.ts';

/** What the tables found, and what people promised. */
export const promising: readonly Route[] = [
  // Points
  route(notes.OpenNote, openNote),
  route(notes.AddNote, addNote),
  route(notes.ShowTableNotes, showTableNotes),
  route(notes.ShowNotes, showNotes),
  route(notes.RemoveNote, removeNote),
  route(notes.ReleaseNote, releaseNote),
  // What they are about
  route(themes.ShowThemes, showThemes),
  route(themes.SortPoints, sortPoints),
  route(themes.SaveThemes, saveThemes),
  route(themes.ParkPoints, parkPoints),
  route(themes.SaveParked, saveParked),
  route(themes.ShowPoint, showPoint),
  route(themes.SavePoint, savePoint),
  // Promises
  route(actions.ShowMyActions, showMyActions),
  route(actions.ShowActions, showActions),
  route(actions.ShowBoard, showBoard),
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
  route(actions.OpenSnooze, openSnooze),
  route(actions.SnoozeNudges, snoozeNudges),
  route(actions.OpenHelp, openHelp),
  route(actions.AskHelp, askHelp),
  route(actions.AcceptHelp, acceptHelp),
  route(actions.DeclineHelp, declineHelp),
  route(actions.OpenOffer, openOffer),
  route(actions.OfferAction, offerAction),
  route(actions.SayBetter, sayBetter),
  route(actions.OpenFreeDays, openFreeDays),
  route(actions.SaveFreeDays, saveFreeDays),
];
