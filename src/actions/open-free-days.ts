import type { Person } from '../kernel/person.ts';
import type { Reply, Work } from '../kernel/work.ts';
import { freeDaysOf } from './free-days-store.ts';
import { freeDaysView } from './help-views.ts';

export async function openFreeDays(work: Work, asker: Person): Promise<Reply> {
  return { kind: 'ask', message: freeDaysView(asker.language, await freeDaysOf(work.db, asker.id)) };
}
