import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { findingsOf } from './plan-findings.ts';
import { readPlan } from './plan-request.ts';
import { planRoundView } from './plan-round-views.ts';
import { planView } from './plan-views.ts';

export async function showPlan(
  work: Work,
  asker: Person,
  args: { session: string; round?: string | undefined },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const sheet = await readPlan(work, session.id);
  if (args.round === undefined) {
    const findings = findingsOf(sheet, sheet.seated);
    return { kind: 'say', message: planView(asker.language, session, sheet, findings, work.now) };
  }
  const round = sheet.rounds.find(({ id }) => id === args.round);
  if (!round) throw new Refusal(notThere);
  return { kind: 'say', message: planRoundView(asker.language, session, sheet, round) };
}
