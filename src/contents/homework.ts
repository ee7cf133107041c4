import { acceptStandIn } from '../homework/accept-stand-in.ts';
import { addDateOption } from '../homework/add-date-option.ts';
import { addInvitee } from '../homework/add-invitee.ts';
import { askDates } from '../homework/ask-dates.ts';
import { askForTask } from '../homework/ask-for-task.ts';
import { cancelFollowUp } from '../homework/cancel-follow-up.ts';
import { chooseDate } from '../homework/choose-date.ts';
import { countVotes } from '../homework/count-votes.ts';
import { declineStandIn } from '../homework/decline-stand-in.ts';
import { handInVotes } from '../homework/hand-in-votes.ts';
import * as homework from '../homework/homework-intents.ts';
import { moveFollowUp } from '../homework/move-follow-up.ts';
import { openCannotCome } from '../homework/open-cannot-come.ts';
import { openDateOption } from '../homework/open-date-option.ts';
import { openFollowUp } from '../homework/open-follow-up.ts';
import { openInvitee } from '../homework/open-invitee.ts';
import { openMove } from '../homework/open-move.ts';
import { openReport } from '../homework/open-report.ts';
import { openTask } from '../homework/open-task.ts';
import { openVotes } from '../homework/open-votes.ts';
import { removeDateOption } from '../homework/remove-date-option.ts';
import { removeInvitee } from '../homework/remove-invitee.ts';
import { saveFollowUp } from '../homework/save-follow-up.ts';
import { saveReport } from '../homework/save-report.ts';
import { saveVotes } from '../homework/save-votes.ts';
import { sayCanCome } from '../homework/say-can-come.ts';
import { sayCannotCome } from '../homework/say-cannot-come.ts';
import { showFollowUp } from '../homework/show-follow-up.ts';
import { showHomework } from '../homework/show-homework.ts';
import { showMyHomework } from '../homework/show-my-homework.ts';
import { takeCalendarFile } from '../homework/take-calendar-file.ts';
import type { Route } from '../kernel/route.ts';
import { route } from '../kernel/route.ts';
import * as approach from '../reports/approach-intents.ts';
import { openForeword } from '../reports/open-foreword.ts';
import { saveForeword } from '../reports/save-foreword.ts';
import { shareApproach } from '../reports/share-approach.ts';
import { showApproach } from '../reports/show-approach.ts';
import { takeApproach } from '../reports/take-approach.ts';

/** What people still do together after the day. */
export const doingHomework: readonly Route[] = [
  route(homework.ShowMyHomework, showMyHomework),
  route(homework.ShowHomework, showHomework),
  route(homework.OpenTask, openTask),
  route(homework.AskForTask, askForTask),
  // The plan of approach
  route(approach.ShowApproach, showApproach),
  route(approach.TakeApproach, takeApproach),
  route(approach.OpenForeword, openForeword),
  route(approach.SaveForeword, saveForeword),
  route(approach.ShareApproach, shareApproach),
  // The extra meeting, while it is prepared
  route(homework.OpenFollowUp, openFollowUp),
  route(homework.SaveFollowUp, saveFollowUp),
  route(homework.OpenInvitee, openInvitee),
  route(homework.AddInvitee, addInvitee),
  route(homework.RemoveInvitee, removeInvitee),
  route(homework.OpenDateOption, openDateOption),
  route(homework.AddDateOption, addDateOption),
  route(homework.RemoveDateOption, removeDateOption),
  route(homework.AskDates, askDates),
  // Which date suits
  route(homework.ShowFollowUp, showFollowUp),
  route(homework.OpenVotes, openVotes),
  route(homework.SaveVotes, saveVotes),
  route(homework.HandInVotes, handInVotes),
  route(homework.CountVotes, countVotes),
  route(homework.ChooseDate, chooseDate),
  // With a date
  route(homework.TakeCalendarFile, takeCalendarFile),
  route(homework.OpenMove, openMove),
  route(homework.MoveFollowUp, moveFollowUp),
  route(homework.CancelFollowUp, cancelFollowUp),
  route(homework.OpenCannotCome, openCannotCome),
  route(homework.SayCannotCome, sayCannotCome),
  route(homework.SayCanCome, sayCanCome),
  route(homework.AcceptStandIn, acceptStandIn),
  route(homework.DeclineStandIn, declineStandIn),
  route(homework.OpenReport, openReport),
  route(homework.SaveReport, saveReport),
];
