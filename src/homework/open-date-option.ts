import { Temporal } from 'temporal-polyfill';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { dateOptionForm } from './form-views.ts';
import { mustPrepare } from './preparing.ts';

export async function openDateOption(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const followUp = await mustPrepare(work, asker, args.meeting);
  const earliest = Temporal.PlainDate.from(followUp.answer_by).add({ days: 1 }).toString();
  return { kind: 'ask', message: dateOptionForm(asker.language, followUp.id, earliest) };
}
