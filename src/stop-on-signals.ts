import { once } from 'node:events';

/** Whoever ends us lets us finish first. */
export function stopOnSignals(stop: () => Promise<void>): void {
  let stopping = false;
  for (const signal of ['SIGTERM', 'SIGINT'] as const) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      // Whoever stops us waits about ten seconds. What has no outcome by then is in doubt at the next start.
      const timeIsUp = once(AbortSignal.timeout(8_000), 'abort');
      await Promise.race([stop(), timeIsUp]);
      process.exit(0);
    });
  }
}
