import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, ticked } from '../kernel/values.ts';

/** `/findeachother wmo`: people who want to be found, by name, organisation, function or topic. Page 1 is the first. */
export const FindPeople = intent(
  'contact.find',
  'looks',
  z.object({
    query: z.string().trim().max(200).optional(),
    page: z.number().int().min(1).max(100).optional(),
  }),
);

/** My contact card: how others see me, who finds me, and who gets my details. */
export const ShowContactCard = intent('card.show', 'looks', z.object({}));

/** What would I give, before I ask? */
export const OpenSwap = intent('swap.form', 'looks', z.object({ person: id }));
export const AskSwap = intent(
  'swap.ask',
  'changes',
  z.object({ person: id, fields: ticked('phone', 'email', 'times') }),
);

/** The question somebody asked me. */
export const OpenSwapAnswer = intent('swap.answer_form', 'looks', z.object({ swap: id }));
export const AcceptSwap = intent(
  'swap.accept',
  'changes',
  z.object({ swap: id, fields: ticked('phone', 'email', 'times') }),
);
/** The asker is not told (domain R9): the request closes on its date, like one without an answer. */
export const DeclineSwap = intent('swap.decline', 'changes', z.object({ swap: id }));

export const ShowContacts = intent('contact.list', 'looks', z.object({}));
/** Stop sharing: takes my details out of the other's list, and theirs out of mine. */
export const StopSwap = intent('swap.stop', 'changes', z.object({ swap: id }));
