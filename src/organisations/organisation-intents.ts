import { z } from 'zod';
import { warnedMark } from '../harvest/warned-text.ts';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords } from '../kernel/values.ts';

/** Signs that fit in a box of the card. */
export const organisationSigns = 400;

/** `organisatie uwv`: the card of the one organisation that fits, or else a list to choose from. */
export const FindOrganisation = intent(
  'organisation.find',
  'looks',
  z.object({ query: z.string().trim().max(200).optional() }),
);
export const ShowOrganisation = intent('organisation.show', 'looks', z.object({ organisation: id }));
/** For who comes from there, and for organisers. */
export const EditOrganisation = intent('organisation.edit', 'looks', z.object({ organisation: id }));
/** `anyway`: the person read the warning and keeps it. A block is never kept, whatever is pressed. */
export const SaveOrganisation = intent(
  'organisation.save',
  'changes',
  z.object({
    organisation: id,
    does: optionalWords(organisationSigns),
    doesNot: optionalWords(organisationSigns),
    reach: optionalWords(organisationSigns),
    anyway: warnedMark,
  }),
);
