import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { coverage } from './coverage.ts';
import { coverageView } from './coverage-views.ts';
import { mustOrganise } from './seat-store.ts';
import { guestsOf, organisationsOf } from './session-store.ts';

export async function showCoverage(work: Work, asker: Person, args: { session: string }): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const guests = await guestsOf(work.db, session.id);
  const organisations = await organisationsOf(work.db, session.region_id);
  const message = coverageView(asker.language, session.id, coverage(guests, organisations));
  return { kind: 'say', message };
}
