import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** A process of its own, which gets these parts as JSON and tells what it has to tell. */
export function child(file: string, parts: object): ChildProcess {
  const env = { ...process.env, NODE_ENV: 'production' };
  return fork(join(import.meta.dirname, file), [JSON.stringify(parts)], { env });
}

export async function told<T>(process: ChildProcess): Promise<T> {
  const [said] = await Promise.race([
    once(process, 'message'),
    once(process, 'exit').then(([code]) => Promise.reject(new Error(`the process ended with ${code}`))),
  ]);
  return said;
}
