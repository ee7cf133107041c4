import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { uploadView } from './guest-views.ts';

export async function openGuestListUpload(
  work: Work,
  asker: Person,
  args: { session: string },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  return { kind: 'ask', message: uploadView(asker.language, session.id) };
}
