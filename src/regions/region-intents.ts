import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { day, words } from '../kernel/values.ts';

/** The very first screen of an empty database; its link is printed at the start and works once. */
export const OpenSetUp = intent('region.form', 'looks', z.object({ secret: z.string().max(200) }));
export const SetUpRegion = intent(
  'region.set_up',
  'changes',
  z.object({
    secret: z.string().max(200),
    region: words(80),
    firstName: words(60),
    lastName: words(80),
    organisation: words(120),
    session: words(80),
    heldOn: day,
  }),
);
