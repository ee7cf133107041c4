import { Temporal } from 'temporal-polyfill';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import { wallDate } from '../kernel/wall-time.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { layers } from '../sessions/session-intents.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { followUpForm } from './form-views.ts';

export async function openFollowUp(
  work: Work,
  asker: Person,
  args: { session: string; meeting?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const given = args.meeting === undefined ? undefined : await mustRun(work, asker, args.meeting);
  if (given && given.session_id !== session.id) throw new Refusal(notThere);
  if (given?.asked_at != null) throw new Refusal(words.alreadyAsked);
  const guests = await guestsOf(work.db, session.id);
  const there = layers.filter((layer) =>
    guests.some((guest) => guest.layer === layer && guest.leftAt === null),
  );
  const today = Temporal.PlainDate.from(wallDate(work.now, session.zone));
  const earliest = today.add({ days: 1 }).toString();
  const value = given?.answer_by ?? today.add({ weeks: 1 }).toString();
  return {
    kind: 'ask',
    message: followUpForm(asker.language, session.id, there, { earliest, value }, given),
  };
}
