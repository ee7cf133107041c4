import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, ticked, words } from '../kernel/values.ts';

export const layers = [
  'board',
  'manager',
  'professional',
  'policy',
  'politics',
  'expert_by_experience',
  'facilitator',
] as const;
export const roles = ['organiser', 'co_organiser', 'table_host', 'participant'] as const;
export const roundModes = ['home', 'mixed', 'block', 'return_home'] as const;
export const noteKinds = ['bottleneck', 'bug', 'solution', 'insight', 'question', 'action_idea'] as const;

/** A day, a time or a number as somebody wrote it; the handler reads it and says kindly what fits. */
const written = z.coerce.string().trim().max(40);

/** The organiser's page: what is ready, what comes next. */
export const ShowSession = intent('session.show', 'looks', z.object({ session: id }));

/** The form for a new meeting, or for the details of one that is there. */
export const OpenSessionForm = intent('session.form', 'looks', z.object({ session: id.optional() }));
export const SaveSession = intent(
  'session.save',
  'changes',
  z.object({
    session: id.optional(),
    name: words(80),
    heldOn: written,
    starts: written,
    ends: written,
    place: optionalWords(120),
    contact: optionalWords(120),
    contactDelivery: z.enum(['page', 'message']).default('page'),
  }),
);

export const ShowTables = intent('table.list', 'looks', z.object({ session: id }));
export const OpenTable = intent('table.form', 'looks', z.object({ session: id, table: id.optional() }));
export const SaveTable = intent(
  'table.save',
  'changes',
  z.object({
    session: id,
    table: id.optional(),
    name: words(40),
    seats: written,
    homeLayer: z.enum(['', 'none', ...layers]).optional(),
    features: ticked('step_free', 'quiet_corner'),
  }),
);
export const RemoveTable = intent('table.remove', 'changes', z.object({ session: id, table: id }));

export const ShowRounds = intent('round.list', 'looks', z.object({ session: id }));
export const OpenRound = intent('round.form', 'looks', z.object({ session: id, round: id.optional() }));
export const SaveRound = intent(
  'round.save',
  'changes',
  z.object({
    session: id,
    round: id.optional(),
    mode: z.enum(roundModes),
    starts: written,
    minutes: written,
    questionNl: words(200),
    questionEn: optionalWords(200),
    asksFor: z.enum(noteKinds),
  }),
);
export const RemoveRound = intent('round.remove', 'changes', z.object({ session: id, round: id }));

/** One person's seat: role, layer, own table, stays put. Making somebody a table host or co-organiser is here too. */
export const OpenSeat = intent('seat.form', 'looks', z.object({ session: id, seat: id }));
export const SaveSeat = intent(
  'seat.save',
  'changes',
  z.object({
    session: id,
    seat: id,
    role: z.enum(['co_organiser', 'table_host', 'participant', 'organiser']),
    layer: z.enum(layers),
    /** The id of a table, or 'none'. */
    homeTable: z.string().max(64).optional(),
    staysPut: ticked('yes'),
    needs: ticked('step_free', 'quiet'),
  }),
);

/** Who is still missing in the room? Organisations by layers (domain F4, F18). */
export const ShowCoverage = intent('coverage.show', 'looks', z.object({ session: id }));
