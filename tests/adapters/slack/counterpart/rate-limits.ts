import type { Clock } from '../../../../src/kernel/clock.ts';
import { minutes, seconds } from '../../../../src/kernel/clock.ts';

// docs.slack.dev/apis/web-api/rate-limits: so many a minute, per method and workspace.
const tiers: Readonly<Record<string, number>> = {
  'apps.connections.open': 1,
  'users.list': 20,
  'conversations.list': 20,
  'chat.update': 50,
  'chat.delete': 50,
  'conversations.info': 50,
  'conversations.open': 50,
  'team.info': 50,
};
const mostMethods = 100;

/** Counts as Slack does: seconds to wait, or 0 when the call may pass. A message to a channel: one a second. */
export function rateLimits(clock: Clock) {
  const passed = new Map<string, number[]>();

  function wait(what: string, most: number, period: number): number {
    const now = clock.now().getTime();
    const lately = (passed.get(what) ?? []).filter((at) => now - at < period);
    const oldest = lately[0];
    if (oldest !== undefined && lately.length >= most) return Math.ceil((oldest + period - now) / 1_000);
    passed.set(what, [...lately, now]);
    return 0;
  }

  return (teamId: string, method: string, channel: string): number =>
    method === 'chat.postMessage'
      ? wait(`${teamId} ${method} ${channel}`, 1, seconds(1))
      : wait(`${teamId} ${method}`, tiers[method] ?? mostMethods, minutes(1));
}
