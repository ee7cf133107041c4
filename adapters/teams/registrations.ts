import type { Clock } from '../../src/kernel/clock.ts';
import { later, minutes } from '../../src/kernel/clock.ts';
import { secretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import type { LockedRegistration } from './registration-store.ts';
import { keptRegistrations, unlocked } from './registration-store.ts';
import type { Registration, TeamsSettings } from './teams-settings.ts';

/** Our apps, by their id. */
export interface Registrations {
  find(appId: string): Promise<Registration | undefined>;
}

interface Known {
  readonly locked: LockedRegistration;
  readonly registration: Registration;
}

/**
 * The one of the environment, and those in the database. What an administrator adds or takes out there counts within a
 * minute, without a start.
 */
export function registrations(
  { registrations: own, key }: TeamsSettings,
  db: Db,
  clock: Clock,
  onError: (error: unknown) => void,
): Registrations {
  const box = key === undefined ? undefined : secretBox(key);
  let known: ReadonlyMap<string, Known> = new Map();
  let until = clock.now();
  let reading: Promise<void> | undefined;

  function freshly(): Promise<void> {
    reading ??= read().finally(() => {
      reading = undefined;
    });
    return reading;
  }

  async function read(): Promise<void> {
    try {
      const rows = await keptRegistrations(db);
      known = new Map(rows.flatMap((locked) => entryOf(locked)));
    } catch (error) {
      onError(error);
    }
    until = later(clock.now(), minutes(1));
  }

  // The same object as long as nothing changed: others keep what they made for it.
  function entryOf(locked: LockedRegistration): [string, Known][] {
    const before = known.get(locked.appId);
    if (before?.locked.secret === locked.secret && before.locked.tenantId === locked.tenantId)
      return [[locked.appId, before]];
    try {
      return box ? [[locked.appId, { locked, registration: unlocked(locked, box) }]] : [];
    } catch (error) {
      onError(error);
      return [];
    }
  }

  return {
    find: async (appId) => {
      const ours = own.find((one) => one.appId === appId);
      if (ours || !box) return ours;
      if (clock.now() >= until) await freshly();
      return known.get(appId)?.registration;
    },
  };
}
