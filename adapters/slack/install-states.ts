import { createHash, randomBytes } from 'node:crypto';
import type { Clock } from '../../src/kernel/clock.ts';
import { iso, later, minutes } from '../../src/kernel/clock.ts';
import type { Db } from '../../src/kernel/work.ts';

/** Installations that were begun in a browser; only that browser may finish one, once, within ten minutes. */
export interface InstallStates {
  begin(): Promise<string>;
  /** True for the one who finishes it. */
  finish(state: string): Promise<boolean>;
}

export function installStates(db: Db, clock: Clock): InstallStates {
  return {
    begin: async () => {
      const state = randomBytes(16).toString('base64url');
      const now = clock.now();
      await db.deleteFrom('install_states').where('expires_at', '<=', iso(now)).execute();
      await db
        .insertInto('install_states')
        .values({ state_hash: hashOf(state), expires_at: iso(later(now, minutes(10))) })
        .execute();
      return state;
    },
    finish: async (state) => {
      const finished = await db
        .deleteFrom('install_states')
        .where('state_hash', '=', hashOf(state))
        .where('expires_at', '>', iso(clock.now()))
        .executeTakeFirst();
      return Number(finished.numDeletedRows) === 1;
    },
  };
}

function hashOf(state: string): string {
  return createHash('sha256').update(state).digest('base64url');
}
