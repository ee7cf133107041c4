import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, words } from '../kernel/values.ts';

const ticket = z.string().max(200);

/** Somebody without a badge asks for a seat, with the code on the screen in the hall. */
export const AskToJoin = intent(
  'walk_in.ask',
  'changes',
  z.object({
    code: z.string().max(200),
    firstName: words(60),
    lastName: words(80),
    organisation: words(120),
  }),
);

/** Is there a seat for me? */
export const ShowWaiting = intent('walk_in.wait', 'looks', z.object({ ticket }));

/** There is: this browser becomes a door of that seat. */
export const ComeIn = intent('walk_in.come_in', 'changes', z.object({ ticket }));

/** For the organiser: who waits at the door, whom no message reaches. Without a session: the one to come. */
export const ShowDesk = intent('desk.show', 'looks', z.object({ session: id.optional() }));

const ofSession = z.object({ session: id });
const ofWalkIn = z.object({ session: id, walkIn: id });

export const NewJoinCode = intent('join_code.renew', 'changes', ofSession);

/** Nobody may ask for a seat any more. */
export const StopJoinCode = intent('join_code.stop', 'changes', ofSession);

export const OpenWalkIn = intent('walk_in.open', 'looks', ofWalkIn);

/** What somebody is in the room; the table plan mixes by it. */
export const walkInLayers = [
  'professional',
  'manager',
  'policy',
  'board',
  'politics',
  'expert_by_experience',
] as const;

/** Gives a seat, and a table when people have one. */
export const AcceptWalkIn = intent(
  'walk_in.accept',
  'changes',
  ofWalkIn.extend({
    layer: z.enum(walkInLayers),
  }),
);

export const DeclineWalkIn = intent('walk_in.decline', 'changes', ofWalkIn);
