import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, fsyncSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './measure.ts';
import { median, ms, quantile } from './measure.ts';

export interface SlackServer {
  readonly which: 'bolt' | 'door' | 'busy door';
  readonly apiUrl: string;
  readonly database: string;
  readonly signingSecret: string;
}

export interface SlackLoad {
  readonly port: number;
  readonly signingSecret: string;
  readonly seconds: number;
  readonly connections: number;
  /** So many a second, answered or not; without it, the next one when one is answered. */
  readonly perSecond?: number;
  readonly words: string;
  /** Every second command says this. */
  readonly otherWords?: string;
}

interface Loaded {
  readonly count: number;
  /** With those that came before, to warm up. */
  readonly all: number;
  readonly seconds: number;
  readonly p50: number;
  readonly p99: number;
  readonly slowest: number;
  readonly wrong: number;
  /** Milliseconds of processor for each request. */
  readonly cpu: number;
  readonly idle: number;
  readonly memory: number;
  readonly start: number;
}

const signingSecret = 'a signing secret for the bench';
const rounds = 3;
// A disk without a disk: what is left is what we do ourselves.
const memoryDisk = '/dev/shm';
// Kept, done, and its answer kept too, all on the disk before the answer leaves; it says the words back, as Bolt's does.
const echo = { words: 'echo' };
const language = { words: 'english', otherWords: 'nederlands' };

/** Signed commands from another process, beside Bolt alone in the same minute: the machine may be busy, a ratio says more. */
export async function benchSlackCommands(): Promise<Figure[]> {
  const slack = await failingSlack();
  const write = writesToDisk();
  const ask = { connections: 20, seconds: 3 };
  const bolt: Loaded[] = [];
  const looks: Loaded[] = [];
  const echoes: Loaded[] = [];
  const withoutDisk: Loaded[] = [];
  const changes: Loaded[] = [];
  for (let round = 0; round < rounds; round++) {
    bolt.push(await run('bolt', slack.apiUrl, { ...ask, words: 'wmo' }));
    looks.push(await run('door', slack.apiUrl, { ...ask, words: 'tafel' }));
    echoes.push(await run('door', slack.apiUrl, { ...ask, ...echo }));
    if (existsSync(memoryDisk))
      withoutDisk.push(await run('door', slack.apiUrl, { ...ask, ...echo }, memoryDisk));
    changes.push(await run('door', slack.apiUrl, { ...ask, ...language }));
  }
  const steady = { connections: 20, seconds: 10, perSecond: 200 };
  const quiet = await run('door', slack.apiUrl, { ...steady, ...echo });
  slack.fails();
  const busy = await run('busy door', slack.apiUrl, { ...steady, ...echo });
  const sent = slack.posts();
  await slack.close();
  return [
    {
      what: 'Slack: load of the machine during this; one write to its disk',
      value: `${loadavg()[0]?.toFixed(1)}; median ${ms(median(write))}, 99 % ${ms(quantile(write, 0.99))}`,
    },
    line('Bolt alone, one command that says the words back', bolt, bolt),
    line('our door, the same, kept on the disk before the answer', echoes, bolt),
    ...(withoutDisk.length > 0
      ? [line('our door, the same, in a file without a disk', withoutDisk, bolt)]
      : []),
    line('our door, "tafel": where do I go now', looks, bolt),
    line('our door, another language, kept, with the home page in it', changes, bolt),
    steadyLine('200 kept commands a second', quiet),
    steadyLine(
      `... while 50 messages a second are to go out and Slack fails (${sent} tries in 10 seconds)`,
      busy,
    ),
    {
      what: 'Slack: from the start to listening, Bolt alone / our door, with a new database and the invented region',
      value: `${ms(median(bolt.map(({ start }) => start)))} / ${ms(median(looks.map(({ start }) => start)))}`,
    },
    {
      what: 'Slack: memory idle and loaded, Bolt alone / our door',
      value: `${memoryOf(bolt)} / ${memoryOf(changes)}`,
    },
  ];
}

