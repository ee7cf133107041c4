import type { Address } from '../../src/kernel/adapter.ts';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';

/** Slack's limits: one message a second in a channel, and some hundreds a minute in a workspace. */
const betweenInChannel = 1_000;
const betweenInWorkspace = 200;
/** So many may go at once before the pause counts. */
const burst = 5;
const most = 10_000;

/**
 * Throws TryLater with the moment this message may go. Everybody gets a turn of their own, so that a message to many
 * people of one workspace leaves as fast as Slack lets it, and the others do not wait for it.
 */
export function pace(clock: Clock): (to: Pick<Address, 'tenant' | 'id'>) => void {
  const free = new Map<string, number>();
  const promised = new Map<string, number>();

  function freeAt(key: string, now: number, between: number, ahead: number): number {
    return Math.max(now, (free.get(key) ?? 0) - between * ahead);
  }

  return ({ tenant, id }) => {
    const now = clock.now().getTime();
    const channel = `${tenant} ${id}`;
    const turn = promised.get(channel);
    if (turn !== undefined && turn <= now) {
      promised.delete(channel);
      free.set(channel, now + betweenInChannel);
      return;
    }
    const at =
      turn ??
      Math.max(freeAt(channel, now, betweenInChannel, 0), freeAt(tenant, now, betweenInWorkspace, burst));
    if (turn === undefined) {
      free.set(tenant, Math.max(now, free.get(tenant) ?? 0) + betweenInWorkspace);
    }
    if (at > now) {
      promised.set(channel, at);
      throw new TryLater('not too many at once', at - now);
    }
    if (free.size > most) free.clear();
    free.set(channel, now + betweenInChannel);
  };
}
