import type { Address } from '../../src/kernel/adapter.ts';
import { TryLater } from '../../src/kernel/adapter.ts';
import type { Clock } from '../../src/kernel/clock.ts';

/**
 * Slack's limits: one message a second in a channel, some hundreds of messages a minute in a workspace, and fifty changes
 * of messages. `burst`: so many more may go at once, before the pause counts.
 */
const inChannel = 1_000;
const inWorkspace = {
  post: { between: 200, burst: 5 },
  update: { between: 1_250, burst: 1 },
};
const most = 10_000;

/**
 * Throws TryLater with the moment this message may go. Everybody gets a turn of their own, so that a message to many
 * people of one workspace leaves as fast as Slack lets it, and the others do not wait for it.
 */
export function pace(
  clock: Clock,
): (to: Pick<Address, 'tenant' | 'id'>, what: keyof typeof inWorkspace) => void {
  const free = new Map<string, number>();
  const promised = new Map<string, number>();

  return ({ tenant, id }, what) => {
    const now = clock.now().getTime();
    const channel = `${tenant} ${id}`;
    const turn = promised.get(channel);
    if (turn !== undefined && turn <= now) {
      promised.delete(channel);
      free.set(channel, now + inChannel);
      return;
    }
    const workspace = `${tenant} ${what}`;
    const { between, burst } = inWorkspace[what];
    const freeAt = Math.max(now, free.get(workspace) ?? 0);
    const at = turn ?? Math.max(free.get(channel) ?? 0, freeAt - between * burst, now);
    if (turn === undefined) free.set(workspace, freeAt + between);
    if (at > now) {
      promised.set(channel, at);
      throw new TryLater('not too many at once', at - now);
    }
    if (free.size > most) free.clear();
    free.set(channel, now + inChannel);
  };
}
