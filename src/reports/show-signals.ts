import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { signalsView } from './signal-views.ts';
import { signalsOf } from './signals-of.ts';

export async function showSignals(
  work: Work,
  asker: Person,
  args: { readonly session: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const { meetings, signals } = await signalsOf(work.db, session.region_id);
  return { kind: 'say', message: signalsView(asker.language, session.id, meetings, signals) };
}
