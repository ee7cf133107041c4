import { warningAbout } from '../actions/action-text.ts';
import type { Moment } from '../db/result-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { ShowMyEvaluation } from './evaluation-intents.ts';
import { passStep } from './evaluation-store.ts';
import { mustAnswer } from './my-question.ts';
import { saidView, warnedLineForm } from './question-views.ts';
import { askWords as words } from './question-words.ts';
import { addText } from './text-store.ts';

/** One line, kept without its writer; the check comes before anything is written (domain 5.2). */
export async function sayLine(
  work: Work,
  asker: Person,
  args: {
    readonly session: string;
    readonly moment: Moment;
    readonly text?: string | undefined;
    readonly anyway?: string | undefined;
  },
): Promise<Reply> {
  const { moment, text } = args;
  const { seat, session, steps } = await mustAnswer(work, asker, args);
  const step = steps.findIndex(({ kind }) => kind === 'line');
  if (step < 0) throw new Refusal(notThere);
  const warning = text ? warningAbout(text, asker, await guestsOf(work.db, session.id)) : undefined;
  if (text && warning && args.anyway !== markOfTexts(text))
    return {
      kind: 'ask',
      message: warnedLineForm(asker.language, { session: session.id, moment }, text, warning),
    };
  const isFirst = await passStep(work.db, seat.id, moment, step);
  if (isFirst && text) await addText(work, session, { moment, layer: seat.layer, text });
  const said = words[isFirst ? (text ? 'counted' : 'skipped') : 'before'][asker.language];
  return { kind: 'say', message: saidView(said), next: ShowMyEvaluation({ session: session.id }) };
}
