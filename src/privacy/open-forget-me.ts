import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { forgetPage } from './forget-views.ts';
import { onlyOrganisedBy } from './last-organiser-store.ts';

/** Says what goes and what stays, and asks once. */
export async function openForgetMe(work: Work, asker: Person): Promise<Reply> {
  return { kind: 'say', message: forgetPage(asker.language, await onlyOrganisedBy(work.db, asker)) };
}
