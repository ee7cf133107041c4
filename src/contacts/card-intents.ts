import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { optionalWords } from '../kernel/values.ts';
import { finders, givenTo, labels, namesShown } from './contact-card.ts';

/** Signs that fit in each box of the card. */
export const cardSigns = { functionTitle: 80, expertise: 200, line: 140, times: 120 } as const;

/** The boxes of how others see me and who finds me. */
export const OpenContactCard = intent('card.form', 'looks', z.object({}));
/** `anyway`: the person read the warning about a text and keeps it. A block is never kept, whatever is pressed. */
export const SaveContactCard = intent(
  'card.save',
  'changes',
  z.object({
    foundBy: z.enum(finders),
    nameShown: z.enum(namesShown),
    /** Only asked of who has something to choose here. */
    label: z.enum(labels).optional(),
    functionTitle: optionalWords(cardSigns.functionTitle),
    expertise: optionalWords(cardSigns.expertise),
    line: optionalWords(cardSigns.line),
    anyway: warnedMark,
  }),
);

/** The boxes of how I can be reached and who gets what. */
export const OpenContactDetails = intent('card.details_form', 'looks', z.object({}));
export const SaveContactDetails = intent(
  'card.save_details',
  'changes',
  z.object({
    phone: optionalWords(40),
    phoneTo: z.enum(givenTo),
    email: optionalWords(200),
    emailTo: z.enum(givenTo),
    times: optionalWords(cardSigns.times),
    timesTo: z.enum(givenTo),
    anyway: warnedMark,
  }),
);
