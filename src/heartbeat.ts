import cron from 'node-cron';
import type { Logger } from 'pino';
import type { Bot } from './bot.ts';
import type { ForgottenList } from './privacy/forgotten-list.ts';

/**
 * Lets the bot look every second at what is due. A heartbeat only: what is due is in the database. In UTC, because in a
 * zone with summer time the timer is silent for an hour every October.
 */
export function beat(bot: Pick<Bot, 'beat'>, forgotten: Pick<ForgottenList, 'sweep'>, log: Logger) {
  let running: Promise<void> | undefined;
  const task = cron.schedule(
    '* * * * * *',
    () => {
      running ??= bot
        .beat()
        .then(forgotten.sweep)
        .catch((error) => log.error({ error: String(error) }, 'a beat failed'))
        .finally(() => {
          running = undefined;
        });
    },
    { timezone: 'UTC' },
  );
  return { stop: () => task.stop(), settled: async () => running };
}
