import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords } from '../kernel/values.ts';
import { lineSigns, moments } from './evaluation.ts';

const session = z.object({ session: id });
const atMoment = z.object({ session: id, moment: z.enum(moments) });

export const paperLayers = [
  'board',
  'manager',
  'professional',
  'policy',
  'politics',
  'expert_by_experience',
] as const;

/** The question that is mine now; without a session, of the meeting that matters now. */
export const ShowMyEvaluation = intent('evaluation.mine', 'looks', z.object({ session: id.optional() }));

/** One tap: counted at once, and not kept with a name. */
export const SayTap = intent(
  'evaluation.tap',
  'changes',
  atMoment.extend({
    question: z.enum(['callable', 'said', 'words', 'fault', 'called']),
    answer: z.enum(['yes', 'no', 'maybe', 'not_yet', '1', '2', '3', '4', '5', 'skip']),
  }),
);
/** One line; empty is skipped. `anyway`: it seems to be about one person, and its writer keeps it. */
export const SayLine = intent(
  'evaluation.line',
  'changes',
  atMoment.extend({ text: optionalWords(lineSigns), anyway: warnedMark }),
);
/** May I be asked once more after half a year, and be known until then? */
export const SayLater = intent(
  'evaluation.later',
  'changes',
  z.object({ session: id, answer: z.enum(['yes', 'no']) }),
);
export const StopLater = intent('evaluation.no_later', 'changes', session);

/** For organisers: where the questions stand, and what came of them. */
export const ShowEvaluation = intent('evaluation.show', 'looks', session);
/** Asks everybody now, not at the end of the meeting. */
export const AskNow = intent('evaluation.ask', 'changes', session);
/** No answer counts after this; now what came of it can be read. */
export const CloseMoment = intent('evaluation.close', 'changes', atMoment);
export const ShareResult = intent('evaluation.share', 'changes', atMoment);
/** A line that should not be read by others. */
export const RemoveText = intent('evaluation.remove_text', 'changes', z.object({ session: id, text: id }));
/** The same figures as on the page, as a file. */
export const TakeResult = intent('evaluation.file', 'looks', session);

/** What an organiser shared, for everybody of the meeting. */
export const ShowResult = intent('evaluation.result', 'looks', session);

/** Small papers to fill in, and the form to type one over: a layer and no name. */
export const ShowEvaluationPapers = intent('evaluation.papers', 'looks', atMoment);
export const OpenPaper = intent('evaluation.paper_form', 'looks', atMoment);
const tapped = (...answers: readonly [string, ...string[]]) => z.enum(['', ...answers]).optional();
export const SavePaper = intent(
  'evaluation.paper',
  'changes',
  atMoment.extend({
    layer: z.enum(paperLayers),
    callable: tapped('yes', 'no'),
    said: tapped('1', '2', '3', '4', '5'),
    words: tapped('1', '2', '3', '4', '5'),
    fault: tapped('yes', 'no', 'maybe'),
    called: tapped('yes', 'not_yet', 'no'),
    text: optionalWords(lineSigns),
    anyway: warnedMark,
  }),
);
