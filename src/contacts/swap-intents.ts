import { z } from 'zod';
import { intent } from '../kernel/intent.ts';
import { id, optionalWords, ticked } from '../kernel/values.ts';

const ofSwap = z.object({ swap: id });

/** Never mind: my open question is taken back. What was not sent yet never leaves. */
export const WithdrawSwap = intent('swap.withdraw', 'changes', ofSwap);

/** No, and no more questions from this person. The asker is not told, now or later (domain R9). */
export const NeverSwap = intent('swap.never', 'changes', ofSwap);

/** This person may ask me again. */
export const AllowAsking = intent('swap.allow', 'changes', z.object({ person: id }));

/** What would I give to everybody at my table? */
export const OpenTableSwap = intent('swap.table_form', 'looks', z.object({}));
export const AskTable = intent(
  'swap.ask_table',
  'changes',
  z.object({ fields: ticked('phone', 'email', 'times') }),
);

/** One contact: what they gave me, and where we met. */
export const ShowContact = intent('contact.show', 'looks', ofSwap);

/** The same as a file for the phone book. */
export const TakeContact = intent('contact.take', 'looks', ofSwap);

/** What the other gave, for the message that says so: looked up when it leaves, as long as both still agree. */
export const ShowGiven = intent('swap.given', 'looks', ofSwap);

/** For the desk and table hosts: two people swapped on paper, and both signed. */
export const OpenPaperSwap = intent('swap.paper_form', 'looks', z.object({ session: id.optional() }));

const side = { phone: optionalWords(40), email: optionalWords(200) };
export const SavePaperSwap = intent(
  'swap.paper',
  'changes',
  z.object({
    session: id,
    one: id,
    oneGives: ticked('phone', 'email'),
    onePhone: side.phone,
    oneEmail: side.email,
    other: id,
    otherGives: ticked('phone', 'email'),
    otherPhone: side.phone,
    otherEmail: side.email,
    signed: ticked('yes'),
  }),
);
