import { ShowActions } from '../actions/action-intents.ts';
import { ShowGuests } from '../guests/guest-intents.ts';
import { ShowNotes } from '../harvest/note-intents.ts';
import type { Language } from '../kernel/language.ts';
import type { Press } from '../kernel/message.ts';
import { ShowBadgeCodes } from '../people/person-intents.ts';
import { ShowApproach } from '../reports/approach-intents.ts';
import { PlanRotations, PostRound, ShowPlan } from '../rotations/rotation-intents.ts';
import { nextStepWords, postConfirm } from './next-step-words.ts';
import type { Round } from './round.ts';
import type { NextStep } from './session.ts';
import { ShowRounds, ShowTables } from './session-intents.ts';

/** The next step as an organiser meets it: a sentence why, and the main button. */
export function nextStepView(
  language: Language,
  session: string,
  rounds: readonly Round[],
  step: NextStep,
): { readonly why: string; readonly button: Press } {
  const words = nextStepWords[step.kind];
  const details = detailsOf(rounds, step);
  return {
    why: words.why[language](details),
    button: {
      label: words.go[language](details),
      press: pressOf(session, step),
      main: true,
      ...(step.kind === 'post' ? { confirm: postConfirm[language](details) } : {}),
    },
  };
}

function detailsOf(rounds: readonly Round[], step: NextStep) {
  const round = step.kind === 'post' ? rounds.find(({ id }) => id === step.round) : undefined;
  return {
    people: step.kind === 'place' ? step.people : 0,
    number: round?.number ?? 0,
    starts: round?.starts ?? '',
  };
}

function pressOf(session: string, step: NextStep): Press['press'] {
  switch (step.kind) {
    case 'tables':
      return ShowTables({ session });
    case 'rounds':
      return ShowRounds({ session });
    case 'guests':
      return ShowGuests({ session });
    case 'plan':
      return PlanRotations({ session });
    case 'place':
      return ShowPlan({ session });
    case 'badges':
      return ShowBadgeCodes({ session });
    case 'post':
      return PostRound({ session, round: step.round });
    case 'points':
      return ShowNotes({ session });
    case 'actions':
      return ShowActions({ session });
    case 'approach':
      return ShowApproach({ session });
  }
}
