import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import type { PlanSheet } from '../rotations/plan-request.ts';
import { readPlan } from '../rotations/plan-request.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { fewestGuests, guestsOf } from './shape.ts';
import { compareShapes } from './shape-comparison.ts';
import { shapesLaterView, shapesView } from './shape-views.ts';

/** Takes a second: it looks outside any transaction, and thinks in a thread of its own. */
export async function showShapes(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  const missing = missingFor(sheet);
  const message = missing
    ? shapesLaterView(asker.language, session.id, missing)
    : shapesView(asker.language, session.id, sheet, await compareShapes(sheet));
  return { kind: 'say', message };
}

function missingFor({ rounds, request }: PlanSheet): 'begun' | 'noMixedRound' | 'tooFewGuests' | undefined {
  if (rounds.some((round) => round.posted_at !== null)) return 'begun';
  if (!rounds.some(({ mode }) => mode === 'mixed')) return 'noMixedRound';
  // Two tables is the least there can be.
  return guestsOf(request).length < 2 * fewestGuests ? 'tooFewGuests' : undefined;
}
