import type { z } from 'zod';
import { warningAbout } from '../actions/action-text.ts';
import type { Tap } from '../db/result-tables.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { questionsOf } from './evaluation.ts';
import type { SavePaper } from './evaluation-intents.ts';
import { OpenPaper } from './evaluation-intents.ts';
import { paperWords as words } from './evaluation-words.ts';
import { isOpen } from './my-question.ts';
import { paperForm } from './paper-views.ts';
import { saidView } from './question-views.ts';
import { askWords } from './question-words.ts';
import { countAnswer } from './tally-store.ts';
import { addText } from './text-store.ts';

/** Counts what somebody ticked on paper. Whose paper it was is not asked. */
export async function savePaper(
  work: Work,
  asker: Person,
  args: z.output<typeof SavePaper.schema>,
): Promise<Reply> {
  const { moment, layer, text } = args;
  const { session } = await mustOrganise(work, asker, args.session);
  if (!(await isOpen(work.db, session, moment, work.now))) throw new Refusal(askWords.isClosed);
  const ticked = questionsOf(moment).filter((question) => args[question]);
  if (ticked.length === 0 && !text) throw new Refusal(words.nothing);
  const warning = text ? warningAbout(text, asker, await guestsOf(work.db, session.id)) : undefined;
  if (warning && args.anyway !== markOfTexts(text)) {
    const { session: _session, moment: _moment, anyway: _anyway, ...given } = args;
    return { kind: 'ask', message: paperForm(asker.language, session.id, moment, given, warning) };
  }
  for (const question of ticked) {
    const answer = args[question] as Tap;
    await countAnswer(work.db, { session_id: session.id, moment, question, layer, answer }, { typed: 1 });
  }
  // Whoever typed it over knows whose it is, so it never counts for showing its layer.
  if (text) await addText(work, session, { moment, layer: null, text });
  const message = saidView(words.saved[asker.language]);
  return { kind: 'say', message, next: OpenPaper({ session: session.id, moment }) };
}
