import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { keepController } from './controller-store.ts';
import { controllerWords as words } from './controller-words.ts';
import { ShowRetention } from './privacy-intents.ts';
import { retentionSaid } from './retention-views.ts';

export async function saveController(
  work: Work,
  asker: Person,
  args: { session: string; controller: string; contact: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  await keepController(work.db, session.region_id, { name: args.controller, contact: args.contact });
  const message = retentionSaid(words.saved[asker.language]);
  return { kind: 'say', message, next: ShowRetention({ session: session.id }) };
}
