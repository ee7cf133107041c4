import type { ContactField } from '../db/contact-tables.ts';
import { iso } from '../kernel/clock.ts';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustHaveRoom } from './ask-swap.ts';
import { filledFields } from './contact-card.ts';
import { ShowContacts } from './contact-intents.ts';
import { contactCardOf } from './contact-store.ts';
import { mustHaveTable } from './open-table-swap.ts';
import { putQuestion } from './put-question.ts';
import { reachable } from './swap-people-store.ts';
import { sayDay, saySwap } from './swap-views.ts';
import { swapWords as words } from './swap-words.ts';

/** Asks everybody at my table who can be asked, each for themselves: who answers what tells nothing of the others. */
export async function askTable(
  work: Work,
  asker: Person,
  { fields }: { readonly fields: readonly ContactField[] },
): Promise<Reply> {
  const { language } = asker;
  const { session, people } = await mustHaveTable(work, asker);
  const filled = filledFields(await contactCardOf(work, asker.id));
  const given = filled.filter((field) => fields.includes(field));
  if (given.length === 0) throw new Refusal(words.pickOne);
  if (people.length === 0) throw new Refusal(words.tableIsAsked);
  await mustHaveRoom(work, asker);
  const together = work.newId();
  let until = '';
  for (const { id } of people) {
    const asked = await reachable(work.db, { ...asker, sessionId: session.id, personId: id });
    if (!asked) continue;
    until = iso((await putQuestion(work, asker, { asked, session, fields: given, together })).expiresAt);
  }
  const date = sayDay(language, until, session.zone);
  const said = words.sentToTable[language]({ people: people.length, date });
  return { kind: 'say', message: saySwap(language, said), next: ShowContacts({}) };
}
