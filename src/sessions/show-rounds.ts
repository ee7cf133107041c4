import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { roundsView } from './round-views.ts';
import { mustOrganise } from './seat-store.ts';
import { roundsOf } from './session-store.ts';

export async function showRounds(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const rounds = await roundsOf(work.db, session.id);
  return { kind: 'say', message: roundsView(asker.language, session.id, rounds) };
}
