import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { stringify } from 'yaml';

const command = join(import.meta.dirname, '../../../../node_modules/@microsoft/m365agentsplayground/cli.js');

/** It is an optional dependency: some have none. */
export const isInstalled = existsSync(command);

/** Ids as Teams makes them: those that come with the playground look like nothing of Teams. */
export const playgroundTeams = {
  tenantId: '7c1f5e0a-3f63-4d0c-9d0a-6b8f5f0f2a11',
  appId: '2f6a1f0e-8b1e-4a53-9d5e-0c8f6f1b7a22',
  bot: { id: '28:2f6a1f0e-8b1e-4a53-9d5e-0c8f6f1b7a22', name: 'findeachother' },
  personal: 'a:1Yl3CwHq0mT9pXbQ4vZ8sR2nK5',
  group: '19:3f0f6f6e9a2b4d7c8e1a5b4c3d2e1f00@thread.v2',
  team: '19:8a7b6c5d4e3f4a1b9c8d7e6f5a4b3c2d@thread.tacv2',
  /** One sits at the screen, and the playground wants five others. */
  people: ['Yara', 'Evert', 'Aukje', 'Bouke', 'Cornelia', 'Douwe'].map((name, n) => ({
    id: `29:1${name}-Qm9yZGVybGFuZA0${n}`,
    name,
    userPrincipleName: `${name.toLowerCase()}@voorbeeldregio.example.org`,
    aadObjectId: `b5d0c3e1-5a0e-4c56-8f5e-00000000000${n}`,
    givenName: name,
    surname: 'Voorbeeld',
    email: `${name.toLowerCase()}@voorbeeldregio.example.org`,
  })),
} as const;

export interface Playground {
  readonly url: string;
  /** Who sits at the screen. */
  readonly me: (typeof playgroundTeams.people)[number];
  stop(): Promise<void>;
}

interface Wanted {
  /** The address that hears what people do there. */
  readonly bot: string;
  /** The name of who sits at the screen. */
  readonly name?: string;
  /** Any that is free, when it is not given. */
  readonly port?: number;
}

/** Starts Microsoft's own client of Teams, reachable from this machine alone. */
export async function startPlayground({ bot, name = 'Yara', port = 0 }: Wanted): Promise<Playground> {
  const me = playgroundTeams.people.find((one) => one.name === name);
  if (!me) throw new Error(`There is no ${name} in the playground`);
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-playground-'));
  const settings = join(folder, 'playground.yml');
  writeFileSync(settings, stringify(settingsFor(me)));
  const local = import.meta.resolve('./local-only.ts');
  const args = ['--import', local, command, 'start', '-e', bot, '-c', 'msteams', '-p', String(port), '--dt'];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      ...process.env,
      TEAMSAPPTESTER_BROWSER: 'none',
      M365_AGENTS_PLAYGROUND_CONFIG_PATH: settings,
      M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, 'playground.log'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };
  try {
    return { url: `http://localhost:${await portOf(child)}`, me, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

function settingsFor(currentUser: Playground['me']): object {
  const { tenantId, bot, personal, group, team, people } = playgroundTeams;
  const users = people.filter((one) => one !== currentUser);
  const name = 'Voorbeeldregio';
  return {
    version: '0.1.1',
    tenantId,
    bot,
    currentUser,
    users,
    personalChat: { id: personal },
    groupChat: { id: group, name: 'Tafel 3' },
    team: { id: team, name, aadGroupId: 'd1e2f3a4-0000-4000-8000-000000000031', channels: [] },
  };
}

/** The port it took: with one that is in use it takes another, without a word. */
function portOf(child: ChildProcess): Promise<string> {
  let said = '';
  const { stdout, stderr } = child;
  stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`The playground ended with ${code}:\n${said}`)));
    if (!stdout) return;
    createInterface({ input: stdout }).on('line', (line) => {
      said += `${line}\n`;
      const listening = /Listening on (\d+)/.exec(line)?.[1];
      if (listening) resolve(listening);
    });
  });
}
