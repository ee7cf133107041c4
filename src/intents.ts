import {
  ChooseNewDate,
  ConfirmAction,
  DeclineAction,
  FinishAction,
  GoingWell,
  OpenActionForm,
  OpenConfirm,
  OpenNewDate,
  ProposeAction,
  SayStuck,
  ShowAction,
  ShowActions,
  ShowMyActions,
  StopAction,
  StopNudges,
} from './actions/action-intents.ts';
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
import { moveClock } from './demo/move-clock.ts';
import { MoveClock, ShowAllInboxes, ShowRehearsal, StepInto } from './demo/rehearsal-intents.ts';
import { showAllInboxes } from './demo/show-all-inboxes.ts';
import { showRehearsal } from './demo/show-rehearsal.ts';
import { stepInto } from './demo/step-into.ts';
import { ShowHelp, ShowHome, ShowPrivacy } from './home/home-intents.ts';
import { showHelp } from './home/show-help.ts';
import { showHome } from './home/show-home.ts';
import { showPrivacy } from './home/show-privacy.ts';
import type { Route } from './kernel/route.ts';
import { openRoute, route } from './kernel/route.ts';
import { chooseLanguage } from './people/choose-language.ts';
import { claimSeat } from './people/claim-seat.ts';
import { openPersonalLink } from './people/open-personal-link.ts';
import {
  ChooseLanguage,
  ClaimSeat,
  NewBadgeCode,
  OpenPersonalLink,
  ShowBadgeCodes,
  ShowInbox,
  UsePersonalLink,
} from './people/person-intents.ts';
import { renewBadgeCode } from './people/renew-badge-code.ts';
import { showBadgeCodes } from './people/show-badge-codes.ts';
import { showInbox } from './people/show-inbox.ts';
import { usePersonalLink } from './people/use-personal-link.ts';
import { openSetUp } from './regions/open-set-up.ts';
import { OpenSetUp, SetUpRegion } from './regions/region-intents.ts';
import { setUpRegion } from './regions/set-up-region.ts';
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
import {
  OpenRound,
  OpenSeat,
  OpenSessionForm,
  OpenTable,
  RemoveRound,
  RemoveTable,
  SaveRound,
  SaveSeat,
  SaveSession,
  SaveTable,
  ShowCoverage,
  ShowRounds,
  ShowSession,
  ShowTables,
} from './sessions/session-intents.ts';
import { showCoverage } from './sessions/show-coverage.ts';
import { showRounds } from './sessions/show-rounds.ts';
import { showSession } from './sessions/show-session.ts';
import { showTables } from './sessions/show-tables.ts';

/** CONTENTS: everything a person can ask, and the file that does it. */
export const routes: readonly Route[] = [
  route(ShowRehearsal, showRehearsal),
  route(MoveClock, moveClock),
  route(ShowAllInboxes, showAllInboxes),
  openRoute(StepInto, stepInto),

  openRoute(OpenSetUp, openSetUp),
  openRoute(SetUpRegion, setUpRegion),

  openRoute(ShowHome, showHome),
  openRoute(ShowHelp, showHelp),
  openRoute(ShowPrivacy, showPrivacy),

  openRoute(ClaimSeat, claimSeat),
  openRoute(OpenPersonalLink, openPersonalLink),
  openRoute(UsePersonalLink, usePersonalLink),
  route(ChooseLanguage, chooseLanguage),
  route(ShowInbox, showInbox),
  route(ShowBadgeCodes, showBadgeCodes),
  route(NewBadgeCode, renewBadgeCode),

  route(ShowSession, showSession),
  route(OpenSessionForm, openSessionForm),
  route(SaveSession, saveSession),
  route(ShowTables, showTables),
  route(OpenTable, openTable),
  route(SaveTable, saveTable),
  route(RemoveTable, removeTable),
  route(ShowRounds, showRounds),
  route(OpenRound, openRound),
  route(SaveRound, saveRound),
  route(RemoveRound, removeRound),
  route(OpenSeat, openSeat),
  route(SaveSeat, saveSeat),
  route(ShowCoverage, showCoverage),

  route(ShowMyActions, showMyActions),
  route(ShowActions, showActions),
  route(ShowAction, showAction),
  route(OpenActionForm, openActionForm),
  route(ProposeAction, proposeAction),
  route(OpenConfirm, openConfirm),
  route(ConfirmAction, confirmAction),
  route(DeclineAction, declineAction),
  route(FinishAction, finishAction),
  route(GoingWell, sayGoingWell),
  route(OpenNewDate, openNewDate),
  route(ChooseNewDate, chooseNewDate),
  route(SayStuck, sayStuck),
  route(StopAction, stopAction),
  route(StopNudges, stopNudges),
];
