import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** Only in the invented region: live the half day and the weeks after in minutes. */
export const ShowRehearsal = intent('rehearsal.show', 'looks', z.object({}));
export const MoveClock = intent(
  'rehearsal.clock',
  'changes',
  z.object({ to: z.enum(['next_round', 'day', 'week', 'evening', 'four_weeks', 'three_months']) }),
);

/** Every message to everyone. */
export const ShowAllInboxes = intent('rehearsal.inboxes', 'looks', z.object({ person: id.optional() }));

/** Look through somebody else's eyes. */
export const StepInto = intent('rehearsal.step_into', 'changes', z.object({ person: id }));
