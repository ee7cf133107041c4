import { adviceOn } from '../harvest/note-advice.ts';
import { checkText } from '../harvest/note-check.ts';
import { sensitiveIn } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { ShowApproach } from './approach-intents.ts';
import { pageWords as words } from './approach-page-words.ts';
import { changePlan } from './approach-store.ts';
import { forewordView } from './approach-views.ts';

/** What the organisers say first. Everybody in the meeting will read it, so it is checked as a point is. */
export async function saveForeword(
  work: Work,
  asker: Person,
  args: {
    readonly session: string;
    readonly text?: string | undefined;
    readonly anyway?: string | undefined;
  },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const text = args.text ?? '';
  const check = checkText(text, await sensitiveIn(work.db, session.id, asker.id));
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && args.anyway !== markOfTexts(text))
    return { kind: 'ask', message: forewordView(asker.language, session.id, text, adviceOn(check)) };
  await changePlan(work.db, session.id, { foreword: text || null });
  const said = words[text ? 'kept' : 'keptEmpty'][asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowApproach({ session: session.id }),
  };
}
