import { fork } from 'node:child_process';

/**
 * Asks a module that runs in a process of its own. Throws when that process ends without an answer, or takes too long.
 * Not a thread: reading TypeScript in two threads of one process may end that process.
 * @param limits `longest` in milliseconds, `megabytes` of memory
 */
export function askProcess<Answer>(
  module: URL,
  question: unknown,
  limits: { readonly longest?: number; readonly megabytes?: number } = {},
): Promise<Answer> {
  const { longest, megabytes } = limits;
  const child = fork(module, {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    // Flags of a test runner or a watcher are not for this process.
    execArgv: megabytes ? [`--max-old-space-size=${megabytes}`] : [],
    killSignal: 'SIGKILL',
    ...(longest ? { timeout: longest } : {}),
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code, signal) => reject(new Error(`it ended with ${signal ?? code}`)));
    child.send(question as object, (error) => error && reject(error));
  });
}

/** The other side: gives one answer, and ends. */
export function answerOnce<Question>(answer: (question: Question) => unknown): void {
  // Whoever stops the bot waits for what is being made; without the bot this ends by itself.
  process.on('SIGINT', () => {});
  process.on('SIGTERM', () => {});
  process.once('message', async (question) => {
    process.send?.(await answer(question as Question), () => process.disconnect());
  });
}
