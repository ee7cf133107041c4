import { swapExpiry } from '../contacts/swap.ts';
import { adviceOn } from '../harvest/note-advice.ts';
import { checkText } from '../harvest/note-check.ts';
import { sensitiveIn } from '../harvest/note-store.ts';
import { markOfTexts } from '../harvest/warned-text.ts';
import { iso } from '../kernel/clock.ts';
import { needsSeat } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { mostOpenAppeals } from './appeal.ts';
import { OpenAppeal } from './appeal-intents.ts';
import { keepAppeal, openAppealsOf } from './appeal-store.ts';
import { appealWarning, closingDay, sayAppeal } from './appeal-views.ts';
import { appealWords as words } from './appeal-words.ts';

/**
 * Keeps the appeal. Who fits is looked for afterwards, so that this answer takes as long, and says the same, whether
 * there are five people or none.
 */
export async function sendAppeal(
  { db, now, newId }: Work,
  asker: Person,
  { text, anyway }: { readonly text: string; readonly anyway?: string | undefined },
): Promise<Reply> {
  const here = await currentSeat(db, asker.id);
  if (!here) throw new Refusal(needsSeat);
  const { session } = here;
  const check = checkText(text, await sensitiveIn(db, session.id));
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && anyway !== markOfTexts(text))
    return { kind: 'ask', message: appealWarning(asker.language, adviceOn(check)[asker.language], text) };
  if ((await openAppealsOf(db, asker.id, now)).length >= mostOpenAppeals) {
    const most = { most: mostOpenAppeals };
    throw new Refusal({ nl: words.tooMany.nl(most), en: words.tooMany.en(most) });
  }
  const expiresAt = iso(swapExpiry(now, session.zone));
  await keepAppeal(db, {
    id: newId(),
    session_id: session.id,
    asker_id: asker.id,
    text,
    made_at: iso(now),
    expires_at: expiresAt,
    asked_at: null,
    closed_at: null,
  });
  const date = closingDay(asker.language, expiresAt, session.zone);
  return { kind: 'say', message: sayAppeal(words.sent[asker.language]({ date })), next: OpenAppeal({}) };
}
