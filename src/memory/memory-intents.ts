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

/** Who met whom at earlier meetings of the region: what is kept of it, and whether it may be. */
export const ShowRegionMemory = intent('memory.show', 'looks', z.object({ session: id }));
export const SwitchRegionMemory = intent(
  'memory.switch',
  'changes',
  z.object({ session: id, to: z.enum(['on', 'off']) }),
);
