import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pace } from '../../../adapters/teams/pace.ts';
import { TryLater } from '../../../src/kernel/adapter.ts';
import { movingClock } from '../../support/moving-clock.ts';
import { rateWindows } from './counterpart/rate-windows.ts';

const start = '2027-01-26T11:30:00.000Z';

/** When each of these messages leaves, tried again as soon as it may. Ids: to whom, in the order of their queues. */
function leavings(ids: readonly string[]): readonly { readonly id: string; readonly at: number }[] {
  const clock = movingClock(start);
  const mayGo = pace(clock);
  const queues = Map.groupBy(ids, (id) => id);
  const free = new Map<string, number>([...queues.keys()].map((id) => [id, clock.now().getTime()]));
  const left: { id: string; at: number }[] = [];
  while (left.length < ids.length) {
    const at = Math.min(
      ...[...queues].flatMap(([id, queue]) => (queue.length > 0 ? [free.get(id) ?? 0] : [])),
    );
    clock.moveTo(new Date(at).toISOString());
    for (const [id, queue] of queues) {
      while (queue.length > 0 && (free.get(id) ?? 0) <= at) {
        try {
          mayGo({ tenant: 'tenant', id });
          queue.pop();
          left.push({ id, at });
        } catch (error) {
          if (!(error instanceof TryLater)) throw error;
          free.set(id, at + error.afterMs);
        }
      }
    }
  }
  return left;
}

test('whoever is written to, and however often, Teams never has to say that it is too much', () => {
  const people = fc.constantFrom(...Array.from({ length: 60 }, (_, n) => `p${n}`));
  const one = fc.constantFrom('p1', 'p2');
  const many = fc.array(fc.oneof(people, one), { minLength: 1, maxLength: 300 });
  fc.assert(
    fc.property(many, (ids) => {
      const clock = movingClock(start);
      const hasRoom = rateWindows(clock);
      for (const { id, at } of leavings(ids)) {
        clock.moveTo(new Date(at).toISOString());
        expect(hasRoom({ appId: 'app', tenantId: 'tenant', call: 'send', thread: id })).toBe(true);
      }
    }),
    { numRuns: 40 },
  );
});

const after = (left: ReturnType<typeof leavings>) => (left.at(-1)?.at ?? 0) - Date.parse(start);

test('a hall of 300 people has its message within eight seconds', () => {
  const left = leavings(Array.from({ length: 300 }, (_, n) => `p${n}`));
  expect(after(left)).toBeLessThan(8_000);
  expect(new Set(left.map(({ id }) => id)).size).toBe(300);
});

test('a few messages to one person go at once', () => {
  expect(after(leavings(['p', 'p', 'p', 'p', 'p']))).toBe(0);
});

test('a talkative hour stays below what one chat takes', () => {
  const left = leavings(Array.from({ length: 2_000 }, () => 'p'));
  const hour = left.filter(({ at }) => at < Date.parse(start) + 3_600_000);
  expect(hour).toHaveLength(1_440);
});
