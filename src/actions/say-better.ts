import { markOfTexts } from '../harvest/warned-text.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { guestsOf } from '../sessions/session-store.ts';
import { SayBetter } from './action-intents.ts';
import { changeAction, mustOwn } from './action-store.ts';
import { warningAbout } from './action-text.ts';
import { personalTextView } from './action-text-views.ts';
import { thanks } from './answer-views.ts';
import { betterField } from './help-views.ts';
import { helpWords as words } from './help-words.ts';

/** What got better, for the plan; the owner's name is not with it there. */
export async function sayBetter(
  work: Work,
  asker: Person,
  args: { action: string; text: string; anyway?: string | undefined },
): Promise<Reply> {
  const action = await mustOwn(work, asker, args.action);
  if (action.status !== 'done') throw new Refusal(words.notDoneYet);
  const warning = warningAbout(args.text, asker, await guestsOf(work.db, action.session_id));
  const anyway = markOfTexts(args.text);
  if (warning && args.anyway !== anyway) {
    const field = betterField(asker.language, args.text);
    const submit = SayBetter({ action: action.id, anyway });
    return { kind: 'ask', message: personalTextView(asker.language, warning, field, submit) };
  }
  await changeAction(work.db, action.id, { better: args.text });
  return thanks(words.thanksBetter[asker.language]);
}
