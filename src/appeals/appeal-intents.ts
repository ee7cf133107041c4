import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, words } from '../kernel/values.ts';

/** Signs that fit in an appeal: one sentence. */
export const appealSigns = 200;

/** `oproep schulden`: I look for somebody, and the bot asks around. */
export const OpenAppeal = intent(
  'appeal.form',
  'looks',
  z.object({ query: z.string().trim().max(appealSigns).optional() }),
);
/** `anyway`: the person read the warning about the sentence and keeps it. A block is never kept, whatever is pressed. */
export const SendAppeal = intent(
  'appeal.send',
  'changes',
  z.object({ text: words(appealSigns), anyway: warnedMark }),
);
/** Never mind: what has not left yet never leaves. */
export const StopAppeal = intent('appeal.stop', 'changes', z.object({ appeal: id }));

/** Somebody who was asked wants to help: then the seeker hears who. */
export const AcceptAppeal = intent('appeal.accept', 'changes', z.object({ appeal: id }));
/** The seeker never hears of it (domain R9). */
export const DeclineAppeal = intent('appeal.decline', 'changes', z.object({ appeal: id }));
