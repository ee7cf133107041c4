import type { Address } from '../../src/kernel/adapter.ts';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';
import { hours, seconds } from '../../src/kernel/clock.ts';

interface Window {
  readonly ms: number;
  readonly most: number;
}

/**
 * Four fifths of what Teams allows: in one conversation 7 messages in a second, 8 in two, 60 in half a minute and 1,800
 * in an hour; in a whole tenant 50 a second (learn.microsoft.com, "Optimize your bot with rate limiting").
 */
const inConversation: readonly Window[] = [
  { ms: seconds(1), most: 5 },
  { ms: seconds(2), most: 6 },
  { ms: seconds(30), most: 48 },
  { ms: hours(1), most: 1_440 },
];
const inTenant: readonly Window[] = [{ ms: seconds(1), most: 40 }];
const mostKept = 10_000;

/**
 * Throws TryLater with the moment this message may go. Everybody gets a turn of their own, so that a message to a whole
 * hall leaves as fast as Teams lets it, and the others do not wait for it.
 */
export function pace(clock: Clock): (to: Pick<Address, 'tenant' | 'id'>) => void {
  const turns = new Map<string, readonly number[]>();
  const promised = new Map<string, number>();

  return ({ tenant, id }) => {
    const now = clock.now().getTime();
    const conversation = `${tenant} ${id}`;
    const turn = promised.get(conversation);
    const at =
      turn ?? Math.max(now, freeAt(turns, conversation, inConversation), freeAt(turns, tenant, inTenant));
    if (turn === undefined) {
      if (turns.size > mostKept) turns.clear();
      take(turns, conversation, at, inConversation);
      take(turns, tenant, at, inTenant);
    }
    if (at > now) {
      promised.set(conversation, at);
      throw new TryLater('not too many at once', at - now);
    }
    promised.delete(conversation);
  };
}

/** From then on one more fits in every window. */
function freeAt(
  turns: ReadonlyMap<string, readonly number[]>,
  key: string,
  windows: readonly Window[],
): number {
  const taken = turns.get(key) ?? [];
  return Math.max(...windows.map(({ ms, most }) => (taken.at(-most) ?? Number.NEGATIVE_INFINITY) + ms));
}

function take(
  turns: Map<string, readonly number[]>,
  key: string,
  at: number,
  windows: readonly Window[],
): void {
  const most = Math.max(...windows.map((one) => one.most));
  turns.set(key, [...(turns.get(key) ?? []), at].sort((a, b) => a - b).slice(-most));
}
