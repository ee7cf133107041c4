import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { day, id, words } from '../kernel/values.ts';

export const titleSigns = 140;
export const firstStepSigns = 200;

// A box that is left empty is not a broken button.
const chosenDay = z.string().min(1).pipe(day);

/** My promises, with what I can answer now. */
export const ShowMyActions = intent('action.mine', 'looks', z.object({}));

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
    anyway: z.literal('yes').optional(),
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
    anyway: z.literal('yes').optional(),
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