function line(what: string, runs: readonly Loaded[], bolt: readonly Loaded[]): Figure {
  const rate = (one: Loaded | undefined) => (one ? one.count / one.seconds : Number.NaN);
  const ratio = median(runs.map((one, i) => rate(one) / rate(bolt[i])));
  const of = (pick: (one: Loaded) => number) => median(runs.map(pick));
  const wrong = runs.reduce((sum, one) => sum + one.wrong, 0);
  return {
    what: `Slack: ${what}`,
    value:
      `${Math.round(of(rate)).toLocaleString('en')} a second, ${ratio.toFixed(2)} of Bolt; ` +
      `median ${ms(of(({ p50 }) => p50))}, 99 % ${ms(of(({ p99 }) => p99))}; ` +
      `${of(({ cpu }) => cpu).toFixed(2)} ms of processor each${wrong > 0 ? `; ${wrong} not answered well` : ''}`,
  };
}

function steadyLine(what: string, { p50, p99, slowest, wrong }: Loaded): Figure {
  const value = `median ${ms(p50)}, 99 % ${ms(p99)}, slowest ${ms(slowest)}; ${wrong} not answered well`;
  return { what: `Slack: ${what}`, value };
}

function memoryOf(runs: readonly Loaded[]): string {
  return `${median(runs.map(({ idle }) => idle))} to ${median(runs.map(({ memory }) => memory))} MB`;
}

async function run(
  which: SlackServer['which'],
  apiUrl: string,
  load: Omit<SlackLoad, 'port' | 'signingSecret'>,
  disk = tmpdir(),
): Promise<Loaded> {
  const folder = mkdtempSync(join(disk, 'findeachother-bench-'));
  const begun = performance.now();
  const server = child('slack-server.ts', {
    which,
    apiUrl,
    database: join(folder, 'bench.db'),
    signingSecret,
  });
  const { port } = await told<{ port: number }>(server);
  const start = performance.now() - begun;
  const before = await usage(server);
  const times = await told<Loaded>(child('slack-load.ts', { ...load, port, signingSecret }));
  const after = await usage(server);
  server.kill('SIGKILL');
  await once(server, 'exit');
  rmSync(folder, { recursive: true });
  const cpu = (after.cpu - before.cpu) / Math.max(1, times.all);
  return { ...times, cpu, start, idle: before.memory, memory: after.memory };
}

function writesToDisk(): readonly number[] {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-bench-'));
  const file = openSync(join(folder, 'page'), 'w');
  const times = Array.from({ length: 300 }, (_, n) => {
    writeSync(file, Buffer.alloc(4_096), 0, 4_096, n * 4_096);
    const start = performance.now();
    fsyncSync(file);
    return performance.now() - start;
  });
  closeSync(file);
  rmSync(folder, { recursive: true });
  return times;
}

function child(file: string, parts: object): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production' };
  return fork(join(import.meta.dirname, file), [JSON.stringify(parts)], { env });
}

async function usage(server: ChildProcess): Promise<{ cpu: number; memory: number }> {
  server.send('usage');
  return told(server);
}

async function told<T>(process: ChildProcess): Promise<T> {
  const [said] = await Promise.race([
    once(process, 'message'),
    once(process, 'exit').then(([code]) => Promise.reject(new Error(`the process ended with ${code}`))),
  ]);
  return said;
}

/** Says who everybody is, and takes messages; from `fails` on, one in four: others wait a second, break, or say 500. */
async function failingSlack() {
  let failing = false;
  let posts = 0;
  const server = createServer((request, response) => {
    const method = request.url?.split('/').at(-1) ?? '';
    const answer = (body: object) => {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify({ ok: true, team_id: 'TBENCH', user_id: 'UBOT', bot_id: 'B1', ...body }));
    };
    request.resume();
    request.once('end', () => {
      if (method === 'users.info') return answer({ user: { team_id: 'TBENCH', locale: 'nl-NL' } });
      if (method !== 'chat.postMessage') return answer({});
      posts += 1;
      const how = failing ? posts % 4 : 0;
      if (how === 1) return void setTimeout(() => answer({ channel: 'D1', ts: `1.${posts}` }), 1_000);
      if (how === 2) return void request.socket.destroy();
      if (how === 3) return void response.writeHead(500).end();
      answer({ channel: 'D1', ts: `1.${posts}` });
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`,
    posts: () => posts,
    fails: () => {
      failing = true;
    },
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
