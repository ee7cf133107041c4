import { nudgeOwners } from './actions/nudge-owners.ts';
import { askAround } from './appeals/ask-around.ts';
import { closeAppeals } from './appeals/close-appeals.ts';
import { tellClosedDoors } from './channels/tell-closed-doors.ts';
import { closeSwapRequests } from './contacts/close-swap-requests.ts';
import { askEvaluation } from './evaluation/ask-evaluation.ts';
import { remindInvited } from './homework/remind-invited.ts';
import type { Chore } from './kernel/work.ts';
import { forgetOldLetters } from './mail/letter.ts';
import { askAfterwards } from './memory/ask-afterwards.ts';
import { forgetOldMarks } from './memory/pair-mark-store.ts';
import { forgetOldTries } from './people/claim-tries.ts';
import { forgetWalkIns } from './people/walk-in-store.ts';
import { endPauses } from './privacy/end-pauses.ts';
import { eraseDayData } from './privacy/erase-day-data.ts';
import { forgetOldTraffic } from './privacy/forget-old-traffic.ts';
import { purgeOldData } from './privacy/purge-old-data.ts';

/** CONTENTS: everything the bot does unasked. Each chore finds in the database what is due; none keeps a timer. */
export const chores: readonly Chore[] = [
  forgetOldTries,
  forgetWalkIns,
  eraseDayData,
  forgetOldTraffic,
  forgetOldLetters,
  endPauses,
  purgeOldData,
  forgetOldMarks,
  nudgeOwners,
  remindInvited,
  closeSwapRequests,
  askAfterwards,
  askEvaluation,
  askAround,
  closeAppeals,
  tellClosedDoors,
];
