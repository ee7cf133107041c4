import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, ticked } from '../kernel/values.ts';

/** For the organiser: what would another number of tables or rounds do? */
export const ShowShapes = intent('shape.list', 'looks', z.object({ session: id }));

/** What the plan as a whole should do, and who is expected to stay away. */
export const OpenPlanChoices = intent('plan_choice.form', 'looks', z.object({ session: id }));

/** A number as somebody wrote it; the handler reads it and says kindly what fits. */
const written = z.coerce.string().trim().max(40);

/** `away-board`: percent of that layer that stays away, and so on for each layer. */
export const SavePlanChoices = intent(
  'plan_choice.save',
  'changes',
  z.looseObject({
    session: id,
    profile: z.enum(['even', 'faces']),
    expertMode: z.enum(['spread', 'pairs']),
    noLoneExpert: ticked('yes'),
    tableMinimum: written,
  }),
);
