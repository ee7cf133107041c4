import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise, organisedSessions } from '../sessions/seat-store.ts';
import { unreachable } from './desk.ts';
import { deskView } from './desk-views.ts';
import { waitingWalkIns } from './walk-in-store.ts';

export async function showDesk(
  work: Work,
  asker: Person,
  args: { session?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session ?? (await nextSession(work, asker)));
  const at = {
    waiting: await waitingWalkIns(work.db, session.id),
    unreachable: await unreachable(work, session.id),
    address: work.frontDoor?.address,
  };
  return { kind: 'say', message: deskView(asker.language, session, at) };
}

/** The meeting of today or the first to come; when there is none, the last one. */
async function nextSession({ db, now }: Work, asker: Person): Promise<string> {
  const sessions = await organisedSessions(db, asker);
  const next = sessions.find(({ held_on, zone }) => held_on >= wallDate(now, zone)) ?? sessions.at(-1);
  if (!next) throw new Refusal(notThere);
  return next.id;
}
