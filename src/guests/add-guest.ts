import type { z } from 'zod';
import { ShowPresence } from '../day/day-intents.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { roundsOf } from '../sessions/session-store.ts';
import { guestFieldWords } from './guest-column-words.ts';
import type { GuestField } from './guest-columns.ts';
import type { AddGuest } from './guest-intents.ts';
import { ShowGuests } from './guest-intents.ts';
import { checkGuests } from './guest-list.ts';
import { rowProblemWords } from './guest-list-words.ts';
import { knownAlready, seatGuests } from './guest-store.ts';
import { guestWords as words } from './guest-words.ts';

/** One guest by hand goes through the same checks as a row of a list. */
export async function addGuest(
  work: Work,
  asker: Person,
  args: z.infer<typeof AddGuest.schema>,
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const cells: Partial<Record<GuestField, string>> = {
    first_name: args.firstName,
    last_name: args.lastName,
    organisation: args.organisation,
    layer: args.layer,
    function_title: args.functionTitle ?? '',
    email: args.email ?? '',
    phone: args.phone ?? '',
  };
  const fields = Object.keys(cells) as GuestField[];
  const check = checkGuests(
    {
      header: fields.map((field) => guestFieldWords[field][asker.language]),
      rows: [{ line: 1, cells: Object.values(cells) }],
    },
    { columns: Object.fromEntries(fields.map((field, column) => [field, column])), layerWords: {} },
    await knownAlready(work, session),
  );
  const row = check.rows[0];
  const problem = row?.problems[0];
  // A doubtful value stops here: the organiser is looking at it and can mend it at once.
  if (problem) {
    const say = rowProblemWords[problem.code];
    throw new Refusal({ nl: say.nl(problem), en: say.en(problem) });
  }
  const [seat] = row?.guest ? await seatGuests(work, session, [row.guest]) : [];
  // Once people are on the move, a new guest stands in the room and needs a table.
  const walksIn = (await roundsOf(work.db, session.id)).some((round) => round.posted_at !== null);
  const said = words.added[asker.language]({ name: args.firstName });
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: seat && walksIn ? ShowPresence({ session: session.id, seat }) : ShowGuests({ session: session.id }),
  };
}
