import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords } from '../kernel/values.ts';

export const forewordSigns = 1500;
/** As a paper to change, as text, and as lists of the actions and the points. */
export const approachForms = ['docx', 'md', 'xlsx', 'actions_csv', 'points_csv'] as const;
export type ApproachForm = (typeof approachForms)[number];

/** The plan of approach. Without `session`: of the meeting that matters now. */
export const ShowApproach = intent('approach.show', 'looks', z.object({ session: id.optional() }));
export const TakeApproach = intent(
  'approach.take',
  'looks',
  z.object({ session: id, form: z.enum(approachForms) }),
);

/** What the organisers say first, in their own words. */
export const OpenForeword = intent('approach.foreword_form', 'looks', z.object({ session: id }));
export const SaveForeword = intent(
  'approach.foreword',
  'changes',
  z.object({ session: id, text: optionalWords(forewordSigns), anyway: warnedMark }),
);

/** From here on everybody in the meeting may read it, and hears so. */
export const ShareApproach = intent('approach.share', 'changes', z.object({ session: id }));
