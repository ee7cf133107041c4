import type { WebClient } from '@slack/web-api';
import { iso } from '../../src/kernel/clock.ts';
import type { SecretBox } from '../../src/kernel/secret-box.ts';
import type { Db } from '../../src/kernel/work.ts';

const platform = 'slack';

/** A workspace in which the app was installed. */
export interface Installation {
  /** The workspace; of an organisation of workspaces, that organisation's id. */
  readonly team: string;
  readonly botToken: string;
  readonly botUser: string;
}

export interface Installations {
  /** Undefined when the app is not, or no longer, in this workspace. */
  find(team: string, enterprise?: string): Promise<Installation | undefined>;
  /** A newer installation replaces the older one. */
  keep(installation: Installation, details: { readonly scopes: string; readonly at: Date }): Promise<void>;
  /** Ignored when the app was installed again after that moment: Slack may tell late. */
  remove(team: string, at: Date): Promise<void>;
}

/**
 * The one workspace whose token stands in the environment. Slack tells which one that is; while it does not answer, it is
 * asked again each time.
 */
export function oneInstallation(botToken: string, client: WebClient): Installations {
  let known: Installation | undefined;
  let gone = false;

  async function own(): Promise<Installation> {
    const { team_id: team = '', user_id: botUser = '' } = await client.auth.test();
    return { team, botUser, botToken };
  }

  return {
    find: async (team, enterprise) => {
      known ??= await own();
      return !gone && [team, enterprise].includes(known.team) ? known : undefined;
    },
    keep: async () => {},
    remove: async (team) => {
      gone ||= team === known?.team;
    },
  };
}

/** Every workspace that installed the app itself; tokens are locked away with a key from the environment. */
export function keptInstallations(db: Db, box: SecretBox): Installations {
  const known = new Map<string, Installation>();
  return {
    find: async (team, enterprise) => {
      for (const id of [team, enterprise]) {
        if (id === undefined) continue;
        const installation = known.get(id) ?? (await read(db, box, id));
        if (!installation) continue;
        known.set(id, installation);
        return installation;
      }
      return undefined;
    },
    keep: async ({ team, botToken, botUser }, { scopes, at }) => {
      known.delete(team);
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
    },
    remove: async (team, at) => {
      known.delete(team);
      await db
        .updateTable('installations')
        .set({ removed_at: iso(at), secret: '' })
        .where('platform', '=', platform)
        .where('tenant', '=', team)
        .where('installed_at', '<=', iso(at))
        .execute();
    },
  };
}

async function read(db: Db, box: SecretBox, team: string): Promise<Installation | undefined> {
  const row = await db
    .selectFrom('installations')
    .select(['bot', 'secret'])
    .where('platform', '=', platform)
    .where('tenant', '=', team)
    .where('removed_at', 'is', null)
    .executeTakeFirst();
  return row && { team, botUser: row.bot, botToken: box.unlock(row.secret, about(team)) };
}

function about(team: string): string {
  return `installation ${platform} ${team}`;
}
