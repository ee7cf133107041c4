import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished, TestRunner } from 'vitest';

/** The bot as people run it: a process of its own, started with the command of the README. */
export interface RunningBot {
  readonly url: string;
  /** Everything it has said so far. */
  output(): string;
  /** Resolves when the process has ended. */
  kill(signal: NodeJS.Signals): Promise<Ended>;
  readonly exited: Promise<Ended>;
}

export interface Ended {
  /** null when a signal ended it. */
  readonly code: number | null;
  readonly output: string;
}

export interface HowToStart {
  readonly database: string;
  readonly args?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** For Node itself, before our own script. */
  readonly nodeArgs?: readonly string[];
  /** What comes in on standard input. */
  readonly input?: string;
}

/** Starts the bot on a free port. Resolves as soon as it answers; rejects with what it said when it ends before that. */
export async function startProcess(how: HowToStart): Promise<RunningBot> {
  const bot = spawnBot(how);
  const said = await Promise.race([bot.says(/is ready on (\S+) /), bot.exited.then(neverReady)]);
  // The public address of a test leads nowhere.
  const url = how.env?.PUBLIC_URL ? `http://127.0.0.1:${how.env.PORT}` : said;
  const health = await fetch(`${url}/healthz`);
  if (!health.ok) throw new Error(`/healthz says ${health.status}\n${bot.output()}`);
  return { url, output: bot.output, kill: bot.kill, exited: bot.exited };
}

/** Starts the bot and waits until it ends by itself. */
export function runProcess(how: HowToStart): Promise<Ended> {
  return spawnBot(how).exited;
}

/** Starts the bot and waits until it says this, or ends. */
export async function startUntil(words: RegExp, how: HowToStart): Promise<Pick<RunningBot, 'kill'>> {
  const bot = spawnBot(how);
  await Promise.race([bot.says(words), bot.exited.then(neverReady)]);
  return bot;
}

function spawnBot({ database, args = [], env = {}, nodeArgs = [], input }: HowToStart) {
  const script = join(import.meta.dirname, '../../src/start.js');
  const child = spawn(process.execPath, [...nodeArgs, script, ...args], {
    env: { ...process.env, NODE_ENV: 'production', PORT: '0', DATABASE_URL: database, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  child.stdin.end(input);
  // A test that fails leaves no bot behind. What a beforeAll starts, its afterAll must end.
  if (TestRunner.getCurrentTest())
    onTestFinished(() => {
      child.kill('SIGKILL');
    });
  let output = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const exited = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
  const lines = createInterface({ input: child.stdout }).on('line', (line) => {
    output += `${line}\n`;
  });
  const says = (words: RegExp) =>
    new Promise<string>((resolve) => {
      lines.on('line', (line) => {
        const said = words.exec(line);
        if (said) resolve(said[1] ?? line);
      });
    });
  return {
    says,
    exited,
    output: () => output,
    kill: (signal: NodeJS.Signals) => {
      child.kill(signal);
      return exited;
    },
  };
}

function neverReady({ code, output }: Ended): never {
  throw new Error(`The bot ended with ${code} before it was ready:\n${output}`);
}
