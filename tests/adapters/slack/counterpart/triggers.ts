import type { Clock } from '../../../../src/kernel/clock.ts';
import { later, seconds } from '../../../../src/kernel/clock.ts';

export interface Trigger {
  readonly teamId: string;
  readonly userId: string;
  /** The modal that was open, on which another may be put. */
  readonly viewId?: string;
}

/** What lets the app open a modal: once, within three seconds. */
export function triggers(clock: Clock) {
  const made = new Map<string, Trigger & { readonly until: Date }>();
  const used = new Set<string>();
  return {
    make: (trigger: Trigger): string => {
      const id = `${made.size + 1_000}.${trigger.teamId}.${crypto.randomUUID().replaceAll('-', '')}`;
      made.set(id, { ...trigger, until: later(clock.now(), seconds(3)) });
      return id;
    },
    /** Uses it up, or says what Slack says. */
    use: (id: string, teamId: string): Trigger | string => {
      const trigger = made.get(id);
      if (trigger?.teamId !== teamId) return 'invalid_trigger_id';
      if (used.has(id)) return 'exchanged_trigger_id';
      if (clock.now() >= trigger.until) return 'expired_trigger_id';
      used.add(id);
      return trigger;
    },
  };
}

export type Triggers = ReturnType<typeof triggers>;
