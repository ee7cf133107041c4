import { adviceOn } from '../harvest/note-advice.ts';
import type { NoteCheck } from '../harvest/note-check.ts';
import { checkText } from '../harvest/note-check.ts';
import { sensitiveIn } from '../harvest/note-store.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { currentSeat } from '../sessions/seat-store.ts';
import { lineWarning } from './card-views.ts';
import { cardWords as words } from './card-words.ts';
import { isEmail, isPhone } from './contact-card.ts';
import { ShowContactCard } from './contact-intents.ts';
import { contactCardOf, keepContactCard } from './contact-store.ts';

/** Keeps my card as the boxes say; an empty box erases. The line is checked before anything is written. */
export async function saveContactCard(
  work: Work,
  asker: Person,
  boxes: {
    readonly findable: readonly 'yes'[];
    readonly phone?: string | undefined;
    readonly email?: string | undefined;
    readonly line?: string | undefined;
    readonly anyway?: 'yes' | undefined;
  },
): Promise<Reply> {
  const { phone = '', email = '', line = '' } = boxes;
  const findable = boxes.findable.includes('yes');
  if (phone && !isPhone(phone)) throw new Refusal(words.notAPhone);
  if (email && !isEmail(email)) throw new Refusal(words.notAnEmail);
  const check = await checkLine(work, asker, line);
  if (check.verdict === 'block') throw new Refusal(adviceOn(check));
  if (check.verdict === 'warn' && !boxes.anyway)
    return { kind: 'ask', message: lineWarning(asker.language, { findable, phone, email, line }) };
  const before = await contactCardOf(work, asker.id);
  const card = {
    ...before,
    phone: phone || null,
    email: email || null,
    line: line || null,
    foundBy: findable ? ('session' as const) : ('nobody' as const),
  };
  await keepContactCard(work, asker.id, card, work.now);
  const said = words.saved[asker.language];
  return {
    kind: 'say',
    message: { summary: said, blocks: [{ kind: 'text', text: said, tone: 'good' }] },
    next: ShowContactCard({}),
  };
}

// People may say their own name on their own card.
async function checkLine({ db }: Work, asker: Person, line: string): Promise<NoteCheck> {
  const here = await currentSeat(db, asker.id);
  return checkText(line, here ? await sensitiveIn(db, here.session.id, asker.id) : nothingSensitive);
}

const nothingSensitive = { watchWords: [], names: [] };
