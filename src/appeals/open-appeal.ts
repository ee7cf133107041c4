import { faceOf } from '../contacts/contact.ts';
import { describedNow } from '../contacts/contact-store.ts';
import { needsSeat } from '../kernel/kernel-words.ts';
import type { Language } from '../kernel/language.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { appealSigns } from './appeal-intents.ts';
import { openAppealsOf } from './appeal-store.ts';
import { appealForm } from './appeal-views.ts';
import { appealWords as words } from './appeal-words.ts';

/** Before anything is asked: who is asked, what they see, what stays unsaid. */
export async function openAppeal(
  { db, now }: Work,
  asker: Person,
  { query = '' }: { readonly query?: string | undefined },
): Promise<Reply> {
  const { id, language } = asker;
  const here = await currentSeat(db, id);
  if (!here) throw new Refusal(needsSeat);
  const me = faceOf(await describedNow(db, id));
  const open = await openAppealsOf(db, id, now);
  return {
    kind: 'say',
    message: appealForm(language, me, asSentence(language, query), open, here.session.zone),
  };
}

/** What was looked for becomes a sentence, unless it is one. */
function asSentence(language: Language, query: string): string {
  if (query === '' || query.split(/\s+/).length > 4) return query;
  return words.begin[language]({ query }).slice(0, appealSigns);
}
