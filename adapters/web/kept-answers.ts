import { randomUUID } from 'node:crypto';
import type { SealedReply } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { minutes } from '../../src/kernel/clock.ts';

/** Answers between the press and the page that shows them, so that a reload never presses again. */
export interface KeptAnswers {
  /** Keeps an answer for the address that asked, for ten minutes; returns its id. */
  keep(addressId: string, answer: SealedReply): string;
  /** The answer, for the one who asked only. */
  find(addressId: string, id: string): SealedReply | undefined;
}

export function keepAnswers(clock: Clock, room = 2_000): KeptAnswers {
  const kept = new Map<string, { readonly addressId: string; readonly until: number; answer: SealedReply }>();
  const isOver = (until: number) => until <= clock.now().getTime();
  return {
    keep(addressId, answer) {
      for (const [id, { until }] of kept) {
        if (!isOver(until) && kept.size < room) break;
        kept.delete(id);
      }
      const id = randomUUID();
      kept.set(id, { addressId, until: clock.now().getTime() + minutes(10), answer });
      return id;
    },
    find(addressId, id) {
      const found = kept.get(id);
      return found && found.addressId === addressId && !isOver(found.until) ? found.answer : undefined;
    },
  };
}
