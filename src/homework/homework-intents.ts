import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { day, id, optionalWords, ticked, words } from '../kernel/values.ts';
import { layers } from '../sessions/session-intents.ts';

export const titleSigns = 80;
export const whySigns = 300;
export const placeSigns = 120;
export const reportSigns = 600;

export const taskKinds = ['evaluation', 'plan', 'other'] as const;

/** A day, a time or a number as somebody wrote it; the handler reads it and says kindly what fits. */
const written = z.coerce.string().trim().max(40);
const meeting = z.object({ meeting: id });

/** Extra meetings this person is asked for. */
export const ShowMyHomework = intent('homework.mine', 'looks', z.object({}));
/** For the organiser: what was agreed for after the day. */
export const ShowHomework = intent('homework.list', 'looks', z.object({ session: id }));

/** A task: somebody is asked, and says yes as to every action. */
export const OpenTask = intent(
  'homework.task_form',
  'looks',
  z.object({ session: id, kind: z.enum(taskKinds) }),
);
export const AskForTask = intent(
  'homework.ask_task',
  'changes',
  z.object({
    session: id,
    kind: z.enum(taskKinds),
    title: words(140),
    owner: id,
    dueOn: z.string().min(1).pipe(day),
    anyway: warnedMark,
  }),
);

/** The extra meeting: for whom, why, until when people answer, and when a date counts. */
export const OpenFollowUp = intent(
  'follow_up.form',
  'looks',
  z.object({ session: id, meeting: id.optional() }),
);
export const SaveFollowUp = intent(
  'follow_up.save',
  'changes',
  z.object({
    session: id,
    meeting: id.optional(),
    title: words(titleSigns),
    why: optionalWords(whySigns),
    layers: ticked(...layers),
    answerBy: written,
    eachLayer: ticked('yes'),
    organisations: written.optional(),
  }),
);
/** People besides the layers, and the dates to choose from: until everybody is asked. */
export const OpenInvitee = intent('follow_up.invitee_form', 'looks', meeting);
export const AddInvitee = intent('follow_up.invitee', 'changes', z.object({ meeting: id, person: id }));
export const RemoveInvitee = intent('follow_up.no_invitee', 'changes', z.object({ meeting: id, person: id }));
export const OpenDateOption = intent('date_option.form', 'looks', meeting);
const place = { heldOn: written, starts: written, ends: written, place: words(placeSigns) };
export const AddDateOption = intent('date_option.add', 'changes', z.object({ meeting: id, ...place }));
export const RemoveDateOption = intent(
  'date_option.remove',
  'changes',
  z.object({ meeting: id, option: id }),
);
export const AskDates = intent('follow_up.ask', 'changes', meeting);

/** For the organiser everything; for who is invited how it stands, without names. */
export const ShowFollowUp = intent('follow_up.show', 'looks', meeting);

/** `vote-<option>`: yes, maybe (if need be) or no. */
export const OpenVotes = intent('vote.form', 'looks', meeting);
const votes = z.looseObject({ meeting: id });
export const SaveVotes = intent('vote.save', 'changes', votes);
/** After the last day: to the organisers, who may count them. */
export const HandInVotes = intent('vote.hand_in', 'changes', votes);
export const CountVotes = intent('vote.count', 'changes', z.object({ meeting: id, person: id }));

export const ChooseDate = intent('follow_up.choose', 'changes', z.object({ meeting: id, option: id }));
export const OpenMove = intent('follow_up.move_form', 'looks', meeting);
export const MoveFollowUp = intent('follow_up.move', 'changes', z.object({ meeting: id, ...place }));
export const CancelFollowUp = intent('follow_up.cancel', 'changes', meeting);
/** The file for one's own calendar, as things stand now. */
export const TakeCalendarFile = intent('follow_up.calendar', 'looks', meeting);

/** "I cannot come, who comes for me?": a colleague who is asked, or nobody. */
export const OpenCannotCome = intent('follow_up.cannot_form', 'looks', meeting);
export const SayCannotCome = intent(
  'follow_up.cannot',
  'changes',
  z.object({ meeting: id, instead: id.optional() }),
);
export const SayCanCome = intent('follow_up.can', 'changes', meeting);
export const AcceptStandIn = intent('stand_in.accept', 'changes', z.object({ standIn: id }));
export const DeclineStandIn = intent('stand_in.decline', 'changes', z.object({ standIn: id }));

/** A short report back, to everybody who was invited. */
export const OpenReport = intent('follow_up.report_form', 'looks', meeting);
export const SaveReport = intent(
  'follow_up.report',
  'changes',
  z.object({ meeting: id, text: words(reportSigns), anyway: warnedMark }),
);
