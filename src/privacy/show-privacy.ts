import type { Caller, Reply, Work } from '../kernel/work.ts';
import { controllerOf } from './controller-store.ts';
import { ownSessions } from './own-session-store.ts';
import { privacyPage } from './privacy-views.ts';

/** For everybody, also without a badge code. */
export async function showPrivacy(work: Work, { language, person }: Caller): Promise<Reply> {
  const controller = await controllerOf(work.db, person?.regionId);
  const mine = person && (await ownSessions(work.db, person.id));
  return { kind: 'say', message: privacyPage(language, controller, mine, work.now) };
}
