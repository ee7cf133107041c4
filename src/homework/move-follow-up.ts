import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { isSettled } from './follow-up.ts';
import type { WrittenMoment } from './follow-up-moment.ts';
import { momentFrom } from './follow-up-moment.ts';
import { changeFollowUp, invitedTo, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';
import { stillToCome } from './settled.ts';
import { takeBackTold, tellInvited } from './telling.ts';
import { attendanceOf, movedView } from './told-views.ts';

/** Another day, time or place: everybody hears it, with a file that replaces the one in their calendar. */
export async function moveFollowUp(
  work: Work,
  asker: Person,
  args: WrittenMoment & { meeting: string },
): Promise<Reply> {
  const before = stillToCome(await mustRun(work, asker, args.meeting), work.now);
  const when = momentFrom(args, before, work.now);
  const next = ShowFollowUp({ meeting: before.id });
  const isSame =
    when.held_on === before.held_on &&
    when.starts === before.starts &&
    when.ends === before.ends &&
    when.place === before.place;
  if (isSame) return saidSo(words.sameAsBefore[asker.language], next);
  const sequence = before.sequence + 1;
  const followUp = await changeFollowUp(work, before, { ...when, sequence, changed_at: iso(work.now) });
  const invited = await invitedTo(work.db, followUp);
  await takeBackTold(work, followUp, invited);
  if (isSettled(followUp))
    await tellInvited(work, followUp, invited, `moved:${sequence}`, (one) =>
      movedView(one.person.language, followUp, attendanceOf(one)),
    );
  return saidSo(words.moved[asker.language], next);
}
