import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id } from '../kernel/values.ts';

/** With whom I sat at a table; without a session, in the meeting that matters now. */
export const ShowMet = intent('met.show', 'looks', z.object({ session: id.optional() }));

/** Months later: did I call somebody I met? Counted, and not kept with my name. */
export const SayCalled = intent(
  'met.called',
  'changes',
  z.object({ session: id, answer: z.enum(['yes', 'no', 'not_yet']) }),
);
