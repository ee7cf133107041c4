import { warningAbout } from '../actions/action-text.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { changeFollowUp, invitedTo, mustRun } from './follow-up-store.ts';
import { followUpWords as words } from './follow-up-words.ts';
import { reportForm } from './form-views.ts';
import { ShowFollowUp } from './homework-intents.ts';
import { saidSo } from './said-views.ts';
import { alreadyBegun } from './settled.ts';
import { tellInvited } from './telling.ts';
import { reportView } from './told-views.ts';

/** How it was, in a few lines: kept with the session, and told to everybody who was invited, also who could not come. */
export async function saveReport(
  work: Work,
  asker: Person,
  args: { meeting: string; text: string; anyway?: string | undefined },
): Promise<Reply> {
  const followUp = alreadyBegun(await mustRun(work, asker, args.meeting), work.now);
  const warning = warningAbout(args.text, asker, await guestsOf(work.db, followUp.session_id));
  if (warning && args.anyway !== markOfTexts(args.text))
    return { kind: 'ask', message: reportForm(asker.language, followUp, args.text, warning) };
  await changeFollowUp(work, followUp, { report: args.text, reported_at: iso(work.now) });
  await tellInvited(
    work,
    followUp,
    await invitedTo(work.db, followUp),
    'report',
    ({ person }) => reportView(person.language, followUp, args.text),
    'replace',
  );
  return saidSo(words.reportSent[asker.language], ShowFollowUp({ meeting: followUp.id }));
}
