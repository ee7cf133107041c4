import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './measure.ts';
import { median, ms } from './measure.ts';

const start = join(import.meta.dirname, '../../src/start.js');

/** From the command to the first 200 of /healthz, and the memory of a bot that does nothing. */
export async function benchColdStart(): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'findeachother-bench-'));
  const ready: number[] = [];
  let memory = 0;
  for (let run = 0; run < 6; run++) {
    const port = 24_000 + run;
    const began = performance.now();
    const bot = spawn(process.execPath, [start], {
      env: { ...process.env, PORT: String(port), DATABASE_URL: join(folder, 'bench.db') },
      stdio: 'ignore',
    });
    while (!(await isReady(port))) await new Promise((resolve) => setTimeout(resolve, 5));
    // The first run also makes the database and loads the region; it is not a start like the others.
    if (run > 0) ready.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    memory = residentMegabytes(bot.pid as number);
    bot.kill('SIGTERM');
    await new Promise((resolve) => bot.once('exit', resolve));
  }
  rmSync(folder, { recursive: true });
  return [
    {
      what: 'ready from cold start (existing database)',
      value: `${ms(median(ready))} (median of ${ready.length})`,
    },
    { what: 'idle memory', value: `${memory} MB` },
  ];
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/healthz`)).ok;
  } catch {
    return false;
  }
}

// Linux says it in /proc; elsewhere the figure is left out.
function residentMegabytes(pid: number): number {
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Math.round(Number(found?.[1] ?? Number.NaN) / 1024);
}
