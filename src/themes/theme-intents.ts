import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, ticked } from '../kernel/values.ts';
import { themes } from './theme.ts';

export const reasonSigns = 200;
export const parkReasons = ['later', 'elsewhere', 'bigger', 'unknown', 'own_words'] as const;

const point = z.object({ session: id, note: id });
/** Of a choice that may be left open. */
const none = z.literal('');

/** The points by theme, and which layers see the same. Without `session`: of the meeting that matters now. */
export const ShowThemes = intent(
  'theme.list',
  'looks',
  z.object({ session: id.optional(), theme: z.enum(themes).optional() }),
);

/** Ten points that have no theme yet, with what the bot guesses. `skip`: so many were left open before. */
export const SortPoints = intent(
  'theme.form',
  'looks',
  z.object({ session: id, skip: z.int().min(0).optional() }),
);
/** A box for each point that was on the page: `themeBox` says how it is called. */
export const SaveThemes = intent(
  'theme.save',
  'changes',
  z.looseObject({ session: id, skip: z.int().min(0).optional() }),
);

/** Ten points without an action and without a reason, to say why; a box for each, as with themes. */
export const ParkPoints = intent(
  'point.park_form',
  'looks',
  z.object({ session: id, skip: z.int().min(0).optional() }),
);
export const SaveParked = intent(
  'point.park',
  'changes',
  z.looseObject({ session: id, skip: z.int().min(0).optional() }),
);

/** All that can be said about one point. */
export const ShowPoint = intent('point.show', 'looks', point);
export const SavePoint = intent(
  'point.save',
  'changes',
  point.extend({
    theme: z.enum(themes).or(none).optional(),
    sameAs: id.or(none).optional(),
    action: id.or(none).optional(),
    chosen: ticked('yes'),
    askedOf: id.or(none).optional(),
    parkedBecause: z.enum(parkReasons).or(none).optional(),
    parkedWords: optionalWords(reasonSigns),
    anyway: warnedMark,
  }),
);
