import type { WebClient } from '@slack/web-api';
import type { Clock } from '../../src/kernel/clock.ts';
import { iso, later, seconds } from '../../src/kernel/clock.ts';
import type { SecretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';
import { isTokenDead } from './slack-errors.ts';

const platform = 'slack';
const mostKnown = 1_000;

/** A workspace in which the app was installed. */
export interface Installation {
  readonly team: string;
  readonly botToken: string;
  readonly botUser: string;
}

export interface Installations {
  /** Undefined when the app is not, or no longer, in this workspace. */
  find(team: string): Promise<Installation | undefined>;
  /** A newer installation replaces the older one. */
  keep(installation: Installation, details: { readonly scopes: string; readonly at: Date }): Promise<void>;
  /** Ignored when the app was installed again after that moment: Slack may tell late. */
  remove(team: string, at: Date): Promise<void>;
  /** Slack says that this token is no good any more. A newer one of the same workspace stays. */
  lost(installation: Installation, at: Date): Promise<void>;
}

/**
 * The one workspace whose token stands in the environment. Slack tells which one that is; while it does not answer, it is
 * asked again each time.
 */
export function oneInstallation(botToken: string, client: WebClient): Installations {
  let known: Installation | undefined;
  let dead = false;

  async function own(): Promise<Installation | undefined> {
    try {
      const { team_id: team = '', user_id: botUser = '' } = await client.auth.test();
      return { team, botUser, botToken };
    } catch (error) {
      dead = isTokenDead(error);
      if (dead) return undefined;
      throw error;
    }
  }

  return {
    find: async (team) => {
      if (dead) return undefined;
      known ??= await own();
      return known?.team === team ? known : undefined;
    },
    keep: async () => {},
    // Told late, it may be about an earlier token than ours: the next one who comes asks Slack.
    remove: async () => {
      known = undefined;
    },
    lost: async () => {
      dead = true;
    },
  };
}

/** Every workspace that installed the app itself; tokens are locked away with a key from the environment. */
export function keptInstallations(db: Db, box: SecretBox, clock: Clock): Installations {
  // Everything people do needs one. Not for long: another process may have got a new token, and the old one is worth nothing.
  const known = new Map<string, { readonly found: Installation; readonly until: Date }>();

  async function find(team: string): Promise<Installation | undefined> {
    const kept = known.get(team);
    if (kept && clock.now() < kept.until) return kept.found;
    const found = await read(db, box, team);
    if (!found) return undefined;
    if (known.size >= mostKnown) known.clear();
    known.set(team, { found, until: later(clock.now(), seconds(5)) });
    return found;
  }

  return {
    find,
    keep: async ({ team, botToken, botUser }, { scopes, at }) => {
      const row = {
        bot: botUser,
        scopes,
        secret: box.lock(botToken, about(team)),
        installed_at: iso(at),
        removed_at: null,
      };
      await db
        .insertInto('installations')
        .values({ platform, tenant: team, ...row })
        .onConflict((c) => c.columns(['platform', 'tenant']).doUpdateSet(row))
        .execute();
      known.delete(team);
    },
    remove: async (team, at) => {
      await db
        .updateTable('installations')
        .set({ removed_at: iso(at), secret: '' })
        .where('platform', '=', platform)
        .where('tenant', '=', team)
        .where('installed_at', '<=', iso(at))
        .execute();
      known.delete(team);
    },
    lost: async ({ team, botToken }, at) => {
      const row = await rowOf(db, team);
      if (!row || box.unlock(row.secret, about(team)) !== botToken) return;
      await db
        .updateTable('installations')
        .set({ removed_at: iso(at), secret: '' })
        .where('platform', '=', platform)
        .where('tenant', '=', team)
        .where('secret', '=', row.secret)
        .execute();
      known.delete(team);
    },
  };
}

/** Every workspace that has the app now. `botToken` is absent where the key is not the one that locked it. */
export async function allInstallations(
  db: Db,
  box: SecretBox,
): Promise<readonly { readonly team: string; readonly botToken?: string }[]> {
  const rows = await db
    .selectFrom('installations')
    .select(['tenant as team', 'secret'])
    .where('platform', '=', platform)
    .where('removed_at', 'is', null)
    .orderBy('tenant')
    .execute();
  return rows.map(({ team, secret }) => {
    try {
      return { team, botToken: box.unlock(secret, about(team)) };
    } catch {
      return { team };
    }
  });
}

async function read(db: Db, box: SecretBox, team: string): Promise<Installation | undefined> {
  const row = await rowOf(db, team);
  return row && { team, botUser: row.bot, botToken: box.unlock(row.secret, about(team)) };
}

function rowOf(db: Db, team: string) {
  return db
    .selectFrom('installations')
    .select(['bot', 'secret'])
    .where('platform', '=', platform)
    .where('tenant', '=', team)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
}

function about(team: string): string {
  return `installation ${platform} ${team}`;
}
