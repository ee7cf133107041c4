import { nextAllowed } from '../actions/nudge-calendar.ts';
import type { Moment } from '../db/result-tables.ts';
import { iso } from '../kernel/clock.ts';
import { notThere } from '../kernel/kernel-words.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { canBeAsked, guestsOf } from '../sessions/session-store.ts';
import { ShowEvaluation } from './evaluation-intents.ts';
import { changeMoment, momentsOf } from './evaluation-store.ts';
import { sharedMessage } from './evaluation-views.ts';
import { evaluationWords as words } from './evaluation-words.ts';
import { saidView } from './question-views.ts';

/** Everybody of the meeting may read it from now on, and hears so in working hours. */
export async function shareResult(
  work: Work,
  asker: Person,
  { session: id, moment }: { session: string; moment: Moment },
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, id);
  const asked = (await momentsOf(work.db, session.id)).find((one) => one.moment === moment);
  if (!asked || asked.closed_at === null) throw new Refusal(notThere);
  if (asked.shared_at === null) {
    await changeMoment(work.db, session.id, moment, { shared_at: iso(work.now) });
    const notBefore = nextAllowed(work.now, session.zone);
    for (const guest of await guestsOf(work.db, session.id)) {
      const { id: person, language } = guest;
      if (!canBeAsked(guest) || person === asker.id) continue;
      const key = `evaluation-shared:${moment}:${session.id}`;
      await work.deliver(person, sharedMessage(language, session), key, 'personal', {
        sessionId: session.id,
        notBefore,
      });
    }
  }
  const message = saidView(words.sharedNow[asker.language]);
  return { kind: 'say', message, next: ShowEvaluation({ session: session.id }) };
}
