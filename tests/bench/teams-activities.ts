import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '../../src/kernel/clock.ts';
import { tokenIssuer } from '../adapters/teams/counterpart/token-issuer.ts';
import { child, told } from './child.ts';
import type { Figure } from './measure.ts';
import { median, ms } from './measure.ts';
import { benchConnector } from './teams-connector.ts';

export interface TeamsServer {
  readonly which: 'botbuilder' | 'door';
  readonly appId: string;
  readonly tenantId: string;
  /** Of the connector of Teams, with the keys of what it sends and the log-in under it. */
  readonly url: string;
  readonly issuer: string;
  readonly database: string;
}

export interface TeamsLoad {
  readonly port: number;
  readonly appId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly token: string;
  readonly seconds: number;
  readonly connections: number;
  /** `words`: typed; `press`: a button whose answer is a card. */
  readonly does: 'words' | 'press';
  readonly words: string;
}

interface Loaded {
  readonly count: number;
  /** With those before the watch was started. */
  readonly all: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly wrong: number;
  /** Milliseconds of processor for each. */
  readonly cpu: number;
  readonly idle: number;
  readonly memory: number;
  readonly start: number;
  /** Messages that Teams got in the same time, for each activity. */
  readonly said: number;
}

const appId = 'fea00000-0000-4000-8000-000000000001';
const tenantId = 'd1e51a90-0000-4000-8000-000000000001';
const rounds = 3;
// A disk without a disk: what is left is what we do ourselves.
const memoryDisk = '/dev/shm';

/** Signed activities from another process, beside botbuilder alone in the same minute: the machine may be busy, a ratio says more. */
export async function benchTeamsActivities(): Promise<Figure[]> {
  const issuer = await tokenIssuer(systemClock);
  const connector = await benchConnector(issuer);
  const serviceUrl = `${connector.url}/emea/x/`;
  const token = await issuer.channelToken({ appId, serviceUrl });
  const server = { appId, tenantId, url: connector.url, issuer: issuer.issuer };
  const load = { appId, tenantId, serviceUrl, token, connections: 20, seconds: 3 };

  async function run(
    which: TeamsServer['which'],
    what: Pick<TeamsLoad, 'does' | 'words'>,
    disk = tmpdir(),
  ): Promise<Loaded> {
    const folder = mkdtempSync(join(disk, 'findeachother-bench-'));
    const begun = performance.now();
    const bot = child('teams-server.ts', { which, ...server, database: join(folder, 'bench.db') });
    const usage = () => {
      bot.send('usage');
      return told<{ cpu: number; memory: number }>(bot);
    };
    const { port } = await told<{ port: number }>(bot);
    const start = performance.now() - begun;
    const before = await usage();
    const saidBefore = connector.said();
    const times = await told<Omit<Loaded, 'cpu' | 'idle' | 'memory' | 'start' | 'said'>>(
      child('teams-load.ts', { ...load, ...what, port }),
    );
    const after = await usage();
    const said = (connector.said() - saidBefore) / times.all;
    bot.kill('SIGKILL');
    await once(bot, 'exit');
    rmSync(folder, { recursive: true });
    const cpu = (after.cpu - before.cpu) / times.all;
    return { ...times, cpu, start, idle: before.memory, memory: after.memory, said };
  }

  const alone: Loaded[] = [];
  const echoes: Loaded[] = [];
  const withoutDisk: Loaded[] = [];
  const looks: Loaded[] = [];
  const presses: Loaded[] = [];
  for (let round = 0; round < rounds; round++) {
    alone.push(await run('botbuilder', { does: 'words', words: 'echo' }));
    echoes.push(await run('door', { does: 'words', words: 'echo' }));
    if (existsSync(memoryDisk))
      withoutDisk.push(await run('door', { does: 'words', words: 'echo' }, memoryDisk));
    looks.push(await run('door', { does: 'words', words: 'tafel' }));
    presses.push(await run('door', { does: 'press', words: 'echo' }));
  }
  await connector.close();
  return [
    { what: 'Teams: load of the machine during this', value: String(loadavg()[0]?.toFixed(1)) },
    line('botbuilder alone, one activity that says the words back', alone, alone),
    line('our door, the same on a card, kept on the disk before the answer', echoes, alone),
    ...(withoutDisk.length > 0
      ? [line('our door, the same, in a file without a disk', withoutDisk, alone)]
      : []),
    line('our door, "tafel": where do I go now', looks, alone),
    line('our door, a button, kept, its card in the answer', presses, alone),
    {
      what: 'Teams: from the start to listening, botbuilder alone / our door, with a new database and the invented region',
      value: `${ms(median(alone.map(({ start }) => start)))} / ${ms(median(echoes.map(({ start }) => start)))}`,
    },
    {
      what: 'Teams: memory idle and loaded, botbuilder alone / our door',
      value: `${memoryOf(alone)} / ${memoryOf(echoes)}`,
    },
  ];
}

function line(what: string, runs: readonly Loaded[], alone: readonly Loaded[]): Figure {
  const rate = (one: Loaded | undefined) => (one ? one.count / one.seconds : Number.NaN);
  const ratio = median(runs.map((one, i) => rate(one) / rate(alone[i])));
  const of = (pick: (one: Loaded) => number) => median(runs.map(pick));
  const wrong = runs.reduce((sum, one) => sum + one.wrong, 0);
  return {
    what: `Teams: ${what}`,
    value:
      `${Math.round(of(rate)).toLocaleString('en')} a second, ${ratio.toFixed(2)} of botbuilder; ` +
      `median ${ms(of(({ p50 }) => p50))}, 99 % ${ms(of(({ p99 }) => p99))}; ` +
      `${of(({ cpu }) => cpu).toFixed(2)} ms of processor each, ${of(({ said }) => said).toFixed(2)} messages each` +
      `${wrong > 0 ? `; ${wrong} not answered well` : ''}`,
  };
}

function memoryOf(runs: readonly Loaded[]): string {
  return `${median(runs.map(({ idle }) => idle))} to ${median(runs.map(({ memory }) => memory))} MB`;
}
