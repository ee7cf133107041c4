import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { day, id, ticked, words } from '../kernel/values.ts';
import { themes } from '../themes/theme.ts';

export const titleSigns = 140;
export const firstStepSigns = 200;
export const betterSigns = 300;

// A box that is left empty is not a broken button.
const chosenDay = z.string().min(1).pipe(day);

/** My promises, with what I can answer now. */
export const ShowMyActions = intent('action.mine', 'looks', z.object({}));

/** All actions of a meeting by theme, for everybody in it; without `session`: of the meeting that matters now. */
export const ShowBoard = intent(
  'action.board',
  'looks',
  z.object({ session: id.optional(), theme: z.enum(themes).optional() }),
);

/** For the organiser: all actions, and a private list of those that need a hand. */
export const ShowActions = intent('action.list', 'looks', z.object({ session: id }));

/**
 * Make an action, from an idea (`note`) or from nothing; `owner` is asked, and says yes or no.
 * With `action` it is about one that has no owner yet: somebody else is asked. With `text` those words are in the box;
 * without `session` it is for the meeting that matters now.
 */
export const OpenActionForm = intent(
  'action.form',
  'looks',
  z.object({
    session: id.optional(),
    note: id.optional(),
    action: id.optional(),
    text: z.string().max(500).optional(),
  }),
);
export const ProposeAction = intent(
  'action.propose',
  'changes',
  z.object({
    session: id,
    note: id.optional(),
    action: id.optional(),
    title: words(titleSigns),
    owner: id,
    anyway: warnedMark,
  }),
);

/** The owner's own yes, with a first step and a date (domain F35). */
export const OpenConfirm = intent('action.confirm_form', 'looks', z.object({ action: id }));
export const ConfirmAction = intent(
  'action.confirm',
  'changes',
  z.object({
    action: id,
    firstStep: words(firstStepSigns),
    dueOn: chosenDay,
    anyway: warnedMark,
  }),
);
export const DeclineAction = intent('action.decline', 'changes', z.object({ action: id }));

export const ShowAction = intent('action.show', 'looks', z.object({ action: id }));

/** The five answers to a nudge, each one tap (domain 3.7). */
export const FinishAction = intent('action.finish', 'changes', z.object({ action: id }));
export const GoingWell = intent('action.going_well', 'changes', z.object({ action: id }));
export const OpenNewDate = intent('action.date_form', 'looks', z.object({ action: id }));
export const ChooseNewDate = intent('action.new_date', 'changes', z.object({ action: id, dueOn: chosenDay }));
export const SayStuck = intent('action.stuck', 'changes', z.object({ action: id }));
export const StopAction = intent('action.stop', 'changes', z.object({ action: id }));

/** No more nudges for this one. */
export const StopNudges = intent('nudge.stop', 'changes', z.object({ action: id }));
/** Silence about this one until a day. */
export const OpenSnooze = intent('nudge.snooze_form', 'looks', z.object({ action: id }));
export const SnoozeNudges = intent('nudge.snooze', 'changes', z.object({ action: id, until: chosenDay }));

/** The owner asks somebody to help, who says yes or no. */
export const OpenHelp = intent('help.form', 'looks', z.object({ action: id }));
export const AskHelp = intent('help.ask', 'changes', z.object({ action: id, person: id }));
export const AcceptHelp = intent('help.accept', 'changes', z.object({ action: id }));
export const DeclineHelp = intent('help.decline', 'changes', z.object({ action: id }));

/** The owner asks somebody to take it over; that person confirms or declines it as any other action. */
export const OpenOffer = intent('action.offer_form', 'looks', z.object({ action: id }));
export const OfferAction = intent('action.offer', 'changes', z.object({ action: id, person: id }));

/** What got better, once it is done. */
export const SayBetter = intent(
  'action.better',
  'changes',
  z.object({ action: id, text: words(betterSigns), anyway: warnedMark }),
);

/** On which weekdays I do not work, so that no nudge comes then. */
export const OpenFreeDays = intent('nudge.free_days_form', 'looks', z.object({}));
export const SaveFreeDays = intent(
  'nudge.free_days',
  'changes',
  z.object({ days: ticked('1', '2', '3', '4', '5') }),
);
