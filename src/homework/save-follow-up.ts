import type { z } from 'zod';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { numberFrom } from '../sessions/written-values.ts';
import { dayAhead } from './follow-up-moment.ts';
import { addFollowUp, changeFollowUp, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import type { SaveFollowUp } from './homework-intents.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';

/** Makes an extra meeting, or changes one that nobody was asked for yet. */
export async function saveFollowUp(
  work: Work,
  asker: Person,
  args: z.output<typeof SaveFollowUp.schema>,
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const answer_by = dayAhead(args.answerBy, work.now, session.zone);
  if (!answer_by) throw new Refusal(words.wrongDay);
  const details = {
    title: args.title,
    why: args.why || null,
    layers: args.layers.join(','),
    answer_by,
    each_layer_at: args.eachLayer.length > 0 ? iso(work.now) : null,
    organisations_needed: numberOf(args.organisations ?? ''),
  };
  const said = words.saved[asker.language];
  if (args.meeting !== undefined) {
    const before = await mustRun(work, asker, args.meeting);
    if (before.session_id !== session.id) throw new Refusal(notThere);
    if (before.asked_at !== null) throw new Refusal(words.alreadyAsked);
    await changeFollowUp(work, before, details);
    return saidSo(said, ShowFollowUp({ meeting: before.id }));
  }
  const id = work.newId();
  await addFollowUp(work.db, {
    ...details,
    id,
    session_id: session.id,
    zone: session.zone,
    asked_at: null,
    chosen_at: null,
    held_on: null,
    starts: null,
    ends: null,
    place: null,
    sequence: 0,
    changed_at: null,
    cancelled_at: null,
    report: null,
    reported_at: null,
    due_kind: null,
    due_at: null,
    created_at: iso(work.now),
  });
  return saidSo(said, ShowFollowUp({ meeting: id }));
}

function numberOf(written: string): number | null {
  if (written === '') return null;
  const number = numberFrom(written, 1, 99);
  if (number === undefined) throw new Refusal(words.wrongNumber);
  return number;
}
