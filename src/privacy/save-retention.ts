import type { z } from 'zod';
import type { Person } from '../kernel/person.ts';
import { Refusal } from '../kernel/refusal.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { mustOrganise } from '../sessions/seat-store.ts';
import { numberFrom } from '../sessions/written-values.ts';
import { type SaveRetention, ShowRetention } from './privacy-intents.ts';
import type { Kept } from './retention.ts';
import { keptKinds, longest, shortest, termsOf } from './retention.ts';
import { retentionSaid } from './retention-views.ts';
import { retentionWords as words } from './retention-words.ts';

/** Shorter than usual is always allowed, longer never. An empty box leaves a term as it is. */
export async function saveRetention(
  work: Work,
  asker: Person,
  args: z.output<typeof SaveRetention.schema>,
): Promise<Reply> {
  const { session } = await mustOrganise(work, asker, args.session);
  const terms: Record<Kept, number> = { ...termsOf(session) };
  for (const kind of keptKinds) terms[kind] = daysFrom(kind, args[kind]) ?? terms[kind];
  await work.db
    .updateTable('sessions')
    .set({ terms: JSON.stringify(terms), purge_due_on: null })
    .where('id', '=', session.id)
    .execute();
  const message = retentionSaid(words.saved[asker.language]);
  return { kind: 'say', message, next: ShowRetention({ session: session.id }) };
}

function daysFrom(kind: Kept, written: string | undefined): number | undefined {
  if (!written) return undefined;
  const days = numberFrom(written, shortest[kind], longest[kind]);
  if (days !== undefined) return days;
  const p = { least: shortest[kind], most: longest[kind] };
  throw new Refusal({ nl: words.outside.nl(p), en: words.outside.en(p) });
}
