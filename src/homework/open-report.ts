import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustRun } from './follow-up-store.ts';
import { reportForm } from './form-views.ts';
import { alreadyBegun } from './settled.ts';

export async function openReport(work: Work, asker: Person, args: { meeting: string }): Promise<Reply> {
  const followUp = alreadyBegun(await mustRun(work, asker, args.meeting), work.now);
  return { kind: 'ask', message: reportForm(asker.language, followUp, followUp.report ?? undefined) };
}
